import { mean, median, quantile } from '../metrics/statistics.ts';
import type { Summary } from '../metrics/summary.ts';
import type { ScenarioResult } from '../session/run-scenario.ts';
import { sequenceOf } from '../sequences/sequences.ts';
import { figure, percent } from './progress.ts';

/** One thing that the engine has to show, with the figure of each tracker. */
type Goal = { title: string; goal: string; reached: (films: readonly TrackedFilm[]) => string };

/** What one tracker did in one film, with what the film was. */
export type TrackedFilm = {
  sequence: string;
  sign: string;
  /** One sign that stays what it is: not a series, not an empty wall. */
  isOneSign: boolean;
  summary: Summary;
  startMs: number;
};

const RICH = ['rich', 'portrait', 'thai-hoa'];
const DEGREES = [40, 50, 60, 70];

const of =
  (picks: (film: TrackedFilm) => boolean, key: keyof Summary) =>
  (films: readonly TrackedFilm[]): number[] =>
    films.filter(picks).flatMap(({ summary }) => summary[key] ?? []);

const oneSign = (signs: readonly string[]) => (film: TrackedFilm) =>
  film.isOneSign && signs.includes(film.sign);
const named = (name: string) => (film: TrackedFilm) => film.sequence.startsWith(name);
const any = () => true;

function sum(values: readonly number[]): string {
  return values.length === 0 ? '–' : String(values.reduce((total, value) => total + value, 0));
}

const GOALS: readonly Goal[] = [
  {
    title: 'frames within 3 px, mean over films, rich / poor texture',
    goal: '≥ 99 % / ≥ 97 %',
    reached: (films) =>
      [RICH, ['poor']]
        .map((signs) => percent(mean(of(oneSign(signs), 'within3')(films))))
        .join(' / '),
  },
  {
    title: 'median corner error, rich / poor, px',
    goal: '≤ 0.2 / 0.3',
    reached: (films) =>
      [RICH, ['poor']]
        .map((signs) => figure(median(of(oneSign(signs), 'errorMedian')(films)), 2))
        .join(' / '),
  },
  {
    title: 'the same with rolling shutter, distortion, 6 % wrong focal length',
    goal: '≤ 1.0',
    reached: (films) => figure(median(of(named('phone'), 'errorMedian')(films)), 2),
  },
  {
    title: `points above the plane, true field of view ${DEGREES.join(' / ')}° untold, px`,
    goal: '≤ 3',
    reached: (films) =>
      DEGREES.map((degrees) =>
        figure(median(of(named(`fov-${degrees}`), 'heightSettled')(films)), 1),
      ).join(' / '),
  },
  {
    title: 'longest run of frames with a pose over 10 px wrong',
    goal: '≤ 15',
    reached: (films) => figure(quantile(of(any, 'wrongRun')(films), 1), 0),
  },
  {
    title: 'tracked frame, the tracker alone, median (p95), ms',
    goal: '≤ 1.5 (≤ 3)',
    reached: (films) =>
      `${figure(median(of(any, 'trackMedianMs')(films)), 2)} (${figure(median(of(any, 'trackP95Ms')(films)), 2)})`,
  },
  {
    title: 'readback and grey, median, ms',
    goal: '≤ 1.3',
    reached: (films) => figure(median(of(any, 'feedMedianMs')(films)) || null, 2),
  },
  {
    title: 'search frame, none shown, median (p95), ms',
    goal: '≤ 40',
    reached: (films) =>
      `${figure(median(of(named('clutter'), 'searchMedianMs')(films)), 1)} (${figure(median(of(named('clutter'), 'searchP95Ms')(films)), 1)})`,
  },
  {
    title: 'first pose after the whole sign is in view, median (worst), frames',
    goal: '≤ 1 (≤ 3; small signs ≤ 8)',
    reached: (films) => {
      const frames = of(({ isOneSign }) => isOneSign, 'firstPose')(films);
      return `${figure(median(frames), 0)} (${figure(quantile(frames, 1), 0)})`;
    },
  },
  {
    title: 'false poses, of so many frames without a registered sign',
    goal: '0',
    reached: (films) => {
      const empty = (film: TrackedFilm) => named('clutter')(film) || named('strangers')(film);
      return `${sum(of(empty, 'falsePoses')(films))} of ${sum(of(empty, 'frames')(films))}`;
    },
  },
  {
    title: 'right / wrong sign among six look-alikes',
    goal: '≥ 97 % / < 0.5 %',
    reached: (films) =>
      (['posed', 'wrongSign'] as const)
        .map((key) => percent(mean(of(named('look-alikes'), key)(films))))
        .join(' / '),
  },
  {
    title: 'start to ready, first time, ms',
    goal: '≤ 120',
    reached: (films) => figure(films[0]?.startMs ?? null, 0),
  },
];

/** The table of what is to be reached and what each tracker reaches, in Markdown. */
export function goalsTable(
  results: readonly ScenarioResult[],
  trackers: readonly string[],
  codeBytes: Readonly<Record<string, number>>,
): string {
  const films = trackers.map((tracker) => filmsOf(results, tracker));
  return [
    `| | to reach | ${trackers.join(' | ')} |`,
    `|---|---|${trackers.map(() => '---|').join('')}`,
    ...GOALS.map(
      ({ title, goal, reached }) => `| ${title} | ${goal} | ${films.map(reached).join(' | ')} |`,
    ),
    ...kernelsRow(results, trackers),
    `| JavaScript and WebAssembly, brotli, kB | ≤ 45 | ${trackers.map((tracker) => kilobytes(codeBytes[tracker])).join(' | ')} |`,
  ].join('\n');
}

/** The twins' agreement, where both ran. */
function kernelsRow(results: readonly ScenarioResult[], trackers: readonly string[]): string[] {
  const apart = quantile(
    results.flatMap(({ kernelsApart }) => kernelsApart ?? []),
    1,
  );
  if (apart === null) return [];
  const cells = trackers.map((tracker) => (tracker.startsWith('engine') ? figure(apart, 3) : '–'));
  return [
    `| WebAssembly and TypeScript kernels apart at most, px | ≤ 0.05 | ${cells.join(' | ')} |`,
  ];
}

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : (bytes / 1_000).toFixed(1);
}

/** Each film that a tracker was shown, with what it did. */
export function filmsOf(results: readonly ScenarioResult[], tracker: string): TrackedFilm[] {
  return results.flatMap(({ scenario, results: ran }) => {
    const { cast } = sequenceOf(scenario.sequence, scenario.set, scenario.seed);
    return ran
      .filter((result) => result.tracker === tracker)
      .map(({ summary, start }) => ({
        sequence: scenario.sequence,
        sign: scenario.sign,
        isOneSign: cast === 'one',
        summary,
        startMs: start.startMs,
      }));
  });
}
