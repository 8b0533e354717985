import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SiteId } from '#domain/site-id.ts';

/** Folder of the sites' files, from the repository's root. */
export const SITES_FOLDER = 'src/content/sites';
/** Folder of what is known of the parts of each reconstruction. */
export const RECONSTRUCTIONS_FOLDER = 'src/content/reconstructions';
/** Folder of the lists that the model builder writes. */
export const MODELS_FOLDER = 'src/content/models';

/** Paths of all site files from the repository's root, in the order of their names. */
export async function siteFiles(root = '.'): Promise<string[]> {
  return contentFiles(root, SITES_FOLDER);
}

/** Names of the sites that have a file, in the order of the alphabet. */
export async function siteIds(root = '.'): Promise<SiteId[]> {
  return (await siteFiles(root)).map((file) => basename(file, '.json'));
}

/** Paths of a folder's content files from the repository's root, in the order of their names; none where it is not there. */
export async function contentFiles(root: string, folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder)).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}/${name}`);
}
