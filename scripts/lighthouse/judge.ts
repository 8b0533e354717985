/** Categories of Lighthouse that are held to a figure, each with the least that passes, 0 to 100. */
export const LEAST = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
} as const;

export type Category = keyof typeof LEAST;

export const CATEGORIES = Object.keys(LEAST) as readonly Category[];

/** Lighthouse's own names of the figures that performance is made of. */
export const METRICS = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  SI: 'speed-index',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;

export type Metric = keyof typeof METRICS;

/** What one run said of one page: scores of 0 to 100, and metrics as Lighthouse writes them. */
export type Run = {
  scores: Readonly<Record<Category, number>>;
  metrics: Readonly<Record<Metric, string>>;
  /** Titles of what did not pass in a category that must be whole. */
  failed: readonly string[];
};

/** The run whose performance is in the middle; of an even number, the worse of the two. Throws where there is none. */
export function medianRun(runs: readonly Run[]): Run {
  const sorted = runs.toSorted((a, b) => a.scores.performance - b.scores.performance);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new Error('no run to take the median of');
  return middle;
}

/** What is below its least, as sentences; empty when the page passes. */
export function faultsOf(path: string, run: Run): string[] {
  return CATEGORIES.filter((category) => run.scores[category] < LEAST[category]).map(
    (category) =>
      `${path}: ${category} ${run.scores[category]}, at least ${LEAST[category]} is asked for`,
  );
}

/** One line of the table that a run prints. */
export function formatRun(path: string, run: Run): string {
  const scores = CATEGORIES.map((category) => `${category} ${run.scores[category]}`);
  const metrics = Object.entries(run.metrics).map(([name, value]) => `${name} ${value}`);
  return [path.padEnd(18), ...scores, '|', ...metrics].join('  ');
}
