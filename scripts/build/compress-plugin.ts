import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { afterWrite } from './after-write.ts';
import { listBuildFiles } from './build-files.ts';
import { COMPRESSIBLE, type TwinMaker } from './twins.ts';

/** Writes `.br` and `.gz` twins beside everything in a finished build that gains from it. */
export function compressPlugin(twins: TwinMaker): Plugin {
  let folder = '';
  return {
    name: 'hue-hien:compress',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    ...afterWrite(async () => {
      const paths = listBuildFiles(folder).filter((path) => COMPRESSIBLE.test(path));
      await Promise.all(paths.map((path) => compressFile(join(folder, path), twins)));
      await twins.forgetOthers();
    }, 'post'),
  };
}

/** Writes `PATH.br` and `PATH.gz`, each where it saves enough to be worth a file. */
export async function compressFile(path: string, twins: TwinMaker): Promise<void> {
  const made = Object.entries(await twins.twinsOf(await readFile(path)));
  await Promise.all(made.map(([ending, twin]) => writeFile(`${path}.${ending}`, twin)));
}
