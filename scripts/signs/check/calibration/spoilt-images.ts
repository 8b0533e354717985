import type { ColourPicture } from '../../../bench/signs/printed-sign.ts';

/** Every level moved towards a grey: `share` of its distance is left. */
export function paler(
  { width, height, rgb }: ColourPicture,
  share: number,
  around: number,
): ColourPicture {
  return { width, height, rgb: rgb.map((level) => Math.round(around + (level - around) * share)) };
}

/** Averaged over squares of this many pixels, three times over, which is nearly a Gaussian. */
export function blurred(picture: ColourPicture, pixels: number): ColourPicture {
  let { rgb } = picture;
  for (let round = 0; round < 3; round++) {
    rgb = boxed(rgb, picture.width, picture.height, pixels, 3, 3 * picture.width);
    rgb = boxed(rgb, picture.height, picture.width, pixels, 3 * picture.width, 3);
  }
  return { ...picture, rgb };
}

/** The mean along lines: `step` from one place of a line to the next, `next` from line to line. */
function boxed(
  from: Uint8Array,
  length: number,
  lines: number,
  reach: number,
  step: number,
  next: number,
): Uint8Array {
  const to = new Uint8Array(from.length);
  for (let line = 0; line < lines; line++) {
    for (let channel = 0; channel < 3; channel++) {
      const base = line * next + channel;
      const at = (i: number) => from[base + Math.min(length - 1, Math.max(0, i)) * step];
      let sum = 0;
      for (let i = -reach; i <= reach; i++) sum += at(i);
      for (let i = 0; i < length; i++) {
        to[base + i * step] = Math.round(sum / (2 * reach + 1));
        sum += at(i + reach + 1) - at(i - reach);
      }
    }
  }
  return to;
}

/** The left half, and its mirror image. */
export function mirrored(picture: ColourPicture): ColourPicture {
  return rearranged(picture, (x, y) => [Math.min(x, picture.width - 1 - x), y]);
}

/** The left half twice. */
export function doubled(picture: ColourPicture): ColourPicture {
  return rearranged(picture, (x, y) => [x % Math.ceil(picture.width / 2), y]);
}

/** The picture in a corner of plain paper, each side so much of the whole. */
export function cornered(picture: ColourPicture, share: number): ColourPicture {
  return rearranged(picture, (x, y) =>
    x < share * picture.width && y < share * picture.height ? [x / share, y / share] : null,
  );
}

/** Only what lies within this share of the width from the left; the rest is plain. */
export function halfEmpty(picture: ColourPicture, share: number): ColourPicture {
  return rearranged(picture, (x, y) => (x < share * picture.width ? [x, y] : null));
}

/** Small copies of the picture, so many across. */
export function wallpaper(picture: ColourPicture, across: number): ColourPicture {
  const { width, height } = picture;
  return rearranged(picture, (x, y) => [(x * across) % width, (y * across) % height]);
}

const PLAIN = 205;

function rearranged(
  picture: ColourPicture,
  from: (x: number, y: number) => readonly [number, number] | null,
): ColourPicture {
  const { width, height } = picture;
  const rgb = new Uint8Array(picture.rgb.length).fill(PLAIN);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const place = from(x, y);
      if (place === null) continue;
      const source = 3 * (Math.floor(place[1]) * width + Math.floor(place[0]));
      rgb.set(picture.rgb.subarray(source, source + 3), 3 * (y * width + x));
    }
  }
  return { width, height, rgb };
}
