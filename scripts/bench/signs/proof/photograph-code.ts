import jsQR from 'jsqr';
import sharp from 'sharp';
import { type GreyPicture, greyFromColour } from '../../tracking/picture/grey-picture.ts';
import { type Lens, lensOf } from '../../tracking/render/lens.ts';
import { FACING, placedPose } from '../../tracking/render/placement.ts';
import { renderSign } from '../../tracking/render/render-sign.ts';

/** A phone's camera as its QR reader sees it: 1920 × 1080, 65° wide, a little soft and noisy. */
const CAMERA = lensOf(1920, 1080, 39.4);
const SENSOR = { softness: 0.6, noise: 2.5, compression: 85 };

export type CodePlace = { left: number; top: number; side: number };

/**
 * The paper round a code, three codes wide, cut from a raster of the page; `place` in its pixels.
 * What lies beyond the page is white.
 */
export async function paperRound(raster: string | Buffer, place: CodePlace): Promise<GreyPicture> {
  const side = Math.round(place.side * 3);
  const wide = await sharp(raster, { limitInputPixels: false })
    .flatten({ background: '#ffffff' })
    .extend({ top: side, left: side, right: side, bottom: side, background: '#ffffff' })
    .toColourspace('srgb')
    .removeAlpha()
    .png({ compressionLevel: 1 })
    .toBuffer();
  const cut = await sharp(wide, { limitInputPixels: false })
    .extract({
      left: Math.round(place.left - place.side) + side,
      top: Math.round(place.top - place.side) + side,
      width: side,
      height: side,
    })
    .raw()
    .toBuffer();
  return greyFromColour(cut, side, side, 3);
}

export type Shot = {
  /** From the camera to the code's middle, metres. */
  distance: number;
  /** Turned about the upright axis and about the level one, degrees. */
  yaw: number;
  pitch: number;
};

/** How a hand turns the phone from one frame to the next, degrees. */
const ROLLS = [0, 2, -3] as const;

/** What a reader finds within three frames of the paper, held in the hand; `paperMetres` is the paper's width. */
export function readPhotograph(
  paper: GreyPicture,
  paperMetres: number,
  shot: Shot,
  camera: Lens = CAMERA,
): string | null {
  for (const [index, roll] of ROLLS.entries()) {
    const found = readFrame(paper, paperMetres, { ...shot, roll }, camera, index + 1);
    if (found !== null) return found;
  }
  return null;
}

function readFrame(
  paper: GreyPicture,
  paperMetres: number,
  { distance, yaw, pitch, roll }: Shot & { roll: number },
  camera: Lens,
  seed: number,
): string | null {
  const share = (paperMetres * camera.fx) / (distance * camera.width);
  const pose = placedPose(camera, { ...FACING, share, yaw, pitch, roll });
  const luma = renderSign(paper, pose, camera, { ...SENSOR, seed });
  const pixels = new Uint8ClampedArray(luma.length * 4);
  for (let at = 0; at < luma.length; at += 1) pixels.fill(luma[at], at * 4, at * 4 + 3);
  return jsQR(pixels, camera.width, camera.height)?.data ?? null;
}
