import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { CHUNK_GRAPH_FILE, type Chunk, packageOf } from './chunk-graph.ts';

/** Writes down which source files and packages went into which chunk, for the bundle report and the packs. */
export function chunkGraphPlugin(): Plugin {
  let root = '';
  return {
    name: 'hue-hien:chunk-graph',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const graph: Record<string, Chunk> = {};
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        const modules = output.moduleIds.map((id) => sourceOf(id.replaceAll('\\', '/')));
        const packages = modules.map(packageOf).filter((name) => name !== null);
        graph[output.fileName] = {
          sources: modules
            .filter((id) => packageOf(id) === null && !id.startsWith('\0'))
            .map((id) => relative(root, id).replaceAll('\\', '/')),
          packages: [...new Set(packages)].sort(),
          imports: output.imports,
          dynamicImports: output.dynamicImports,
          isEntry: output.isEntry,
        };
      }
      this.emitFile({
        type: 'asset',
        fileName: CHUNK_GRAPH_FILE,
        source: JSON.stringify(graph, null, 2),
      });
    },
  };
}

/** A module's file; one that gives two modules keeps the query that tells them apart. */
function sourceOf(moduleId: string): string {
  return moduleId.replace(/\?(?!(?:basis|late)$).*/, '');
}
