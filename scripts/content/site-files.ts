import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Folder of the sites' files, from the repository's root. */
export const SITES_FOLDER = 'src/content/sites';

/** Paths of all site files from the repository's root, in the order of their names. */
export async function siteFiles(root = '.'): Promise<string[]> {
  const names = await readdir(join(root, SITES_FOLDER));
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${SITES_FOLDER}/${name}`);
}
