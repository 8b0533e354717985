import { chunkOf, type ChunkGraph, heavyPackages, staticClosure } from './chunk-graph.ts';

/** Bytes of brotli that the engine may weigh: page's side, worker and WebAssembly. */
export const ENGINE_LIMIT_BYTES = 45_000;

const PAGE_SIDE = 'src/adapters/tracking/engine-tracker.ts';
/** A worker is built by itself and stands in no chunk graph. */
const WORKER = /^assets\/engine-worker-.+\.js$/;

/** Weighs what the tracking engine adds to a page that is already there; `faults` says in words what breaks its rule. */
export function weighEngine(
  files: readonly string[],
  graph: ChunkGraph,
  sizeOf: (file: string) => number,
): { bytes: number; faults: readonly string[] } {
  const entries = Object.keys(graph).filter((file) => graph[file]?.isEntry === true);
  const there = staticClosure(graph, entries);
  const page = chunkOf(graph, PAGE_SIDE);
  const workers = files.filter((file) => WORKER.test(file));
  const faults: string[] = [];
  if (page === null) faults.push(`${PAGE_SIDE} is in no chunk: was it renamed?`);
  if (workers.length !== 1) faults.push(`${workers.length} engine workers were built`);
  const added = [...staticClosure(graph, page === null ? [] : [page])].filter(
    (file) => !there.has(file),
  );
  const bytes = [...added, ...workers].reduce((sum, file) => sum + sizeOf(file), 0);
  if (bytes > ENGINE_LIMIT_BYTES) {
    faults.push(`${bytes} bytes of brotli, and the limit is ${ENGINE_LIMIT_BYTES}`);
  }
  const heavy = heavyPackages(graph, added);
  if (heavy.length > 0) faults.push(`loads ${heavy.join(', ')}, which it must do without`);
  return { bytes, faults };
}
