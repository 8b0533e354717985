import type { Pinhole } from '#vision/camera/pinhole.ts';

/**
 * A real camera: a pinhole whose lens bends. `bend` moves what belongs at radius r (1 at half the
 * picture's diagonal) inwards by about bend·r³ half diagonals; 0 is a perfect lens.
 */
export type Lens = Pinhole & { bend: number };

/** A perfect camera in the picture's middle, with its vertical field of view in degrees. */
export function lensOf(width: number, height: number, verticalDegrees: number, bend = 0): Lens {
  const focal = height / 2 / Math.tan((verticalDegrees * Math.PI) / 360);
  return { fx: focal, fy: focal, cx: width / 2, cy: height / 2, width, height, bend };
}

/** How much farther out a point of the picture would lie without the bend; `square` is its squared radius. */
function stretch(lens: Lens, x: number, y: number): number {
  const half = Math.hypot(lens.width, lens.height) / 2;
  const square = ((x - lens.cx) ** 2 + (y - lens.cy) ** 2) / (half * half);
  return 1 + lens.bend * square;
}

/** Where a perfect pinhole would show what this lens shows at each pixel's middle: x, y, x, y, …; null for a perfect lens. */
export function straightened(lens: Lens): Float32Array | null {
  if (lens.bend === 0) return null;
  const map = new Float32Array(lens.width * lens.height * 2);
  for (let row = 0, at = 0; row < lens.height; row++) {
    for (let column = 0; column < lens.width; column++, at += 2) {
      const x = column + 0.5;
      const y = row + 0.5;
      const k = stretch(lens, x, y);
      map[at] = lens.cx + (x - lens.cx) * k;
      map[at + 1] = lens.cy + (y - lens.cy) * k;
    }
  }
  return map;
}

/** Where the lens shows what a perfect pinhole would show at (x, y). */
export function bent(lens: Lens, x: number, y: number): [number, number] {
  if (lens.bend === 0) return [x, y];
  let shownX = x;
  let shownY = y;
  // The bend is a few per cent: each round leaves a few per cent of the error before it.
  for (let round = 0; round < 12; round++) {
    const k = stretch(lens, shownX, shownY);
    shownX = lens.cx + (x - lens.cx) / k;
    shownY = lens.cy + (y - lens.cy) / k;
  }
  return [shownX, shownY];
}
