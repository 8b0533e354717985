import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../gltf/glb-facts.ts';

const IMPORT = /(?:from|import)\s+['"]((?:\.{1,2}\/|#)[^'"]+)['"]/g;

/** Where addresses that begin with `#` lead, as package.json has it. */
const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));

/** Paths of a TypeScript file and of everything of the project that it imports, sorted. */
export async function sourceClosure(entries: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const waiting = entries.map((entry) => resolve(entry));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (texts.has(path)) continue;
    const text = (await readFile(path, 'utf8')).replaceAll('\r\n', '\n');
    texts.set(path, text);
    for (const [, address] of text.matchAll(IMPORT))
      if (address)
        waiting.push(
          address.startsWith('#') ? join(SRC, address.slice(1)) : resolve(dirname(path), address),
        );
  }
  return new Map([...texts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Hash of sources and data that a result is made from; comments count, places of files do not. */
export async function recipeHash(
  entries: readonly string[],
  ...data: readonly string[]
): Promise<string> {
  const texts = [...(await sourceClosure(entries)).values()].toSorted();
  return sha256([...texts, ...data].join('\n\0'));
}
