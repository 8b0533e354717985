import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { openStage, type StageSession } from '../models/render.ts';
import { ARRANGEMENTS } from './design/arrangements.ts';
import type { PictureDesign } from './design/design.ts';
import { defaultPictures } from './design/default-pictures.ts';
import { loadSignDesign } from './design/load-design.ts';
import { evenGroundStrokes } from './even-ground.ts';
import { finestFiles, readSiteModels } from './site-layers.ts';
import { overSky } from './sky.ts';
import { PICTURE_DENSITY } from './target-pictures.ts';

/** `tsx scripts/signs/render.ts SITE… [--out FOLDER] [--only ID] [--scale 0.5] [--again]`: takes the signs' pictures from the models and keeps them, so that signs are built without WebGL. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'content-src/renders' },
      only: { type: 'string' },
      scale: { type: 'string', default: '1' },
      again: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) throw new Error('Name one site or more: render.ts ngo-mon');
  const stage = await openStage('public/models');
  try {
    for (const siteId of positionals) {
      const folder = join(values.out, siteId);
      await renderSite(stage, {
        siteId,
        folder,
        only: values.only,
        scale: Number(values.scale),
        again: values.again,
      });
    }
  } finally {
    await stage.close();
  }
}

type Order = {
  siteId: string;
  folder: string;
  only: string | undefined;
  scale: number;
  /** Whether pictures that may be somebody's own are written over. */
  again: boolean;
};

async function renderSite(stage: StageSession, order: Order): Promise<void> {
  const design = await loadSignDesign(order.siteId);
  const models = await readSiteModels(order.siteId);
  if (models === undefined)
    throw new Error(
      `${order.siteId} has no model (src/content/models/${order.siteId}.json). Put one to three pictures into ${order.folder} instead.`,
    );
  const pictures =
    design.pictures.length > 0 ? design.pictures : defaultPictures(order.siteId, models);
  const kept = await readdir(order.folder).catch(() => []);
  if (design.pictures.length === 0 && kept.length > 0 && !order.again)
    throw new Error(
      `${order.folder} holds ${kept.join(', ')}; nothing is written over. With --again it is.`,
    );
  await mkdir(order.folder, { recursive: true });
  const places = ARRANGEMENTS[design.arrangement].pictures;
  let loaded: string | undefined;
  for (const [index, picture] of pictures.entries()) {
    if (order.only !== undefined && picture.id !== order.only) continue;
    if (loaded !== picture.layer) await stage.load(finestFiles(models, picture.layer));
    loaded = picture.layer;
    const { width = 100, height = 60 } = places[index]?.rect ?? {};
    const pixels = (length: number) => Math.round(length * PICTURE_DENSITY * order.scale);
    const path = join(order.folder, `${picture.id}.jpg`);
    await take(stage, picture, { width: pixels(width), height: pixels(height), path });
    process.stdout.write(`${path}\n`);
  }
}

async function take(
  stage: StageSession,
  { view, sky }: PictureDesign,
  { width, height, path }: { width: number; height: number; path: string },
): Promise<void> {
  const shot = await stage.shoot({ view, width, height, background: 'transparent' });
  // Paper shows less light and less colour than a screen, and takes away fine contrast.
  const strokes = await evenGroundStrokes(shot, sky.seed);
  const graded = await sharp(shot)
    .composite([{ input: strokes }])
    .modulate({ brightness: 1.06, saturation: 1.15 })
    .linear(1.16, -20)
    .sharpen({ sigma: 1.2, m1: 0.6, m2: 1.4 })
    .png()
    .toBuffer();
  await sharp(await overSky(graded, sky))
    .jpeg({ quality: 84, mozjpeg: true })
    .toFile(path);
}

await main();
