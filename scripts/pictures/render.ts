// Takes the sites' pictures for screens and link previews from their models: `npx tsx scripts/pictures/render.ts [SITE…]`.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { layerFiles } from '../models/layer-files.ts';
import { loadSiteModel, modelledSites } from '../models/registry.ts';
import { openStage, type StageSession } from '../models/render.ts';
import { loadSignDesign } from '../signs/design/load-design.ts';
import { overSky } from '../signs/sky.ts';
import { PICTURE_SHAPES, PICTURE_SOURCES } from './picture-shapes.ts';
import { pictureViews } from './picture-views.ts';

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const stage = await openStage('public/models');
  try {
    for (const siteId of positionals.length > 0 ? positionals : await modelledSites()) {
      await renderSite(stage, siteId);
    }
  } finally {
    await stage.close();
  }
}

async function renderSite(stage: StageSession, siteId: string): Promise<void> {
  const [hero] = (await loadSignDesign(siteId)).pictures;
  if (hero === undefined)
    throw new Error(`The design of ${siteId} takes no pictures from a model.`);
  const views = pictureViews(hero);
  const folder = join(PICTURE_SOURCES, siteId);
  await mkdir(folder, { recursive: true });
  await stage.load(layerFiles(await loadSiteModel(siteId), views.layer, 'hero'));
  for (const [name, { width, height }] of Object.entries(PICTURE_SHAPES)) {
    const view = views[name as keyof typeof PICTURE_SHAPES];
    const shot = await stage.shoot({ view, width, height, background: 'transparent' });
    const path = join(folder, `${name}.jpg`);
    await sharp(await overSky(shot, hero.sky))
      .jpeg({ quality: 84, mozjpeg: true })
      .toFile(path);
    process.stdout.write(`${path}\n`);
  }
}

await main();
