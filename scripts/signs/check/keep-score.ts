// Measures one site's sign and keeps its score beside the others': tsx scripts/signs/check/keep-score.ts SITE
import { join } from 'node:path';
import { writeContentJson } from '../../sites/write-json.ts';
import { readSignScores, SIGN_SCORES_FILE } from '../gate/sign-scores.ts';
import { createWorkshop } from './extract.ts';
import { judge, prepare } from './judge.ts';
import { scoresOf } from './save-scores.ts';
import { siteSigns, TARGETS_FOLDER } from './sign-list.ts';

const root = join(import.meta.dirname, '../../..');

/** Runs the simulated scans of a sign that has changed since it was measured, and holds it against every other. */
async function keepScore(siteId: string): Promise<void> {
  const signs = await siteSigns(join(root, TARGETS_FOLDER));
  const own = signs.find(({ id }) => id === siteId);
  if (own === undefined) throw new Error(`${TARGETS_FOLDER} holds no ${siteId}.png`);
  const kept = await readSignScores(root);
  if (kept?.signs[siteId]?.targetSha256 === own.sha256) return;
  const workshop = createWorkshop();
  const others = await Promise.all(signs.filter(({ id }) => id !== siteId).map(prepare));
  const options = { isScanned: true, tell: () => {} };
  const { judgement } = await judge(await prepare(own), others, workshop, options);
  const scores = scoresOf([judgement]);
  const together = Object.entries({ ...kept?.signs, ...scores.signs });
  await writeContentJson(join(root, SIGN_SCORES_FILE), {
    ...scores,
    signs: Object.fromEntries(together.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  });
}

await keepScore(process.argv[2] ?? '');
