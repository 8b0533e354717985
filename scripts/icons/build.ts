import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { markSvg, monochromeSvg, shortcutSvg } from './mark.ts';

/** The app's own signs for scanning and for the tour (src/screens/page/Icon.tsx). */
export const SHORTCUTS = {
  scan: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M8.5 14.5h7M9.5 14.5v-3M14.5 14.5v-3M7.5 11.5h9L12 8.2z',
  tour: 'M6 20.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 18.5h7.5a3 3 0 0 0 0-6h-6a3 3 0 0 1 0-6H13M13 3.5v6.5M13 3.5l6 2-6 2.2',
} as const;

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
