import type { Summary } from '../metrics/summary.ts';
import type { ScenarioResult } from '../session/run-scenario.ts';
import { distinct, overall, type Overall, resultsOf } from './aggregate.ts';
import { goalsTable } from './goals.ts';
import { figure, percent } from './progress.ts';

/** Where the figures were taken. */
export type Surroundings = {
  place: string;
  machine: string;
  /** Signs, set, seeds and length of the films. */
  films: string;
  /** Bytes of brotli, by tracker. */
  codeBytes: Readonly<Record<string, number>>;
};

type Column = { title: string; show: (whole: Overall) => string };

const COLUMNS: readonly Column[] = [
  { title: 'within 3 px', show: (s) => percent(s.within3) },
  { title: 'error px, median', show: (s) => figure(s.errorMedian, 2) },
  { title: 'p95', show: (s) => figure(s.errorP95, 2) },
  { title: 'half a frame later px', show: (s) => figure(s.betweenMedian, 2) },
  { title: 'points above px', show: (s) => figure(s.heightSettled, 1) },
  { title: 'over 10 px wrong, longest run', show: (s) => figure(s.wrongRun, 0) },
  { title: 'first pose, frames', show: (s) => figure(s.firstPose, 0) },
  { title: 'jitter px', show: (s) => figure(s.jitter, 2) },
  {
    title: 'tracked ms',
    show: (s) => `${figure(s.trackMedianMs, 1)} (${figure(s.trackP95Ms, 1)})`,
  },
  {
    title: 'readback and grey ms',
    show: (s) => figure(s.feedMedianMs === 0 ? null : s.feedMedianMs, 2),
  },
  {
    title: 'search ms',
    show: (s) => `${figure(s.searchMedianMs, 1)} (${figure(s.searchP95Ms, 1)})`,
  },
];

/** The tables of a run: one row a sequence, one row a sign; several trackers stand in a cell in the order of the title. */
export function markdownReport(
  results: readonly ScenarioResult[],
  trackers: readonly string[],
  surroundings: Surroundings,
): string {
  const sequences = distinct(results.map(({ scenario }) => scenario.sequence));
  const signs = distinct(results.map(({ scenario }) => scenario.sign));
  const bySequence = (name: string) => (result: ScenarioResult) =>
    result.scenario.sequence === name;
  const bySign = (name: string) => (result: ScenarioResult) => result.scenario.sign === name;
  return [
    `${surroundings.place}; ${surroundings.machine}. ${surroundings.films}.`,
    '',
    `Cells: ${trackers.join(' / ')}. Shares are means over signs, the rest medians; in brackets the 95th percentile.`,
    '',
    '## What is to be reached',
    '',
    goalsTable(results, trackers, surroundings.codeBytes),
    '',
    '## By sequence',
    '',
    table('sequence', sequences, bySequence, results, trackers),
    '',
    '## By sign',
    '',
    table('sign', signs, bySign, results, trackers),
    '',
    ...notes(results, trackers),
  ].join('\n');
}

function table(
  head: string,
  names: readonly string[],
  pick: (name: string) => (result: ScenarioResult) => boolean,
  results: readonly ScenarioResult[],
  trackers: readonly string[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const row = (title: string, picks: (result: ScenarioResult) => boolean) => {
    const wholes = trackers.map((tracker) =>
      overall(resultsOf(results, tracker, picks).map(({ summary }) => summary)),
    );
    const cells = COLUMNS.map(({ show }) =>
      wholes.map((whole) => (whole === null ? '–' : show(whole))).join(' / '),
    );
    return line([title, ...cells]);
  };
  return [
    line([head, ...COLUMNS.map(({ title }) => title)]),
    line([head, ...COLUMNS].map(() => '---')),
    ...names.map((name) => row(name, pick(name))),
    row('**all**', () => true),
  ].join('\n');
}

/** What does not fit a table: false poses, mistaken signs, jumps, start, failures. */
function notes(results: readonly ScenarioResult[], trackers: readonly string[]): string[] {
  const lines = trackers.flatMap((tracker) => {
    const own = resultsOf(results, tracker);
    if (own.length === 0) return [];
    const summaries = own.map(({ summary }) => summary);
    const sum = (key: keyof Summary) => overall(summaries)?.[key] ?? 0;
    const jump = overall(summaries)?.recoveredAfter ?? null;
    const series = mistaken(results, tracker, 'look-alikes');
    const twins = mistaken(results, tracker, 'twins');
    return [
      `- **${tracker}**: in frames that show no registered sign, of all films, ${sum('falsePoses')} measured poses and ${sum('carriedPoses')} carried on.`,
      ...(jump === null ? [] : [`  Frames until a jump was noticed, at most: ${jump}.`]),
      ...(series === null ? [] : [`  Look-alikes: ${series}.`]),
      ...(twins === null ? [] : [`  Twins: ${twins}.`]),
      `  Start: ${figure(Math.max(...own.map(({ start }) => start.startMs)), 0)} ms at most, targets ${own[0].start.targetBytes} bytes.`,
    ];
  });
  const failures = results.flatMap(({ scenario, failures: failed }) =>
    failed.map(
      ({ tracker, message }) =>
        `- ${tracker} failed on ${scenario.sequence} with ${scenario.sign}: ${message}`,
    ),
  );
  return ['## Besides', '', ...lines, ...failures, ''];
}

function mistaken(
  results: readonly ScenarioResult[],
  tracker: string,
  sequence: string,
): string | null {
  const whole = overall(
    resultsOf(results, tracker, ({ scenario }) => scenario.sequence === sequence).map(
      ({ summary }) => summary,
    ),
  );
  if (whole === null) return null;
  const none = 1 - (whole.posed ?? 0) - (whole.wrongSign ?? 0);
  return `right ${percent(whole.posed)}, wrong ${percent(whole.wrongSign)}, none ${percent(none)}`;
}
