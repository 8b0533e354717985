import { join } from 'node:path';
import sharp from 'sharp';
import { type GreyPicture, greyFromColour } from '../picture/grey-picture.ts';
import { drawSign, type SetName } from '../signs/sign-set.ts';

const MARKERS = join(import.meta.dirname, '../../../../public/markers');

/** Printed signs of the app itself, besides those drawn for the benchmark. */
export const PRINTED_SIGNS: readonly string[] = ['thai-hoa'];

/** A sign by its name: printed, or drawn by its set's generators. */
export async function loadSign(set: SetName, name: string): Promise<GreyPicture> {
  if (!PRINTED_SIGNS.includes(name)) return drawSign(set, name);
  const { data, info } = await sharp(join(MARKERS, `${name}.png`))
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return greyFromColour(data, info.width, info.height, 3);
}
