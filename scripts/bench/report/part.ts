import { loadavg } from 'node:os';
import type { Figure, Machine, MeasuredPart } from './figures.ts';

/** What a part is told before it measures. */
export type BenchRun = {
  root: string;
  isQuick: boolean;
  /** Folder of the finished build; builds it where it is stale. */
  build: () => Promise<string>;
  /** Says how far it is. */
  tell: (line: string) => void;
};

/** Something that is measured by itself. */
export type BenchPart = {
  id: string;
  title: string;
  measure(run: BenchRun): Promise<PartResult>;
};

export type PartResult = {
  /** How it was measured, in words that stay the same while the way does. */
  conditions: string;
  figures: readonly Figure[];
  /** Groups of them, by the first word of their ids, that are drawn too. */
  plots?: readonly string[];
  /** What of it could not be measured. */
  faults?: readonly string[];
};

/** Measures a part; one that fails is a part without figures and with a plain line. */
export async function measurePart(
  part: BenchPart,
  run: BenchRun,
  where: { machine: Machine; commit: string },
): Promise<MeasuredPart> {
  const measuredAt = new Date().toISOString();
  const before = loadavg()[0] ?? 0;
  const startedMs = performance.now();
  const result: PartResult = await part.measure(run).catch((error: unknown) => ({
    conditions: '',
    figures: [],
    faults: [plainWords(error)],
  }));
  const { faults = [], plots = [] } = result;
  return {
    id: part.id,
    title: part.title,
    conditions: result.conditions,
    measuredAt,
    commit: where.commit,
    machine: where.machine,
    load: [before, loadavg()[0] ?? 0],
    seconds: (performance.now() - startedMs) / 1_000,
    figures: [...result.figures],
    plots: [...plots],
    fault: faults.length === 0 ? null : faults.join('; '),
  };
}

/** The first line of what went wrong. */
function plainWords(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.split('\n').find((line) => line.trim() !== '') ?? 'it failed without a word';
}
