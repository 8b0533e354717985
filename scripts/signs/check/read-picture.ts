import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import sharp, { type Metadata } from 'sharp';
import type { ColourPicture } from '../../bench/signs/printed-sign.ts';

/** What is wrong with a picture, in words for whoever made it. */
export class PictureFault extends Error {}

/** Fewest pixels of the shorter side: below, a print shows them. */
export const FEWEST_PIXELS = 480;
const MOST_PIXELS = 100_000_000;
const MOST_BYTES = 100_000_000;
/** Longer pictures are shrunk: the engine keeps 120,000 pixels of them. */
const LONGEST_SIDE = 1_200;
/** Times as long as broad, at most; a phone's picture holds no longer strip. */
const MOST_ASPECT = 4;

/** Reads the file of a sign's picture; throws a PictureFault that begins with the file's name. */
export async function readPictureFile(
  file: string,
): Promise<{ bytes: Buffer; picture: ColourPicture }> {
  const name = basename(file);
  const { size, isFolder } = await stat(file).then(
    (found) => ({ size: found.size, isFolder: found.isDirectory() }),
    () => {
      throw new PictureFault(`${file}: there is no such file; check the name and the folder`);
    },
  );
  if (isFolder) throw new PictureFault(`${file}: is a folder; name the picture in it`);
  if (size > MOST_BYTES)
    throw new PictureFault(`${name}: ${tooLarge(`${Math.round(size / 1e6)} MB`)}`);
  const bytes = await readFile(file);
  return { bytes, picture: await readPicture(bytes, name) };
}

/** Reads a picture from a file's bytes; throws a PictureFault that begins with `name`. */
export async function readPicture(bytes: Uint8Array, name: string): Promise<ColourPicture> {
  const fail = (words: string): never => {
    throw new PictureFault(`${name}: ${words}`);
  };
  const opened = sharp(bytes, { limitInputPixels: false, animated: true, failOn: 'error' });
  const metadata = await opened.metadata().catch(() => null);
  if (metadata === null) {
    return fail('is no picture that can be read; save it as PNG, JPEG, WebP or TIFF');
  }
  const fault = faultOf(metadata);
  if (fault !== null) fail(fault);
  const still = sharp(bytes, { failOn: 'error' });
  if (metadata.hasAlpha) {
    const { isOpaque } = await still.stats().catch(() => fail(DAMAGED));
    if (!isOpaque) {
      fail(
        'is see-through in places; put it on the colour of its paper and save it without transparency',
      );
    }
  }
  const { data, info } = await still
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => fail(DAMAGED));
  return { width: info.width, height: info.height, rgb: new Uint8Array(data) };
}

const DAMAGED = 'is damaged and ends before its end; save it once more';

/** What a picture's own description says against it; null when nothing. */
function faultOf(metadata: Metadata): string | null {
  const { width, height, pages = 1, pageHeight = height, orientation = 1, space } = metadata;
  if (pages > 1 && pageHeight !== height)
    return `moves: it has ${pages} pictures; save one of them by itself`;
  if (pages > 1) return `has ${pages} pages; save one of them by itself`;
  if (width * height > MOST_PIXELS) return tooLarge(`${width}×${height} pixels`);
  if (Math.min(width, height) < FEWEST_PIXELS) {
    return `has ${width}×${height} pixels; at least ${FEWEST_PIXELS} are needed on the shorter side`;
  }
  if (Math.max(width, height) > MOST_ASPECT * Math.min(width, height)) {
    return `is over ${MOST_ASPECT} times as long as broad; no phone holds such a strip in view`;
  }
  if (space === 'cmyk') return 'is in CMYK, the colours of a printer; save it in sRGB';
  if (orientation !== 1) {
    return 'lies on its side and says so only in its EXIF data, which trackers do not read; turn it and save it anew';
  }
  return null;
}

function tooLarge(measure: string): string {
  return `is huge (${measure}); save it with 1,000 to 4,000 pixels a side`;
}
