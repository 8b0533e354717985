/** One piece of JavaScript that a build has emitted. */
export type Chunk = {
  /** Source files of the repository in it, such as `src/screens/SiteScreen.tsx`. */
  sources: readonly string[];
  /** npm packages with code in it. */
  packages: readonly string[];
  /** Chunks that load with it. */
  imports: readonly string[];
  /** Chunks that it may load later. */
  dynamicImports?: readonly string[];
  /** Whether a page's HTML names it. */
  isEntry: boolean;
};

/** All chunks of a build by file name, such as `assets/index-C0ffee12.js`. */
export type ChunkGraph = Readonly<Record<string, Chunk>>;

/** Where a build keeps its chunk graph, within its folder. */
export const CHUNK_GRAPH_FILE = '.vite/chunks.json';

/** Packages that no screen may load before "Start": graphics, tracker, and what they draw in. */
export const HEAVY_PACKAGES: readonly RegExp[] = [
  /^three$/,
  /^three-/,
  /^@react-three\//,
  /^@pmndrs\//,
  /^mind-ar$/,
  /^@tensorflow\//,
  /^mathjs$/,
];

/** The chunks that loading `files` loads, themselves included. */
export function staticClosure(graph: ChunkGraph, files: Iterable<string>): Set<string> {
  const loaded = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    waiting.push(...(graph[file]?.imports ?? []));
  }
  return loaded;
}

/** Heavy packages that loading `files` loads, in alphabetical order. */
export function heavyPackages(graph: ChunkGraph, files: Iterable<string>): string[] {
  const packages = [...staticClosure(graph, files)].flatMap((file) => graph[file]?.packages ?? []);
  const heavy = packages.filter((name) => HEAVY_PACKAGES.some((pattern) => pattern.test(name)));
  return [...new Set(heavy)].sort();
}

/**
 * Chunks that a page can come to load, now or later, from where its HTML begins, on ways that do not
 * lead through a chunk that is `closed`; in alphabetical order.
 */
export function reachableChunks(graph: ChunkGraph, isClosed: (file: string) => boolean): string[] {
  const reached = new Set<string>();
  const waiting = Object.keys(graph).filter((file) => graph[file]?.isEntry === true);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file) || isClosed(file)) continue;
    reached.add(file);
    waiting.push(...(graph[file]?.imports ?? []), ...(graph[file]?.dynamicImports ?? []));
  }
  return [...reached].toSorted((a, b) => (a < b ? -1 : 1));
}

/** The chunk that a source file went into; null when it went into none. */
export function chunkOf(graph: ChunkGraph, source: string): string | null {
  return Object.entries(graph).find(([, chunk]) => chunk.sources.includes(source))?.[0] ?? null;
}

/** Name of the npm package a module's path lies in; null for the repository's own files. */
export function packageOf(modulePath: string): string | null {
  const inside = modulePath.split('/node_modules/').at(-1);
  if (inside === undefined || inside === modulePath) return null;
  const [first = '', second = ''] = inside.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
