import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Most that the whole engine may weigh on the line, bytes of brotli. */
export const LIBRARY_BUDGET_BYTES = 45_000;

export const LIBRARY_FILE = 'image-tracker.js';

const ENTRY = 'src/vision/image-tracker.ts';

export type LibraryWeight = { raw: number; gzip: number; brotli: number };

/**
 * Writes the engine as one ES module without imports, WebAssembly inside, to `folder`; gives its
 * weight in bytes.
 */
export async function buildLibrary(root: string, folder: string): Promise<LibraryWeight> {
  await mkdir(folder, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(root, ENTRY),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: LIBRARY_FILE, codeSplitting: false },
      },
    },
  });
  const content = await readFile(join(folder, LIBRARY_FILE));
  return {
    raw: content.byteLength,
    gzip: gzipSync(content, { level: 9 }).byteLength,
    brotli: brotliCompressSync(content).byteLength,
  };
}
