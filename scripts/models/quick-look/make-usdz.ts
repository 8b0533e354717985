import sharp from 'sharp';
import { bakeColour } from './bake-colour.ts';
import { packUsdz } from './pack-usdz.ts';
import type { PicturePyramid } from './picture-pyramid.ts';
import type { Surface } from './read-surface.ts';
import { unwrap } from './unwrap.ts';
import { writeUsda } from './write-usda.ts';

/** What a phone is asked to fetch at most. */
export const MOST_BYTES = 3_000_000;
/** Sides of the picture, the finest first; 4096 is the most that Quick Look draws. */
const SIDES = [4096, 3072, 2048] as const;
/** Qualities of the JPEG; below the last the seams of its blocks can be seen. */
const QUALITIES = [88, 80, 72, 64] as const;

const PICTURE = 'textures/painted.jpg';

/** Paints and packs a surface: as fine a picture as `MOST_BYTES` leaves room for; throws where none fits. */
export async function makeUsdz(
  surface: Surface,
  pictures: ReadonlyMap<string, PicturePyramid>,
  named: { site: string; title: string; credit: string },
): Promise<Uint8Array> {
  for (const side of SIDES) {
    const flat = await unwrap(surface, side);
    const name = named.site.replaceAll('-', '_');
    const text = writeUsda(surface, flat, { ...named, name, picture: PICTURE, side });
    const scene = { name: `${name}.usda`, bytes: new TextEncoder().encode(text) };
    const pixels = bakeColour(surface, flat, pictures, side);
    const painted = sharp(pixels, { raw: { width: side, height: side, channels: 3 } });
    for (const quality of QUALITIES) {
      const jpeg = await painted.clone().jpeg({ quality, mozjpeg: true }).toBuffer();
      const packed = packUsdz([scene, { name: PICTURE, bytes: new Uint8Array(jpeg) }]);
      if (packed.length <= MOST_BYTES) return packed;
    }
  }
  throw new Error(`${named.site} does not fit into ${MOST_BYTES} bytes`);
}
