import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../browser/launch-browser.ts';
import { loadSignDesign } from './design/load-design.ts';
import { rasterise } from './print.ts';
import { TARGET_BOX, targetSvg } from './target.ts';
import { loadTargetPictures } from './target-pictures.ts';

/** Pixels to a unit of the target's picture. */
const DENSITY = 3;

/** `tsx scripts/signs/targets.ts [SITE…] [--renders FOLDER] [--out FOLDER]`: the exact cut of each image target, SITE.png of 708 × 756 pixels. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      renders: { type: 'string', default: 'content-src/renders' },
      out: { type: 'string', default: 'test-results/targets' },
      density: { type: 'string', default: String(DENSITY) },
    },
  });
  const sites = positionals.length > 0 ? positionals : await folders(values.renders);
  await mkdir(values.out, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const siteId of sites) {
      const design = await loadSignDesign(siteId);
      const pictures = await loadTargetPictures(design, join(values.renders, siteId));
      const png = await rasterise(
        browser.context,
        targetSvg(design, pictures),
        TARGET_BOX.width * Number(values.density),
        TARGET_BOX.height * Number(values.density),
      );
      const path = join(values.out, `${siteId}.png`);
      await writeFile(path, png);
      process.stdout.write(`${path}\n`);
    }
  } finally {
    await browser.close();
  }
}

async function folders(renders: string): Promise<string[]> {
  const entries = await readdir(renders, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

await main();
