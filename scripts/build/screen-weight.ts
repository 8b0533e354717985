import { chunkOf, type ChunkGraph, heavyPackages, staticClosure } from './chunk-graph.ts';

/** A screen, and the source files that its first view loads beside the page's own entry. */
export type ScreenRule = {
  address: string;
  sources: readonly string[];
  /** Bytes of brotli that its JavaScript must stay under; null where nothing is promised. */
  limitBytes: number | null;
  /** Whether graphics and tracker may come with it. */
  mayBeHeavy: boolean;
};

export type ScreenWeight = {
  address: string;
  chunks: readonly string[];
  bytes: number;
  /** What breaks the rule, in words; empty when all is well. */
  faults: readonly string[];
};

/** Weighs the JavaScript that a screen loads before anything is tapped; `sizeOf` gives a chunk's bytes as sent. */
export function weighScreen(
  rule: ScreenRule,
  graph: ChunkGraph,
  sizeOf: (chunk: string) => number,
): ScreenWeight {
  const entries = Object.keys(graph).filter((file) => graph[file]?.isEntry === true);
  const own = rule.sources.map((source) => ({ source, chunk: chunkOf(graph, source) }));
  const faults = own
    .filter(({ chunk }) => chunk === null)
    .map(({ source }) => `${source} is in no chunk: was it renamed?`);
  const first = [...entries, ...own.map(({ chunk }) => chunk).filter((chunk) => chunk !== null)];
  const chunks = [...staticClosure(graph, first)].sort();
  const bytes = chunks.reduce((sum, chunk) => sum + sizeOf(chunk), 0);
  if (rule.limitBytes !== null && bytes >= rule.limitBytes) {
    faults.push(`${bytes} bytes of brotli, and the limit is ${rule.limitBytes}`);
  }
  const heavy = rule.mayBeHeavy ? [] : heavyPackages(graph, first);
  if (heavy.length > 0) faults.push(`loads ${heavy.join(', ')} before "Start"`);
  return { address: rule.address, chunks, bytes, faults };
}
