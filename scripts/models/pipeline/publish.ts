import { copyFile, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { siteModelsSchema, type SiteModels } from '#domain/site-models.ts';
import { sha256 } from '../gltf/glb-facts.ts';
import { type ModelManifest, modelManifest, type PieceRecord } from '../manifest.ts';
import type { SiteModel } from '../site-model.ts';
import type { BuiltTextures } from './build-textures.ts';
import type { PieceOrder } from './orders.ts';
import { writeWhole } from './write-whole.ts';

export interface CheckedSite {
  site: SiteModel;
  orders: readonly PieceOrder[];
  records: readonly PieceRecord[];
}

const folderOf = (root: string): string => join(root, 'public/models');

/** The manifest of the last good build; empty where there is none. */
export async function readManifest(root: string): Promise<ModelManifest> {
  try {
    const text = await readFile(join(folderOf(root), 'manifest.json'), 'utf8');
    return modelManifest.parse(JSON.parse(text));
  } catch {
    return { pieces: [], textures: [] };
  }
}

/** Whether a site's published files are those of today's recipes; they were checked when they were built. */
export async function standsPublished(
  root: string,
  orders: readonly PieceOrder[],
  before: ModelManifest,
): Promise<boolean> {
  for (const { site, piece, level, recipe } of orders) {
    const record = before.pieces.find(
      (known) => known.site === site && known.piece === piece && known.level === level,
    );
    if (record?.recipe !== recipe) return false;
    const bytes = await readFile(join(folderOf(root), record.file)).catch(() => undefined);
    if (!bytes || sha256(bytes) !== record.sha256) return false;
  }
  return true;
}

/** Puts checked files in their public places, each whole or not at all, and writes the manifest. */
export async function publish(
  root: string,
  before: ModelManifest,
  sites: readonly CheckedSite[],
  textures: BuiltTextures,
): Promise<ModelManifest> {
  const folder = folderOf(root);
  for (const [file, bytes] of textures.bytes)
    await writeWhole(join(folder, 'textures', file), bytes);
  for (const { site, orders, records } of sites) {
    for (const order of orders) {
      const record = records.find((r) => r.piece === order.piece && r.level === order.level);
      if (record) await replaceBy(join(folder, record.file), `${order.output}.glb`);
    }
    await removeOthers(folder, site.site, records);
  }
  const built = new Set(sites.map(({ site }) => site.site));
  const kept = before.pieces.filter(({ site }) => !built.has(site));
  const pieces = [...kept, ...sites.flatMap(({ records }) => records)].toSorted((a, b) =>
    a.file < b.file ? -1 : 1,
  );
  const manifest: ModelManifest = { pieces, textures: textures.records };
  await writeWhole(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function replaceBy(path: string, from: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await copyFile(from, `${path}.part`);
  await rename(`${path}.part`, path);
}

/** Pieces that the site no longer has. */
async function removeOthers(
  folder: string,
  site: string,
  records: readonly PieceRecord[],
): Promise<void> {
  const files = new Set(records.map(({ file }) => file));
  for (const name of await readdir(join(folder, site)).catch(() => []))
    if (!files.has(`${site}/${name}`)) await rm(join(folder, site, name));
}

/** Writes what the app needs to know of a site's models to `src/content/models/SITE.json`. */
export async function writeSiteModels(
  root: string,
  { site, layers }: SiteModel,
  manifest: ModelManifest,
): Promise<void> {
  const own = manifest.pieces.filter((record) => record.site === site);
  const textureUrl = (file: string): string => `/models/textures/${file}`;
  const used = new Set(own.flatMap(({ textures }) => textures));
  const path = join(root, 'src/content/models', `${site}.json`);
  const before = await readFile(path, 'utf8').then(JSON.parse, () => ({}));
  const models = siteModelsSchema.parse({
    site,
    layers: layers.map(({ id, pieces }) => ({
      id,
      pieces: pieces.map(({ piece, offset = [0, 0, 0] }) => ({ piece, offset })),
    })),
    pieces: Object.fromEntries(
      [...new Set(own.map(({ piece }) => piece))].map((piece) => [piece, pieceOf(own, piece)]),
    ),
    textures: Object.fromEntries(
      manifest.textures
        .filter(({ file }) => used.has(file))
        .map(({ file, bytes, sha256 }) => [textureUrl(file), { bytes, sha256 }]),
    ),
    // Made apart; what it was made from tells whether it is still of these files.
    quickLook: before.quickLook,
  });
  await writeWhole(path, `${JSON.stringify(models, null, 2)}\n`);

  function pieceOf(records: readonly PieceRecord[], piece: string): SiteModels['pieces'][string] {
    const levels = (['far', 'mid', 'hero'] as const).flatMap((level) =>
      records.filter((record) => record.piece === piece && record.level === level),
    );
    const finest = levels.at(-1);
    if (!finest) throw new Error(`${site}: the piece ${piece} has no level`);
    return {
      box: finest.box,
      parts: finest.parts,
      levels: levels.map(({ level, file, bytes, brotliBytes, sha256, triangles, textures }) => ({
        level,
        url: `/models/${file}`,
        bytes,
        brotliBytes,
        sha256,
        triangles,
        textures: textures.map(textureUrl),
      })),
    };
  }
}
