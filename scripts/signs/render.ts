import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { layerFiles } from '../models/layer-files.ts';
import { loadSiteModel } from '../models/registry.ts';
import { shootModel } from '../models/render.ts';
import { VIEWS } from '../models/render/views.ts';
import { PICTURE_IDS, PICTURE_PIXELS, picturePath, SKIES } from './pictures.ts';
import { overSky } from './sky.ts';

/** `tsx scripts/signs/render.ts [SITE]`: takes the sign's pictures from the model and keeps them, so that signs are built without WebGL. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const siteId = positionals[0] ?? 'thai-hoa';
  const site = await loadSiteModel(siteId);
  const folder = await mkdtemp(join(tmpdir(), 'hue-hien-renders-'));
  try {
    const file = (id: string) => join(folder, `${id}.png`);
    await shootModel({
      folder: 'public/models',
      models: layerFiles(site, site.layers[0]?.id ?? '', 'hero'),
      pictures: PICTURE_IDS.map((id) => ({
        view: VIEWS[id],
        file: file(id),
        ...PICTURE_PIXELS[id],
        background: 'transparent',
      })),
    });
    for (const id of PICTURE_IDS) {
      const path = picturePath(siteId, id);
      await mkdir(dirname(path), { recursive: true });
      const picture = await overSky(await gradeForPrint(file(id)), SKIES[id]);
      await sharp(picture).jpeg({ quality: 88, mozjpeg: true }).toFile(path);
      process.stdout.write(`${path}\n`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Paper shows less light and less colour than a screen. */
async function gradeForPrint(path: string): Promise<Buffer> {
  return sharp(path).modulate({ brightness: 1.05, saturation: 1.15 }).png().toBuffer();
}

await main();
