import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { PACK_LIST_ADDRESS } from '#domain/packs/pack-list.ts';
import { packListSchema } from '#domain/packs/pack-schema.ts';
import type { ShellList } from '#domain/shell-list.ts';
import { afterWrite } from './after-write.ts';
import { listBuildFiles, readChunkGraph } from './build-files.ts';
import { mediaType } from '../serve/media-types.ts';
import { shellFiles } from './offline-files.ts';
import { sha256 } from './pack-list.ts';

/** Builds the service worker, with the list of what it takes at once; after the packs, which name the release. */
export function serviceWorkerPlugin(): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'hue-hien:service-worker',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = join(root, config.build.outDir);
    },
    ...afterWrite(async () => {
      const { release } = packListSchema.parse(
        JSON.parse(readFileSync(join(folder, PACK_LIST_ADDRESS), 'utf8')),
      );
      // Not in the shell: it tells an old page which build the server has now.
      writeFileSync(join(folder, 'release.txt'), release);
      nameRelease(folder, release);
      const shell = listShell(folder, release);
      await buildWorker(root, folder, 'service-worker', { SHELL: JSON.stringify(shell) });
    }),
  };
}

/** Says in the head of every page which build it is of. */
function nameRelease(folder: string, release: string): void {
  for (const path of listBuildFiles(folder).filter((file) => file.endsWith('.html'))) {
    const file = join(folder, path);
    const meta = `<meta name="release" content="${release}" />`;
    writeFileSync(file, readFileSync(file, 'utf8').replace('<head>', `<head>\n    ${meta}`));
  }
}

function listShell(folder: string, release: string): ShellList {
  const files = shellFiles(listBuildFiles(folder), readChunkGraph(folder)).map((path) => ({
    url: `/${path}`,
    sha256: sha256(readFileSync(join(folder, path))),
    type: mediaType(path),
  }));
  return { release, files };
}

/** Builds a worker of `src/sw/` as the one file that browsers know, `service-worker.js`. */
export async function buildWorker(
  root: string,
  folder: string,
  name: 'service-worker' | 'off-switch',
  define: Readonly<Record<string, string>>,
): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { ...define },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(root, `src/sw/${name}.ts`),
        output: { format: 'iife', entryFileNames: 'service-worker.js' },
      },
    },
  });
}
