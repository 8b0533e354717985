import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { markSvg, monochromeSvg, SHORTCUTS, shortcutSvg } from './mark.ts';

/** `npm run icons`: the app's mark in every size that systems ask for. */
async function buildIcons(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const rounded = markSvg('full', 'rounded');
  await writeFile(join(folder, 'icon.svg'), rounded);
  await writeFile(join(folder, 'favicon.svg'), markSvg('small', 'rounded'));
  await drawIcon(rounded, 192, join(folder, 'icon-192.png'));
  await drawIcon(rounded, 512, join(folder, 'icon-512.png'));
  const maskable = markSvg('full', 'square', true);
  await drawIcon(maskable, 192, join(folder, 'maskable-192.png'));
  await drawIcon(maskable, 512, join(folder, 'maskable-512.png'));
  await drawIcon(monochromeSvg(), 512, join(folder, 'monochrome-512.png'));
  for (const [name, glyph] of Object.entries(SHORTCUTS)) {
    await drawIcon(shortcutSvg(glyph), 192, join(folder, `shortcut-${name}.png`));
  }
  await drawIcon(markSvg('full', 'square'), 180, join(folder, 'apple-touch-icon.png'));
}

async function drawIcon(svg: string, size: number, path: string): Promise<void> {
  await sharp(Buffer.from(svg), { density: (72 * size) / 128 })
    .resize(size, size)
    .png({ palette: true, quality: 95, effort: 10 })
    .toFile(path);
}

await buildIcons('public/icons');
