import { readdir } from 'node:fs/promises';
import type { SiteModel } from './site-model.ts';

const FOLDER = new URL('sites/', import.meta.url);

/** Ids of every site that has a model, in alphabetical order. */
export async function modelledSites(): Promise<string[]> {
  const files = await readdir(FOLDER);
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .toSorted();
}

/** Loads the model of a site; throws when its file does not export it. */
export async function loadSiteModel(id: string): Promise<SiteModel> {
  const module = (await import(new URL(`${id}.ts`, FOLDER).href)) as { site?: SiteModel };
  if (module.site?.site !== id)
    throw new Error(`scripts/models/sites/${id}.ts must export \`site\` with the id ${id}`);
  return module.site;
}
