import { fileURLToPath } from 'node:url';
import { bundleScript } from '../../scripts/browser/bundle-script.ts';

/** Bundles a file of `tests/e2e/pages/` into one classic script that a page runs before its own. */
export function bundlePageScript(name: string): Promise<string> {
  return bundleScript(fileURLToPath(new URL(`./pages/${name}`, import.meta.url)));
}
