import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { COMPILER_VERSION, compileTarget } from '../../../markers/compile-target.ts';
import type { GreyPicture } from '../picture/grey-picture.ts';

const CACHE = '.cache/bench/minds';

/** The sign's features for mind-ar, by its own compiler; some ten seconds the first time, then from the cache. */
export async function mindFile({ width, height, luma }: GreyPicture): Promise<Uint8Array> {
  const key = createHash('sha256').update(COMPILER_VERSION).update(luma).digest('hex').slice(0, 16);
  const path = join(CACHE, `${key}.mind`);
  const known = await readFile(path).catch(() => null);
  if (known !== null) return known;
  const picture = await sharp(luma, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer();
  const { features } = await compileTarget(picture);
  await mkdir(CACHE, { recursive: true });
  await writeFile(path, features);
  return features;
}
