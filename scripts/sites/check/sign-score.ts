import { SIGN_LIMITS } from '../../signs/gate/sign-gate.ts';
import { readSignScores } from '../../signs/gate/sign-scores.ts';
import { inVietnamese } from '../phrases.ts';
import { fault, type Finding, good, open } from './finding.ts';

/** How well phones find a site's sign, by the score that was measured of this very picture. */
export async function scoreFindings(
  root: string,
  slug: string,
  targetSha256: string,
): Promise<Finding[]> {
  const kept = (await readSignScores(root))?.signs[slug];
  const where = `public/markers/${slug}.png`;
  const remake = {
    vi: `gõ npm run site:make ${slug}`,
    en: `type npm run site:make ${slug}`,
  };
  if (kept === undefined || kept.targetSha256 !== targetSha256)
    return [
      fault(
        where,
        { vi: 'chưa đo xem điện thoại tìm ra tốt không', en: 'was not measured yet' },
        remake,
      ),
    ];
  const { score, likest, advice } = kept;
  const shown = Math.floor(score);
  const findings: Finding[] = [];
  if (score < SIGN_LIMITS.leastScore)
    findings.push(
      fault(
        where,
        {
          vi: `chỉ tìm ra ${shown} trong 100 lần quét thử; cần ít nhất ${SIGN_LIMITS.leastScore}`,
          en: `is found in ${shown} of 100 trial scans, and ${SIGN_LIMITS.leastScore} are the least`,
        },
        {
          vi: 'dùng ảnh có nhiều chi tiết, sáng tối rõ, không lặp lại',
          en: 'use photographs with more detail, clear light and dark, and nothing that repeats',
        },
      ),
    );
  else
    findings.push(
      good(
        `tìm ra ${shown} trong 100 lần quét thử (từ ${SIGN_LIMITS.leastScore} là được)`,
        `found in ${shown} of 100 trial scans (${SIGN_LIMITS.leastScore} will do)`,
      ),
    );
  if (likest !== null && likest.score > SIGN_LIMITS.mostLikeness)
    findings.push(
      fault(
        where,
        {
          vi: `giống bảng của ${likest.id}: điện thoại có thể nhầm`,
          en: `looks like the sign of ${likest.id}: phones may take one for the other`,
        },
        { vi: 'dùng ảnh khác', en: 'use other photographs' },
      ),
    );
  for (const line of advice.slice(0, 2))
    findings.push(
      open(
        where,
        { vi: 'có thể dễ tìm hơn nữa', en: 'could be found more easily still' },
        { vi: inVietnamese(line) ?? line, en: line },
      ),
    );
  return findings;
}
