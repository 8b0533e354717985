import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { figureSchema, groupOf } from '../figures.ts';
import type { BenchPart, BenchRun } from '../part.ts';

/** What the load bench of the servers leaves behind, from the repository's root. */
const RESULTS = '.cache/bench/serving/results.json';

const resultsSchema = z.object({
  conditions: z.string(),
  measuredAt: z.string(),
  figures: z.array(figureSchema),
});

/** How the build is served under load, as the servers' own bench last measured it. */
export const SERVING: BenchPart = {
  id: 'serving',
  title: 'Serving',
  async measure({ root }: BenchRun) {
    const text = await readFile(join(root, RESULTS), 'utf8').catch(() => null);
    if (text === null) throw new Error(`${RESULTS} is not there: run the servers' bench first`);
    const { conditions, measuredAt, figures } = resultsSchema.parse(JSON.parse(text));
    const note = measuredAt.slice(0, 16).replace('T', ' ');
    return {
      conditions,
      plots: [...new Set(figures.map(groupOf))],
      figures: figures.map((figure) => ({ note, ...figure })),
    };
  },
};
