import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { ARRANGEMENTS } from './design/arrangements.ts';
import type { SignDesign } from './design/design.ts';

/** Pixels to a unit of the target: about 220 dots per inch on A3. */
export const PICTURE_DENSITY = 8.6;
/** The least that a picture may be enlarged from, pixels on its longer side. */
const LEAST_PIXELS = 480;
const PICTURE_FILE = /\.(jpe?g|png|webp|avif)$/i;

/**
 * One to three pictures of a site as data addresses, hero first, cut to their places. Those that
 * the design names are read by name; otherwise what lies in the folder, `hero.*` first. Throws
 * when there is none, or one is too small.
 */
export async function loadTargetPictures(
  design: SignDesign,
  folder: string,
): Promise<readonly string[]> {
  const files = await pictureFiles(design, folder);
  const { pictures } = ARRANGEMENTS[design.arrangement];
  return Promise.all(
    files.map(async (file, index) => {
      const { width = 1, height = 1 } = pictures[index]?.rect ?? {};
      const data = await fitted(join(folder, file), width, height);
      return `data:image/jpeg;base64,${data.toString('base64')}`;
    }),
  );
}

async function pictureFiles(design: SignDesign, folder: string): Promise<readonly string[]> {
  const named = design.pictures.map(({ id }) => `${id}.jpg`);
  const missing: string[] = [];
  for (const file of named) {
    await access(join(folder, file)).catch(() => missing.push(file));
  }
  if (missing.length > 0)
    throw new Error(
      `${folder} lacks ${missing.join(', ')}. Take the pictures anew: npx tsx scripts/signs/render.ts ${design.siteId}`,
    );
  if (named.length > 0) return named;
  const found = await readdir(folder).catch(() => []);
  const pictures = found.filter((file) => PICTURE_FILE.test(file)).toSorted();
  const hero = pictures.filter((file) => file.startsWith('hero.'));
  const ordered = [...hero, ...pictures.filter((file) => !file.startsWith('hero.'))].slice(0, 3);
  if (ordered.length === 0)
    throw new Error(
      `There is no picture of ${design.siteId}. Put one to three pictures (.jpg, .png, .webp) into ${folder}; hero.jpg takes the largest place.`,
    );
  return ordered;
}

/** Cut to the place's proportions about what catches the eye, and no larger than print needs. */
async function fitted(path: string, width: number, height: number): Promise<Buffer> {
  const source = await readFile(path);
  const size = await sharp(source)
    .metadata()
    .catch(() => {
      throw new Error(`${path} cannot be read as a picture; save it anew as JPEG or PNG.`);
    });
  if (Math.max(size.width, size.height) < LEAST_PIXELS)
    throw new Error(
      `${path} has ${size.width} × ${size.height} pixels; a sign needs at least ${LEAST_PIXELS} on the longer side.`,
    );
  const [w, h] = [Math.round(width * PICTURE_DENSITY), Math.round(height * PICTURE_DENSITY)];
  if (Math.abs(size.width / size.height - w / h) < 0.01) return source;
  return sharp(source)
    .rotate()
    .resize(w, h, { fit: 'cover', position: sharp.strategy.attention })
    .jpeg({ quality: 88, mozjpeg: true })
    .toBuffer();
}
