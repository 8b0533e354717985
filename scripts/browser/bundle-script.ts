import { build } from 'vite';

/** Bundles a TypeScript file into one classic script that a page runs before its own; throws when it makes none. */
export async function bundleScript(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: file, formats: ['iife'], name: 'page' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    const chunk = output.output.find((made) => made.type === 'chunk');
    if (chunk !== undefined) return chunk.code;
  }
  throw new Error(`${file} made no script`);
}
