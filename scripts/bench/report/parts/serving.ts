import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Figure } from '../figures.ts';
import type { BenchPart, BenchRun } from '../part.ts';

/** What the servers' load bench leaves behind, from the repository's root. */
const RESULTS = 'bench/serve.json';

const run = z.object({
  requestsPerSecond: z.number(),
  p99Ms: z.number(),
  cpuSecondsPer1000Requests: z.number(),
  memoryMB: z.number(),
});

const serveReport = z.object({
  date: z.string(),
  machine: z.object({ nginx: z.string(), load: z.number() }),
  visit: z.object({ requests: z.number(), connections: z.number(), secondsPerRun: z.number() }),
  variants: z.array(
    run.extend({ name: z.string(), bytesPerVisit: z.number(), runs: z.array(run) }),
  ),
});

type Variant = z.infer<typeof serveReport>['variants'][number];
type Told = Pick<Figure, 'unit' | 'better'> & { id: string; name: string; times: number };

const TOLD: Record<keyof z.infer<typeof run>, Told> = {
  requestsPerSecond: {
    id: 'requests-a-second',
    name: 'requests a second',
    unit: 'count',
    better: 'more',
    times: 1,
  },
  p99Ms: { id: 'answer-time', name: '99 % answered within', unit: 'ms', better: 'less', times: 1 },
  cpuSecondsPer1000Requests: {
    id: 'processor-time',
    name: 'processor time of a thousand requests',
    unit: 'ms',
    better: 'less',
    times: 1_000,
  },
  memoryMB: { id: 'memory', name: 'memory', unit: 'bytes', better: 'less', times: 1_000_000 },
};

/** How the build is served under load, as the servers' own bench last measured it. */
export const SERVING: BenchPart = {
  id: 'serving',
  title: 'Serving',
  async measure({ root }: BenchRun) {
    const text = await readFile(join(root, RESULTS), 'utf8').catch(() => null);
    if (text === null) throw new Error(`${RESULTS} is not there: run the servers' bench first`);
    return servingResult(text);
  },
};

/** The figures of each way to serve, from what the servers' bench wrote. */
export function servingResult(json: string) {
  const { date, machine, visit, variants } = serveReport.parse(JSON.parse(json));
  const note = `${date}, load ${machine.load.toFixed(1)}`;
  const conditions = `nginx ${machine.nginx} on loopback, asked for all that visits of all sites ask for (${visit.requests.toFixed(0)} requests a visit) over ${visit.connections} connections for ${visit.secondsPerRun} s a run, as the servers' own bench last did it.`;
  const keys = Object.keys(TOLD) as (keyof typeof TOLD)[];
  const figures = [
    ...keys.flatMap((key) => variants.map((variant) => figureOf(key, variant, note))),
    ...variants.map(({ name, bytesPerVisit }): Figure => {
      const id = `bytes-of-a-visit/${slug(name)}`;
      return {
        id,
        name: `${name}: bytes of a visit`,
        unit: 'bytes',
        value: bytesPerVisit,
        better: 'less',
        note,
      };
    }),
  ];
  return { conditions, figures, plots: ['requests-a-second', 'processor-time'] };
}

function figureOf(key: keyof typeof TOLD, variant: Variant, note: string): Figure {
  const { times, id, name, ...told } = TOLD[key];
  const values = variant.runs.map((one) => one[key] * times);
  const spread = { least: Math.min(...values), most: Math.max(...values), runs: values.length };
  return {
    ...told,
    id: `${id}/${slug(variant.name)}`,
    name: `${variant.name}: ${name}`,
    value: variant[key] * times,
    ...(values.length > 0 && { spread }),
    note,
  };
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
