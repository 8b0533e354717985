import { seededRandom } from '#domain/seeded-random.ts';
import { invertHomography } from '#vision/geometry/homography.ts';
import { createMipmap, drawSign } from '#vision/targets/sign-view.ts';

export const SIGN_WIDTH = 200;
export const SIGN_HEIGHT = 150;

/** A sign of seeded blocks and dots, on which there is much to find. */
export function drawnSign(seed: number): { luma: Uint8Array; width: number; height: number } {
  const random = seededRandom(seed);
  const luma = new Uint8Array(SIGN_WIDTH * SIGN_HEIGHT).fill(200);
  for (let block = 0; block < 90; block++) {
    const left = Math.floor(random() * SIGN_WIDTH);
    const top = Math.floor(random() * SIGN_HEIGHT);
    const width = 4 + Math.floor(random() * 26);
    const height = 4 + Math.floor(random() * 26);
    const grey = Math.floor(random() * 256);
    for (let y = top; y < Math.min(SIGN_HEIGHT, top + height); y++) {
      luma.fill(grey, y * SIGN_WIDTH + left, y * SIGN_WIDTH + Math.min(SIGN_WIDTH, left + width));
    }
  }
  return { luma, width: SIGN_WIDTH, height: SIGN_HEIGHT };
}

/** A frame of grey noise in which signs hang, each by its homography from plane to pixels. */
export function drawnFrame(
  width: number,
  height: number,
  signs: readonly { seed: number; homography: Float64Array }[],
): Uint8Array {
  const random = seededRandom(99);
  const frame = Uint8Array.from({ length: width * height }, () => 110 + 12 * random());
  for (const { seed, homography } of signs) {
    const toPlane = new Float64Array(9);
    if (!invertHomography(homography, toPlane)) throw new Error('the sign is seen edge on');
    const { luma } = drawnSign(seed);
    drawSign(createMipmap(luma, SIGN_WIDTH, SIGN_HEIGHT), toPlane, frame, width, height);
  }
  return frame;
}

/** A sign `size` pixels wide about (x, y), turned by `turn` radians and squeezed to `share` of its width. */
export function placed(
  x: number,
  y: number,
  size: number,
  turn: number,
  share: number,
): Float64Array {
  const c = size * Math.cos(turn);
  const s = size * Math.sin(turn);
  // What lies farther away looks smaller: a little perspective with the squeeze.
  const g = 0.3 * (1 - share);
  return Float64Array.of(c * share + x * g, -s, x, s * share + y * g, c, y, g, 0, 1);
}
