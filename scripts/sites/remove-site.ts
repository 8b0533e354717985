import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { siteIds } from '../content/site-files.ts';
import { readForeignManifest, writeForeignManifest } from '../models/foreign/foreign-manifest.ts';
import { DROPPED_FOLDER, foreignFiles } from '../models/foreign/import-all.ts';
import { describedSites } from '../models/foreign/described-sites.ts';
import { placeOf } from '../models/foreign/dropped-place.ts';
import { filesNamedAfter, sitePaths } from './site-paths.ts';

/** Folders in which a site's files bear its name. */
const NAMED_FOLDERS = ['public/signs', 'public/share', 'print'] as const;

/**
 * Takes a site away with everything that was written, dropped in and made for it; returns the paths
 * that are gone. Signs that hang already then lead to "not found".
 */
export async function removeSite(root: string, slug: string): Promise<string[]> {
  const paths = sitePaths(slug);
  const others = (await siteIds(root)).filter((other) => other !== slug);
  const described = await describedSites(root, []);
  const models = (await foreignFiles(join(root, DROPPED_FOLDER)))
    .map((file) => file.replace(/\.(glb|gltf)$/i, ''))
    .filter((name) => placeOf(name, described).site === slug)
    .flatMap((name) => ['.glb', '.gltf', '.json'].map((end) => `${DROPPED_FOLDER}/${name}${end}`));
  const named = await Promise.all(
    NAMED_FOLDERS.map((folder) => filesNamedAfter(root, folder, slug, others)),
  );
  const gone = [
    paths.page,
    paths.reconstruction,
    paths.sidecar,
    paths.photos,
    paths.renders,
    paths.signWords,
    ...paths.voices,
    ...models,
    ...paths.made,
    ...named.flat(),
  ];
  for (const path of new Set(gone)) await rm(join(root, path), { recursive: true, force: true });
  const folder = join(root, 'public/models');
  const manifest = await readForeignManifest(folder);
  const kept = Object.entries(manifest).filter(([, { site }]) => site !== slug);
  if (kept.length < Object.keys(manifest).length)
    await writeForeignManifest(folder, Object.fromEntries(kept));
  return [...new Set(gone)];
}
