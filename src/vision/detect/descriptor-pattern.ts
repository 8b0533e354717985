import type { Heap } from '../kernels/heap.ts';

/** Half the side of what a descriptor looks at, in pixels of its level. */
export const PATCH_RADIUS = 12;
const TESTS = 256;
const ROTATIONS = 64;
const DISC_ROW = 32;

/** Weights that fall off smoothly to the disc's edge, for the direction of a patch. */
export function createDisc(heap: Heap): number {
  const side = 2 * PATCH_RADIUS + 1;
  const disc = heap.allocate(side * DISC_ROW * 4);
  const { i16 } = heap;
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const x = column - PATCH_RADIUS;
      const y = row - PATCH_RADIUS;
      const inside = Math.max(
        0,
        1 - (x * x + y * y) / ((PATCH_RADIUS + 0.5) * (PATCH_RADIUS + 0.5)),
      );
      const weight = Math.round(32 * inside);
      // Eight columns' moments, then the same eight columns' weights.
      const at = (disc >> 1) + row * 2 * DISC_ROW + (column >> 3) * 16 + (column & 7);
      i16[at] = weight * x;
      i16[at + 8] = weight;
    }
  }
  return disc;
}

/**
 * Offsets of the compared pixels for pictures of one width: for each of 64 directions 256 pairs of
 * 16-bit offsets from the patch's middle.
 */
export function createPattern(heap: Heap, width: number): number {
  const pattern = heap.allocate(ROTATIONS * TESTS * 4);
  const { i16 } = heap;
  const points = comparedPoints();
  for (let rotation = 0, at = pattern >> 1; rotation < ROTATIONS; rotation++) {
    const cosine = Math.cos((2 * Math.PI * rotation) / ROTATIONS);
    const sine = Math.sin((2 * Math.PI * rotation) / ROTATIONS);
    for (let i = 0; i < 2 * TESTS; i++) {
      const x = points[2 * i];
      const y = points[2 * i + 1];
      i16[at++] = Math.round(sine * x + cosine * y) * width + Math.round(cosine * x - sine * y);
    }
  }
  return pattern;
}

/** Pairs of points in the disc, denser in the middle, from a fixed seed: x, y, x, y for each pair. */
function comparedPoints(): Float64Array {
  const points = new Float64Array(4 * TESTS);
  let state = 20_111;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  for (let i = 0; i < TESTS; ) {
    const pair = [0, 0, 0, 0].map(() => (next() + next() + next() - 1.5) * (PATCH_RADIUS / 1.25));
    const [x1, y1, x2, y2] = pair;
    const farthest = Math.max(Math.hypot(x1, y1), Math.hypot(x2, y2));
    const apart = Math.hypot(x1 - x2, y1 - y2);
    if (farthest > PATCH_RADIUS - 0.5 || apart < 3) continue;
    points.set(pair, 4 * i++);
  }
  return points;
}
