import { SIGN_LIMITS } from '../../../signs/gate/sign-gate.ts';
import { readSignScores } from '../../../signs/gate/sign-scores.ts';
import type { Figure } from '../figures.ts';
import type { BenchPart, BenchRun } from '../part.ts';

const SOURCE = 'scripts/signs/gate/sign-gate.ts';

/** How well each sign is found, as kept when it was last measured. */
export const SIGNS: BenchPart = {
  id: 'signs',
  title: 'Signs',
  async measure({ root }: BenchRun) {
    const kept = await readSignScores(root);
    if (kept === null) throw new Error('no sign was measured: run "npm run signs:check"');
    const signs = Object.entries(kept.signs).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return {
      conditions: `As \`npm run signs:check\` last measured them: the share of fixed simulated scans (version ${kept.scans}) that find the sign, and the score of likeness (version ${kept.comparison}) to the sign that it looks most like.`,
      plots: ['found'],
      figures: [
        ...signs.map(
          ([id, { score }]): Figure => ({
            id: `found/${id}`,
            name: id,
            unit: 'percent',
            value: score,
            better: 'more',
            budget: { limit: SIGN_LIMITS.leastScore, kind: 'least', source: SOURCE },
          }),
        ),
        ...signs.flatMap(([id, { likest }]): Figure[] =>
          likest === null
            ? []
            : [
                {
                  id: `likeness/${id}`,
                  name: `${id}, likeness`,
                  unit: 'count',
                  value: likest.score,
                  better: 'less',
                  budget: { limit: SIGN_LIMITS.mostLikeness, kind: 'most', source: SOURCE },
                  note: `to ${likest.id}`,
                },
              ],
        ),
      ],
    };
  },
};
