import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles a file of `tests/e2e/pages/` into one classic script that a page runs before its own. */
export async function bundlePageScript(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(`./pages/${name}`, import.meta.url)),
        formats: ['iife'],
        name: 'page',
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    const chunk = output.output.find((file) => file.type === 'chunk');
    if (chunk !== undefined) return chunk.code;
  }
  throw new Error(`${name} made no script`);
}
