import { join } from 'node:path';
import { fingerprint, readIfThere } from '../../markers/marker-files.ts';
import { signFaults } from './sign-gate.ts';
import { readSignScores } from './sign-scores.ts';

/** What is wrong with the signs of these sites, by their kept scores: quick, nothing is measured. */
export async function checkSigns(root: string, siteIds: readonly string[]): Promise<string[]> {
  const targets = await Promise.all(
    siteIds.map(async (siteId) => {
      const bytes = await readIfThere(join(root, 'public/markers', `${siteId}.png`));
      return { siteId, sha256: bytes && fingerprint(bytes) };
    }),
  );
  const scores = await readSignScores(root);
  return signFaults(targets, scores?.signs ?? {});
}
