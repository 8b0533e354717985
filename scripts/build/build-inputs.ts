import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { siteHost } from '../site-host.ts';

/** Everything a build is made from, relative to the repository. */
export const BUILD_INPUTS = [
  'index.html',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'config',
  'public',
  'scripts/build',
  'scripts/content',
  'scripts/deploy',
  'scripts/i18n',
  'scripts/metadata',
  'scripts/serve',
  'src',
] as const;

/** Where a build says which inputs it was made from, within the build's folder. */
export const INPUTS_HASH_FILE = '.vite/inputs-hash.txt';

/**
 * SHA-256, in hex, over the host that link previews name and the names and contents of all files among
 * `inputs`; a missing one counts as empty.
 */
export function hashInputs(
  root: string,
  inputs: readonly string[] = BUILD_INPUTS,
  host: string = siteHost(),
): string {
  const hash = createHash('sha256').update(`${host}\0`);
  for (const input of inputs) {
    for (const path of filesUnder(root, input)) {
      const content = readFileSync(join(root, path));
      hash.update(`${path}\0${content.byteLength}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

function filesUnder(root: string, path: string): string[] {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}
