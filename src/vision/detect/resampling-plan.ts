import type { Heap } from '../kernels/heap.ts';

/** Byte offsets of the two plans that the kernel `resample` goes by. */
export type ResamplingPlan = { readonly columns: number; readonly rows: number };

const COLUMN_PLAN_BYTES = 48;
const WEIGHT_ONE = 64;

/** Plans for pictures of one size made to another, at most 1.75 times smaller along each side. */
export function createResamplingPlan(
  heap: Heap,
  from: { width: number; height: number },
  to: { width: number; height: number },
): ResamplingPlan {
  const columns = heap.allocate(Math.ceil(to.width / 8) * COLUMN_PLAN_BYTES);
  const rows = heap.allocate(to.height * 8);
  const { i32, u8 } = heap;
  for (let y = 0; y < to.height; y++) {
    const { first, weight } = tapsOf(y, from.height, to.height);
    i32[(rows >> 2) + 2 * y] = first;
    i32[(rows >> 2) + 2 * y + 1] = weight;
  }
  for (let x = 0; x < to.width; x++) {
    const { first, weight } = tapsOf(x, from.width, to.width);
    const plan = columns + COLUMN_PLAN_BYTES * (x >> 3);
    const lane = x & 7;
    if (lane === 0) i32[plan >> 2] = first;
    const tap = first - i32[plan >> 2];
    u8[plan + 16 + lane] = tap;
    u8[plan + 24 + lane] = tap + 1;
    u8[plan + 32 + lane] = WEIGHT_ONE - weight;
    u8[plan + 40 + lane] = weight;
  }
  return { columns, rows };
}

/** The two source pixels on both sides of a target pixel's centre; `weight` is the second one's. */
function tapsOf(target: number, from: number, to: number): { first: number; weight: number } {
  const at = Math.min(from - 1, Math.max(0, ((target + 0.5) * from) / to - 0.5));
  const first = Math.min(from - 2, Math.floor(at));
  return { first, weight: Math.round((at - first) * WEIGHT_ONE) };
}
