import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHUNK_GRAPH_FILE, type ChunkGraph } from './chunk-graph.ts';

/** Paths of all files in a build's folder, with `/`, in order; hidden ones and compressed twins are left out. */
export function listBuildFiles(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !/\.(br|gz)$/.test(entry.name))
    .flatMap((entry) => {
      const path = under === '' ? entry.name : `${under}/${entry.name}`;
      return entry.isDirectory() ? listBuildFiles(folder, path) : [path];
    })
    .sort();
}

/** The chunk graph of a finished build. */
export function readChunkGraph(folder: string): ChunkGraph {
  return JSON.parse(readFileSync(join(folder, CHUNK_GRAPH_FILE), 'utf8')) as ChunkGraph;
}
