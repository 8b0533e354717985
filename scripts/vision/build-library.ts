import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Most that the whole engine may weigh on the line, bytes of brotli. */
export const LIBRARY_BUDGET_BYTES = 45_000;

export const LIBRARY_FILE = 'image-tracker.js';

/** What the library gives, and from where. */
const LIBRARY_EXPORTS: Readonly<Record<string, string>> = {
  compileTargets: 'src/vision/targets/compile-targets.ts',
  createImageTracker: 'src/vision/image-tracker.ts',
};

const ENTRY = 'virtual:image-tracker';

export type LibraryWeight = { raw: number; gzip: number; brotli: number };

/**
 * Writes the engine as one ES module without imports, WebAssembly inside, to `folder`; gives its
 * weight in bytes.
 */
export async function buildLibrary(
  root: string,
  folder: string,
  exported = LIBRARY_EXPORTS,
): Promise<LibraryWeight> {
  await mkdir(folder, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'hue-hien:image-tracker-entry',
        resolveId: (id) => (id === ENTRY ? ENTRY : null),
        load: (id) => (id === ENTRY ? entrySource(root, exported) : null),
      },
    ],
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: ENTRY,
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

function entrySource(root: string, exported: Readonly<Record<string, string>>): string {
  return Object.entries(exported)
    .map(([name, path]) => `export { ${name} } from ${JSON.stringify(join(root, path))};`)
    .join('\n');
}
