import { mean, median } from '../metrics/statistics.ts';
import type { Summary } from '../metrics/summary.ts';
import type { ScenarioResult, TrackerResult } from '../session/run-scenario.ts';

/** Summaries of one tracker over several films: means of shares, medians of the rest, sums of counts, worst of the worst. */
export type Overall = { [K in keyof Summary]: number | null };

const MEANS: readonly (keyof Summary)[] = ['posed', 'within3', 'wrongSign', 'jitter'];
const SUMS: readonly (keyof Summary)[] = ['frames', 'shownFrames', 'falsePoses', 'carriedPoses'];
const WORST: readonly (keyof Summary)[] = [
  'errorWorst',
  'recoveredAfter',
  'wrongRun',
  'wrongQuality',
  'worstMs',
];

export function overall(summaries: readonly Summary[]): Overall | null {
  const [first] = summaries;
  if (first === undefined) return null;
  const whole: Overall = { ...first };
  for (const key of Object.keys(first) as (keyof Summary)[]) {
    const values = summaries.flatMap((summary) => summary[key] ?? []);
    if (SUMS.includes(key)) whole[key] = values.reduce((sum, value) => sum + value, 0);
    else if (values.length === 0) whole[key] = null;
    else if (WORST.includes(key)) whole[key] = Math.max(...values);
    else whole[key] = MEANS.includes(key) ? mean(values) : median(values);
  }
  return whole;
}

/** The results of one tracker in the scenarios that a test picks. */
export function resultsOf(
  results: readonly ScenarioResult[],
  tracker: string,
  picks: (result: ScenarioResult) => boolean = () => true,
): TrackerResult[] {
  return results
    .filter(picks)
    .flatMap((result) => result.results.filter((one) => one.tracker === tracker));
}

/** Each value once, in the order of first sight. */
export function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
