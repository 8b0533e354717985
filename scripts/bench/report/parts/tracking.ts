import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeBin } from '../../../test/node-bin.ts';
import { nodeStatus } from '../../../test/step.ts';
import { mean, median, quantile } from '../../tracking/metrics/statistics.ts';
import type { Summary } from '../../tracking/metrics/summary.ts';
import { filmsOf, type TrackedFilm } from '../../tracking/report/goals.ts';
import type { ScenarioResult } from '../../tracking/session/run-scenario.ts';
import type { Figure } from '../figures.ts';
import type { BenchPart, BenchRun } from '../part.ts';

const RESULTS = '.cache/bench/report-tracking';
/** The same films as in docs/tracking.md. */
const FULL = ['--signs', 'rich,poor', '--frames', '36'];
const SHORT = 'static-frontal,pan-blur,clutter';
const QUICK = ['--signs', 'rich,poor', '--frames', '24', '--seqs', SHORT];
const SOURCE = 'docs/tracking.md';

type Results = { results: ScenarioResult[]; surroundings: { codeBytes: Record<string, number> } };

type Told = {
  id: string;
  name: string;
  unit: Figure['unit'];
  better: 'less' | 'more';
  limit?: number;
  of: (films: readonly TrackedFilm[]) => number | null;
};

const all =
  (key: keyof Summary, picks: (film: TrackedFilm) => boolean = () => true) =>
  (films: readonly TrackedFilm[]): number[] =>
    films.filter(picks).flatMap(({ summary }) => summary[key] ?? []);
const oneSign = (sign: string) => (film: TrackedFilm) => film.isOneSign && film.sign === sign;
const isClutter = ({ sequence }: TrackedFilm) => sequence.startsWith('clutter');
const isEmpty = ({ sequence }: TrackedFilm) => /^(clutter|strangers)/.test(sequence);

const TOLD: readonly Told[] = [
  ...(
    [
      ['rich', 99, 0.2],
      ['poor', 97, 0.3],
    ] as const
  ).flatMap(([sign, within, error]): Told[] => [
    {
      id: `within-3-px/${sign}`,
      name: `frames within 3 px, ${sign} texture`,
      unit: 'percent',
      better: 'more',
      limit: within,
      of: (films) => percent(mean(all('within3', oneSign(sign))(films))),
    },
    {
      id: `corner-error/${sign}`,
      name: `median corner error, ${sign} texture`,
      unit: 'px',
      better: 'less',
      limit: error,
      of: (films) => median(all('errorMedian', oneSign(sign))(films)),
    },
  ]),
  {
    id: 'time/tracked',
    name: 'a tracked frame, median',
    unit: 'ms',
    better: 'less',
    limit: 1.5,
    of: (films) => median(all('trackMedianMs')(films)),
  },
  {
    id: 'time/search',
    name: 'a searched frame with no sign in it, median',
    unit: 'ms',
    better: 'less',
    limit: 40,
    of: (films) => median(all('searchMedianMs', isClutter)(films)),
  },
  {
    id: 'start/ms',
    name: 'start to ready, first time',
    unit: 'ms',
    better: 'less',
    limit: 120,
    of: (films) => films[0]?.startMs ?? null,
  },
  {
    id: 'first-pose/worst',
    name: 'frames to the first pose, the worst film',
    unit: 'count',
    better: 'less',
    of: (films) => quantile(all('firstPose', ({ isOneSign }) => isOneSign)(films), 1),
  },
  {
    id: 'false-poses/count',
    name: 'poses where no sign is',
    unit: 'count',
    better: 'less',
    limit: 0,
    of: (films) => {
      const counts = all('falsePoses', isEmpty)(films);
      return counts.length === 0 ? null : counts.reduce((total, count) => total + count, 0);
    },
  },
];

/** The engine beside mind-ar on the same films, by the tracking benchmark. */
export const TRACKING: BenchPart = {
  id: 'tracking',
  title: 'Tracking beside mind-ar',
  async measure({ root, isQuick }: BenchRun) {
    const out = join(root, RESULTS);
    await rm(out, { recursive: true, force: true });
    const args = [...(isQuick ? QUICK : FULL), '--out', out];
    const bench = join(root, 'scripts/bench/tracking/bench.ts');
    const status = await nodeStatus([nodeBin('tsx'), bench, ...args]);
    const text = await readFile(join(out, 'results.json'), 'utf8').catch(() => null);
    if (text === null)
      throw new Error(
        `the tracking benchmark ended with status ${status}; its own words stand above`,
      );
    const told = JSON.parse(text) as Results;
    const failures = told.results.flatMap(({ failures: list }) =>
      list.map(({ tracker, message }) => `${tracker}: ${message}`),
    );
    return {
      conditions: conditionsOf(isQuick),
      plots: ['within-3-px', 'corner-error', 'time'],
      figures: trackingFigures(told),
      faults: [...new Set(failures)],
    };
  },
};

function conditionsOf(isQuick: boolean): string {
  const films = isQuick ? 'three films of 24 frames' : 'every film of 36 frames';
  return `\`npm run bench:tracking\` in Chromium: drawn films whose truth is known, set tune, seed 1, signs rich and poor, ${films}, the engine beside mind-ar 1.2.5 as published on the same frames ([how it is made](../../scripts/bench/tracking/README.md)).`;
}

/** The engine's figures with mind-ar's beside them, of what the tracking benchmark wrote. */
export function trackingFigures({ results, surroundings: { codeBytes } }: Results): Figure[] {
  const [engine, rival] = ['engine', 'mind-ar'].map((tracker) => filmsOf(results, tracker));
  const figures = TOLD.flatMap(({ id, name, unit, better, limit, of }): Figure[] => {
    const value = of(engine ?? []);
    if (value === null) return [];
    const figure = { id, name, unit, value, better };
    const beside = { ...figure, rival: { name: 'mind-ar', value: of(rival ?? []) } };
    if (limit === undefined) return [beside];
    const kind = better === 'less' ? 'most' : 'least';
    return [{ ...beside, budget: { limit, kind, source: SOURCE } }];
  });
  const { engine: bytes, 'mind-ar': rivalBytes = null } = codeBytes;
  if (bytes === undefined) return figures;
  const code: Figure = {
    id: 'code/bytes',
    name: 'JavaScript and WebAssembly, brotli',
    unit: 'bytes',
    value: bytes,
    better: 'less',
    budget: { limit: 45_000, kind: 'most', source: SOURCE },
    rival: { name: 'mind-ar', value: rivalBytes },
  };
  return [...figures, code];
}

function percent(share: number | null): number | null {
  return share === null ? null : share * 100;
}
