import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { layerBox } from './layer-box.ts';
import { layerFiles } from './layer-files.ts';
import { Progress } from './pipeline/progress.ts';
import { readManifest } from './pipeline/publish.ts';
import { loadSiteModel, modelledSites } from './registry.ts';
import { openStage } from './render.ts';
import { viewOfBox } from './render/views.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'docs/renders');
const SIZE = { width: 1280, height: 800 };
const MOST_BYTES = 150_000;
/** Views of a site's first layer; the other layers are shown from the corner alone. */
const FIRST_VIEWS = ['corner', 'front', 'rear-corner', 'phone', 'eye', 'close'] as const;

/** A picture as WebP under the limit, as fine as that allows. */
async function underLimit(png: Buffer): Promise<Buffer> {
  for (let quality = 86; quality > 30; quality -= 8) {
    const webp = await sharp(png).webp({ quality }).toBuffer();
    if (webp.length <= MOST_BYTES) return webp;
  }
  throw new RangeError(`a picture does not fit into ${MOST_BYTES} bytes`);
}

/** `npm run models:renders [-- SITE…]`: pictures of the finished hero models, kept in docs/renders. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const manifest = await readManifest(ROOT);
  const ids = positionals.length > 0 ? positionals : await modelledSites();
  const sites = await Promise.all(ids.map(loadSiteModel));
  const progress = new Progress(sites.reduce((sum, { layers }) => sum + layers.length, 0));
  await mkdir(OUT, { recursive: true });
  for (const name of await readdir(OUT))
    if (ids.some((id) => name.startsWith(`${id}-`))) await rm(join(OUT, name));
  const stage = await openStage(join(ROOT, 'public/models'));
  try {
    for (const site of sites) {
      for (const [i, { id }] of site.layers.entries()) {
        const box = layerBox(site, id, manifest);
        await stage.load(layerFiles(site, id, 'hero'));
        for (const view of i === 0 ? FIRST_VIEWS : (['corner'] as const)) {
          const png = await stage.shoot({ view: viewOfBox(view, box), ...SIZE });
          await writeFile(join(OUT, `${site.site}-${id}-${view}.webp`), await underLimit(png));
        }
        progress.step(`${site.site} ${id}`);
      }
    }
  } finally {
    await stage.close();
  }
}

await main();
