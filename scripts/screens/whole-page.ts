import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { untilAtRest } from './at-rest.ts';

/** Chromium begins again from the top in pictures that are longer than its largest surface. */
const LONGEST_PIECE = 4_000;

/** A picture of the page from its top to its end, as PNG, with all that it would only show once somebody scrolls there. */
export async function pictureOfPage(page: Page): Promise<Buffer> {
  await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
  await untilAtRest(page);
  const { width, height } = await page.evaluate(async () => {
    await Promise.all(
      [...document.images].map((picture) => {
        picture.loading = 'eager';
        return picture.decode().catch(() => {});
      }),
    );
    const { clientWidth, clientHeight, scrollHeight } = document.documentElement;
    return { width: clientWidth, height: Math.max(clientHeight, scrollHeight) };
  });
  const pieces: { input: Buffer; left: number; top: number }[] = [];
  for (let top = 0; top < height; top += LONGEST_PIECE) {
    const clip = { x: 0, y: top, width, height: Math.min(LONGEST_PIECE, height - top) };
    const input = await page.screenshot({ fullPage: true, clip });
    pieces.push({ input, left: 0, top });
  }
  const [only, ...others] = pieces;
  if (only !== undefined && others.length === 0) return only.input;
  return sharp({ create: { width, height, channels: 3, background: '#ffffff' } })
    .composite(pieces)
    .png()
    .toBuffer();
}
