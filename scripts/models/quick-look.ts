import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { readSiteModels, type SiteModels } from '#domain/site-models.ts';
import { siteIds } from '../content/site-files.ts';
import { sha256 } from './gltf/glb-facts.ts';
import { writeWhole } from './pipeline/write-whole.ts';
import { makeUsdz } from './quick-look/make-usdz.ts';
import { picturePyramid, type PicturePyramid } from './quick-look/picture-pyramid.ts';
import { planQuickLook } from './quick-look/plan-quick-look.ts';
import { readSurface } from './quick-look/read-surface.ts';
import { modelledSites } from './registry.ts';
import { plainTextures } from './textures/material-textures.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** `npm run models:quick-look [-- SITE…]`: the first layer of each site as USDZ; only what changed is made. */
async function main(): Promise<number> {
  const asked = process.argv.slice(2);
  const known = await siteIds(ROOT);
  const unknown = asked.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    say(`There is no site ${unknown.join(', ')}. The sites: ${known.join(', ')}.`);
    return 1;
  }
  const built = await modelledSites();
  let pictures: ReadonlyMap<string, PicturePyramid> | null = null;
  for (const site of asked.length > 0 ? asked : known) {
    if (!built.includes(site)) {
      say(
        `${site}: its model was dropped in with pictures of its own, of which no USDZ is made yet.`,
      );
      continue;
    }
    const path = join(ROOT, 'src/content/models', `${site}.json`);
    const reading = readSiteModels(JSON.parse(await readFile(path, 'utf8')));
    if (!reading.ok) {
      say(`${site}: ${reading.problems.map(({ message }) => message).join('; ')}`);
      return 1;
    }
    const { models } = reading;
    const plan = planQuickLook(models);
    if (models.quickLook?.madeFrom === plan.madeFrom && (await stands(models))) {
      say(`${site}: ${figure(models.quickLook.bytes)} bytes, kept as it is`);
      continue;
    }
    pictures ??= await paintedPictures();
    const pieces = await Promise.all(
      plan.pieces.map(async ({ url, offset }) => ({
        bytes: new Uint8Array(await readFile(join(ROOT, 'public', url))),
        offset,
      })),
    );
    const bytes = await makeUsdz(await readSurface(pieces), pictures, {
      site,
      title: await titleOf(site),
      credit: 'Huế Hiện',
    });
    await writeWhole(join(ROOT, 'public', plan.url), bytes);
    const { url, triangles, madeFrom } = plan;
    const quickLook = { url, bytes: bytes.length, sha256: sha256(bytes), triangles, madeFrom };
    await writeWhole(path, `${JSON.stringify({ ...models, quickLook }, null, 2)}\n`);
    say(`${site}: ${figure(bytes.length)} bytes, ${figure(triangles)} triangles`);
  }
  return 0;
}

const figure = (value: number): string => value.toLocaleString('en');

/** Whether the published file is the one that is written of. */
async function stands({ quickLook }: SiteModels): Promise<boolean> {
  if (quickLook === undefined) return false;
  const bytes = await readFile(join(ROOT, 'public', quickLook.url)).catch(() => null);
  return bytes !== null && sha256(bytes) === quickLook.sha256;
}

async function titleOf(site: string): Promise<string> {
  const text = await readFile(join(ROOT, 'src/content/sites', `${site}.json`), 'utf8');
  return (JSON.parse(text) as { name: { vi: string } }).name.vi;
}

/** What each material is painted with, in its colours alone. */
async function paintedPictures(): Promise<ReadonlyMap<string, PicturePyramid>> {
  const textures = await plainTextures(ROOT, 'as-painted', say);
  const colours = textures.filter(({ map }) => map === 'colour');
  const entries = await Promise.all(
    colours.map(async ({ material, bytes }) => {
      const { data, info } = await sharp(bytes)
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      return [material, picturePyramid(data, info.width, info.height)] as const;
    }),
  );
  return new Map(entries);
}

process.exitCode = await main();
