import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Widths of a site's picture on the screens, pixels; its shape is 3:2. */
export const CARD_WIDTHS = [480, 960] as const;

/** Writes a site's pictures for the screens, cut from a large one. */
export async function writeSiteCards(
  folder: string,
  siteId: string,
  picture: Uint8Array,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const width of CARD_WIDTHS) {
    const card = sharp(picture).resize(width, (width * 2) / 3, { fit: 'cover' });
    const name = join(folder, `${siteId}-${width}`);
    await card.clone().webp({ quality: 72, effort: 6 }).toFile(`${name}.webp`);
    await card.clone().jpeg({ quality: 74, mozjpeg: true }).toFile(`${name}.jpg`);
  }
}
