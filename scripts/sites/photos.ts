import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import sharp from 'sharp';
import { writeWhole } from '../models/pipeline/write-whole.ts';
import type { Said } from './language.ts';
import { PHOTO_FOLDER, RENDER_FOLDER } from './site-paths.ts';

/** Pixels on the longer side below which a photograph is refused, and below which it is soft on an A3 sheet. */
export const LEAST_PIXELS = 480;
export const GOOD_PIXELS = 1600;
/** Pictures that a sign has room for. */
const MOST_PHOTOS = 3;
const LONGEST_SIDE = 2400;
const PICTURE = /\.(jpe?g|png|webp|avif|tiff?)$/i;
const PHONE_ONLY = /\.(heic|heif)$/i;

export interface Photo {
  /** As in the folder. */
  file: string;
  width: number;
  height: number;
}

/** Photographs of a site in the order in which its sign shows them, and what is wrong with others. */
export interface Photos {
  photos: readonly Photo[];
  faults: readonly Said[];
}

/** Opens the photographs that were dropped in for a site; `hero.*` comes first, the others by name. */
export async function readPhotos(root: string, slug: string): Promise<Photos> {
  const folder = `${PHOTO_FOLDER}/${slug}`;
  const names = (await readdir(join(root, folder)).catch(() => [])).toSorted((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  const photos: Photo[] = [];
  const faults: Said[] = [];
  for (const file of names.filter((name) => PHONE_ONLY.test(name))) faults.push(unreadable(file));
  for (const file of names.filter((name) => PICTURE.test(name))) {
    const size = await sizeOf(join(root, folder, file));
    if (size === null) faults.push(unreadable(file));
    else if (Math.max(size.width, size.height) < LEAST_PIXELS) faults.push(tooSmall(file, size));
    else photos.push({ file, ...size });
  }
  const isHero = ({ file }: Photo) => basename(file, extname(file)).toLowerCase() === 'hero';
  const ordered = [...photos.filter(isHero), ...photos.filter((one) => !isHero(one))];
  return { photos: ordered.slice(0, MOST_PHOTOS), faults };
}

/** Makes the sign's pictures of a site's photographs, upright and no larger than print needs. */
export async function writePhotoPictures(
  root: string,
  slug: string,
  photos: readonly Photo[],
): Promise<string[]> {
  const folder = join(root, RENDER_FOLDER, slug);
  await mkdir(folder, { recursive: true });
  const written: string[] = [];
  for (const [index, { file }] of photos.entries()) {
    // Read by Node, so that any letter may stand in the path.
    const source = await readFile(join(root, PHOTO_FOLDER, slug, file));
    const picture = await sharp(source)
      .rotate()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 88, mozjpeg: true })
      .toBuffer();
    const name = index === 0 ? 'hero.jpg' : `photo-${index + 1}.jpg`;
    await writeWhole(join(folder, name), picture);
    written.push(name);
  }
  return written;
}

/** Width and height as it is looked at, pixels; null for what cannot be opened. */
async function sizeOf(path: string): Promise<{ width: number; height: number } | null> {
  try {
    const { width, height, orientation = 1 } = await sharp(await readFile(path)).metadata();
    return orientation > 4 ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}

function unreadable(file: string): Said {
  return {
    vi: `${file}: không mở được ảnh này. Hãy mở bằng chương trình xem ảnh rồi lưu lại thành JPEG hoặc PNG.`,
    en: `${file}: this picture cannot be opened. Open it in a picture viewer, and save it as JPEG or PNG.`,
  };
}

function tooSmall(file: string, { width, height }: { width: number; height: number }): Said {
  return {
    vi: `${file}: ảnh chỉ có ${width} × ${height} điểm ảnh; cạnh dài cần ít nhất ${LEAST_PIXELS}, nên từ ${GOOD_PIXELS} trở lên. Hãy chép ảnh gốc từ máy ảnh hay điện thoại, đừng dùng ảnh đã gửi qua tin nhắn.`,
    en: `${file} has only ${width} × ${height} pixels; the longer side needs at least ${LEAST_PIXELS}, better ${GOOD_PIXELS} or more. Copy the original from the camera or phone, not one that came by message.`,
  };
}
