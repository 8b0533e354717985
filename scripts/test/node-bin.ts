import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/**
 * Path of the program that an installed package offers under `command`, to be run with Node itself:
 * no shell and no `.cmd` file comes between, so that it works alike on Windows.
 */
export function nodeBin(packageName: string, command = packageName): string {
  const manifest = join(NODE_MODULES, packageName, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : bin?.[command];
  if (path === undefined) throw new Error(`${packageName} offers no command "${command}".`);
  return join(dirname(manifest), path);
}
