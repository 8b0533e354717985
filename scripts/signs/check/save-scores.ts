import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SCAN_SET_VERSION } from '../../bench/signs/scan-set.ts';
import { writeContentJson } from '../../sites/write-json.ts';
import { SIGN_SCORES_FILE, type SignScore, type SignScores } from '../gate/sign-scores.ts';
import type { Judgement } from './judge.ts';
import { LOOK_ALIKE_VERSION } from './look-alike.ts';

/** What is kept of judgements, in the order of their names. */
export function scoresOf(judgements: readonly Judgement[]): SignScores {
  const signs = judgements
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, sha256, score, lookAlikes, advice }): [string, SignScore] => {
      const [first] = lookAlikes;
      const likest = first === undefined ? null : { id: first.id, score: first.score };
      return [
        id,
        { targetSha256: sha256, score: Math.round(10 * score) / 10, likest, advice: [...advice] },
      ];
    });
  return {
    schemaVersion: 1,
    scans: SCAN_SET_VERSION,
    comparison: LOOK_ALIKE_VERSION,
    signs: Object.fromEntries(signs),
  };
}

/** Writes the scores; gives the file's path from the root. */
export async function saveScores(root: string, judgements: readonly Judgement[]): Promise<string> {
  const file = join(root, SIGN_SCORES_FILE);
  await mkdir(dirname(file), { recursive: true });
  await writeContentJson(file, scoresOf(judgements));
  return SIGN_SCORES_FILE;
}
