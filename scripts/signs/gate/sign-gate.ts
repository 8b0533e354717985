import type { SignScore } from './sign-scores.ts';

/** What a site's sign must reach, 0 to 100. */
export const SIGN_LIMITS = {
  /** Found in fewer of a hundred simulated scans, a sign is not worth printing. */
  leastScore: 70,
  /** Two signs that share more of what they are found by may be taken for each other. */
  mostLikeness: 20,
} as const;

const MEASURE = 'type npm run signs:check -- --save';

/** A site's target as it lies there now: its SHA-256, or null when there is none. */
export type PresentTarget = { siteId: string; sha256: string | null };

/**
 * What is wrong with the signs, one line each, beginning with the target's file; empty when every sign
 * that is there was measured as it is, is found and is like no other. Sites without a target have no fault here.
 */
export function signFaults(
  targets: readonly PresentTarget[],
  scores: Readonly<Record<string, SignScore>>,
): string[] {
  return targets.flatMap(({ siteId, sha256 }) => {
    if (sha256 === null) return [];
    const file = `public/markers/${siteId}.png`;
    const score = scores[siteId];
    if (score === undefined) return [`${file}: was never measured; ${MEASURE}`];
    if (score.targetSha256 !== sha256)
      return [`${file}: has changed since it was measured; ${MEASURE}`];
    return [...scoreFaults(file, score), ...likenessFaults(file, score)];
  });
}

function scoreFaults(file: string, { score, advice }: SignScore): string[] {
  const { leastScore } = SIGN_LIMITS;
  if (score >= leastScore) return [];
  const why = advice[0] === undefined ? '' : ` (${advice[0]})`;
  return [
    `${file}: is found in ${Math.floor(score)} of 100 simulated scans, and ${leastScore} are the least${why}; change the picture, then ${MEASURE}`,
  ];
}

function likenessFaults(file: string, { likest }: SignScore): string[] {
  const { mostLikeness } = SIGN_LIMITS;
  if (likest === null || likest.score <= mostLikeness) return [];
  return [
    `${file}: looks like the sign of ${likest.id} (${Math.ceil(likest.score)} of 100, and ${mostLikeness} are the most); change its panels, their order or its frame, then ${MEASURE}`,
  ];
}
