import { median } from '../tracking/metrics/statistics.ts';

/** One run of one way to serve. */
export type ServeRun = {
  requestsPerSecond: number;
  /** Bytes that arrived, headers included, in a million bits a second. */
  megabitsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  cpuSecondsPer1000Requests: number;
  /** The most that all processes held at once, shared pages counted in each, in millions of bytes. */
  memoryMB: number;
  /** The same with shared pages counted once; null where the system does not tell. */
  memoryShareMB: number | null;
};

export type ServeVariant = ServeRun & {
  name: string;
  /** Bytes on the line of one visit, headers included: the mean over the sites. */
  bytesPerVisit: number;
  runs: readonly ServeRun[];
};

export type ServeReport = {
  date: string;
  machine: { cores: number; processor: string; node: string; nginx: string; load: number };
  visit: { sites: number; requests: number; connections: number; secondsPerRun: number };
  /** Figures are medians of the runs. The first is what the others are compared with. */
  variants: readonly ServeVariant[];
  /** Each other variant's figure divided by the first's. */
  ratios: readonly {
    name: string;
    figures: Partial<Record<keyof ServeRun | 'bytesPerVisit', number>>;
  }[];
};

const FIGURES = [
  'requestsPerSecond',
  'megabitsPerSecond',
  'p50Ms',
  'p99Ms',
  'cpuSecondsPer1000Requests',
  'memoryMB',
  'memoryShareMB',
] as const;

/** A way to serve with the medians of its runs; throws where there was none. */
export function summarise(
  name: string,
  bytesPerVisit: number,
  runs: readonly ServeRun[],
): ServeVariant {
  const middle = (figure: (typeof FIGURES)[number]) => {
    const values = runs.map((run) => run[figure]).filter((value) => value !== null);
    return median(values);
  };
  const certain = (figure: Exclude<(typeof FIGURES)[number], 'memoryShareMB'>) => {
    const value = middle(figure);
    if (value === null) throw new Error(`${name} was never measured`);
    return value;
  };
  return {
    name,
    bytesPerVisit,
    requestsPerSecond: certain('requestsPerSecond'),
    megabitsPerSecond: certain('megabitsPerSecond'),
    p50Ms: certain('p50Ms'),
    p99Ms: certain('p99Ms'),
    cpuSecondsPer1000Requests: certain('cpuSecondsPer1000Requests'),
    memoryMB: certain('memoryMB'),
    memoryShareMB: middle('memoryShareMB'),
    runs,
  };
}

/** Every further variant beside the first. */
export function ratiosOf(variants: readonly ServeVariant[]): ServeReport['ratios'] {
  const [first, ...others] = variants;
  if (first === undefined) return [];
  return others.map((other) => ({
    name: other.name,
    figures: Object.fromEntries(
      [...FIGURES, 'bytesPerVisit' as const].flatMap((figure) => {
        const [value, base] = [other[figure], first[figure]];
        return value === null || base === null || base === 0 ? [] : [[figure, value / base]];
      }),
    ),
  }));
}

/** The figures in the order of the report's columns. */
const KEYS = [
  'requestsPerSecond',
  'megabitsPerSecond',
  'bytesPerVisit',
  'p50Ms',
  'p99Ms',
  'cpuSecondsPer1000Requests',
  'memoryMB',
  'memoryShareMB',
] as const;

/** The report as a table that a person reads. */
export function serveMarkdown(report: ServeReport): string {
  const { machine, visit, variants, ratios } = report;
  const cells: readonly [string, (variant: ServeVariant) => string][] = [
    ['requests/s', (v) => figure(v.requestsPerSecond)],
    ['Mbit/s', (v) => figure(v.megabitsPerSecond)],
    ['MB a visit', (v) => figure(v.bytesPerVisit / 1e6)],
    ['p50 ms', (v) => figure(v.p50Ms)],
    ['p99 ms', (v) => figure(v.p99Ms)],
    ['CPU s per 1,000 requests', (v) => figure(v.cpuSecondsPer1000Requests)],
    ['memory MB (RSS)', (v) => figure(v.memoryMB)],
    ['memory MB (PSS)', (v) => (v.memoryShareMB === null ? '–' : figure(v.memoryShareMB))],
  ];
  const row = (words: readonly string[]) => `| ${words.join(' | ')} |`;
  const times = ratios.map(({ name, figures }) =>
    row([
      name,
      ...KEYS.map((key) => (figures[key] === undefined ? '–' : `× ${figure(figures[key])}`)),
    ]),
  );
  return [
    '# nginx under load, on loopback',
    '',
    `${report.date}. ${machine.cores} cores (${machine.processor}), shared with the program that asks; load ${figure(machine.load)} before the start; nginx ${machine.nginx}, Node ${machine.node}.`,
    `First visits to ${visit.sites} sites, ${figure(visit.requests)} requests each on average, ${visit.connections} connections that stay open, ${variants[0]?.runs.length ?? 0} runs of ${visit.secondsPerRun} s of each way, taking turns; medians.`,
    '',
    row(['', ...cells.map(([title]) => title)]),
    row(['---', ...cells.map(() => '---:')]),
    ...variants.map((variant) => row([variant.name, ...cells.map(([, show]) => show(variant))])),
    '',
    `Divided by "${variants[0]?.name ?? ''}":`,
    '',
    row(['', ...cells.map(([title]) => title)]),
    row(['---', ...cells.map(() => '---:')]),
    ...times,
    '',
  ].join('\n');
}

/** Three digits that count. */
function figure(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en-GB', { maximumFractionDigits: 6 });
}
