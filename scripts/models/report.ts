import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { layerBox } from './layer-box.ts';
import { layerFiles } from './layer-files.ts';
import { layerTotals } from './layer-totals.ts';
import { DETAILS } from './kit/part-set.ts';
import { readManifest } from './pipeline/publish.ts';
import { readEvidence } from './pipeline/build-piece.ts';
import { Progress } from './pipeline/progress.ts';
import { loadSiteModel, modelledSites } from './registry.ts';
import { openStage } from './render.ts';
import { viewOfBox } from './render/views.ts';
import { type LayerReport, reportPage } from './report/page.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'test-results/models-report');
const SIDES = ['corner', 'right', 'rear', 'left'] as const;
const SIZE = { width: 960, height: 600 };

/** `npm run models:report [-- SITE…] [--level mid]`: pictures of every layer from four sides, as it looks and by evidence, with its figures. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { level: { type: 'string', default: 'mid' } },
  });
  const level = DETAILS.find((known) => known === values.level);
  if (!level) throw new Error(`Levels are: ${DETAILS.join(', ')}.`);
  const manifest = await readManifest(ROOT);
  const ids = positionals.length > 0 ? positionals : await modelledSites();
  const sites = await Promise.all(ids.map(loadSiteModel));
  const built = sites.filter(({ site }) => manifest.pieces.some((p) => p.site === site));
  const progress = new Progress(built.reduce((sum, { layers }) => sum + layers.length, 0));
  const stage = await openStage(join(ROOT, 'public/models'));
  const reports: LayerReport[] = [];
  try {
    for (const site of built) {
      const evidence = await readEvidence(ROOT, site.site);
      for (const layer of site.layers) {
        const box = layerBox(site, layer.id, manifest);
        const pictures: string[] = [];
        await stage.load(layerFiles(site, layer.id, level));
        for (const look of ['looks', 'evidence'] as const) {
          if (look === 'evidence') await stage.showEvidence();
          for (const side of SIDES) {
            const png = await stage.shoot({ view: viewOfBox(side, box), ...SIZE });
            const name = `${site.site}-${layer.id}-${look}-${side}.webp`;
            await mkdir(OUT, { recursive: true });
            await sharp(png).webp({ quality: 82 }).toFile(join(OUT, name));
            pictures.push(name);
          }
        }
        reports.push({
          name: evidence.name,
          layer: evidence.layers.find(({ id }) => id === layer.id)?.name ?? evidence.name,
          totals: DETAILS.map((detail) =>
            layerTotals(site.site, layer, detail, manifest.pieces, manifest.textures),
          ),
          parts: evidence.parts.filter(({ id }) =>
            manifest.pieces.some(
              (p) =>
                p.site === site.site &&
                p.parts.includes(id) &&
                layer.pieces.some(({ piece }) => piece === p.piece),
            ),
          ),
          pictures,
        });
        progress.step(`${site.site} ${layer.id}`);
      }
    }
  } finally {
    await stage.close();
  }
  const page = join(OUT, 'index.html');
  await writeFile(page, reportPage(level, reports));
  process.stdout.write(`${page}\n`);
}

await main();
