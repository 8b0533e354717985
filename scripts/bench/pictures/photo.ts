import { seededRandom } from '#domain/seeded-random.ts';
import { shrinkImage } from '#vision/targets/shrink-image.ts';
import { clutterMip } from '../tracking/picture/clutter.ts';
import type { GreyPicture } from '../tracking/picture/grey-picture.ts';
import { expose } from '../tracking/render/expose.ts';
import { lensOf } from '../tracking/render/lens.ts';
import { type Placement, placedPose } from '../tracking/render/placement.ts';
import { develop, type Sensor } from '../tracking/render/sensor.ts';
import type { PrintedSign } from '../signs/printed-sign.ts';

/** A phone held upright; three of its real camera's pixels are one here. */
const LENS = lensOf(1_200, 1_600, 66);

/** How a photo of a sign was taken, and what became of the file since. */
export type Shot = Partial<Placement> &
  Partial<Pick<Sensor, 'gain' | 'noise' | 'softness' | 'compression'>> & {
    /** A black-and-white copy of the print. */
    isGrey?: boolean;
    /** Longer side of what was saved, pixels; messengers send small ones. */
    savedPixels?: number;
  };

type Random = () => number;

/** The kinds of photos that visitors keep; each is drawn with seeded chance. */
export const KINDS: Readonly<Record<string, (random: Random) => Shot>> = {
  facing: (random) => ({ share: 0.3 + 0.5 * random() }),
  'from the side': (random) => ({ share: 0.3 + 0.3 * random(), yaw: 40 + 20 * random() }),
  'turned any way': (random) => ({ share: 0.3 + 0.3 * random(), roll: 360 * random() }),
  'far away': (random) => ({ share: 0.06 + 0.1 * random() }),
  'cut off': (random) => ({
    share: 1.2 + 0.8 * random(),
    x: 300 * (random() - 0.5),
    y: 300 * (random() - 0.5),
  }),
  blurred: (random) => ({ share: 0.35 + 0.3 * random(), softness: 3 + 5 * random() }),
  dark: (random) => ({ share: 0.3 + 0.3 * random(), gain: 0.15 + 0.1 * random(), noise: 12 }),
  'poor JPEG': (random) => ({ share: 0.3 + 0.3 * random(), compression: 8 + 8 * random() }),
  'sent small': (random) => ({ share: 0.4 + 0.3 * random(), savedPixels: 320, compression: 30 }),
  photocopy: (random) => ({ share: 0.3 + 0.4 * random(), isGrey: true }),
};

/** Takes the photo that a kind and a number stand for; without a print it shows the bare wall. */
export function takePhoto(print: PrintedSign | null, kind: string, number: number): GreyPicture {
  const random = seededRandom(1_000 * Object.keys(KINDS).indexOf(kind) + number);
  const between = (low: number, high: number) => low + (high - low) * random();
  const shot = KINDS[kind]?.(random) ?? {};
  const { softness = 0, gain = 1, noise = 4, compression = 0, isGrey, savedPixels, ...at } = shot;
  const pose = placedPose(LENS, {
    share: 0.5,
    yaw: between(-12, 12),
    pitch: between(-12, 12),
    roll: between(-12, 12),
    x: between(-60, 60),
    y: between(-60, 60),
    ...at,
  });
  const { width, height } = LENS;
  const light = new Float32Array(width * height);
  const sign = print === null ? null : isGrey === true ? print.grey : print.colour;
  const scene = { sign, wall: clutterMip(9_000 + (number % 4)) };
  expose(
    { scene, lens: LENS, map: null, poseAt: () => pose, rolling: false, weight: 1, quick: false },
    light,
  );
  const sensor = { gain, noise, softness, compression, offset: 0 };
  const luma = develop(light, width, height, sensor, number);
  if (savedPixels === undefined) return { luma, width, height };
  const shrunk = Math.round((width * savedPixels) / height);
  return shrinkImage({ luma, width, height }, shrunk, savedPixels);
}

/** Two pictures side by side, as a collage or a wall with two signs. */
export function sideBySide(one: GreyPicture, other: GreyPicture): GreyPicture {
  const { width, height } = one;
  const luma = new Uint8Array(2 * width * height);
  for (let row = 0; row < height; row++) {
    luma.set(one.luma.subarray(row * width, (row + 1) * width), 2 * row * width);
    luma.set(other.luma.subarray(row * width, (row + 1) * width), (2 * row + 1) * width);
  }
  return { luma, width: 2 * width, height };
}
