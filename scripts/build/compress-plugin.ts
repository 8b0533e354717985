import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { afterWrite } from './after-write.ts';
import { listBuildFiles } from './build-files.ts';

export type CompressOptions = {
  /** Files that gain from it; pictures, sound and fonts are compressed already. */
  files?: RegExp;
  /** A twin that saves less than this share is not written. */
  leastSaving?: number;
};

export const COMPRESS_DEFAULTS = {
  files: /\.(html|js|css|svg|json|wasm|glb|mind|webmanifest|txt|vtt)$/,
  leastSaving: 0.03,
} as const;

/** Above this size brotli's slowest step costs seconds and saves next to nothing. */
const SLOW_ABOVE_BYTES = 600_000;

/** Writes `.br` and `.gz` twins beside everything in a finished build that gains from it. */
export function compressPlugin(options: CompressOptions = {}): Plugin {
  const { files, leastSaving } = { ...COMPRESS_DEFAULTS, ...options };
  let folder = '';
  return {
    name: 'hue-hien:compress',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    ...afterWrite(async () => {
      const paths = listBuildFiles(folder).filter((path) => files.test(path));
      await Promise.all(paths.map((path) => compressFile(join(folder, path), leastSaving)));
    }, 'post'),
  };
}

/** Writes `PATH.br` and `PATH.gz`, each only when it saves at least `leastSaving` of the bytes. */
export async function compressFile(path: string, leastSaving: number): Promise<void> {
  const content = await readFile(path);
  const most = content.byteLength * (1 - leastSaving);
  const twins = await Promise.all([brotli(content), promisify(gzip)(content, { level: 9 })]);
  for (const [index, extension] of ['.br', '.gz'].entries()) {
    const twin = twins[index];
    if (twin !== undefined && twin.byteLength <= most) await writeFile(path + extension, twin);
  }
}

function brotli(content: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: content.byteLength > SLOW_ABOVE_BYTES ? 9 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
    },
  });
}
