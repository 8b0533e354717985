import type { Heap } from '../heap.ts';

const DISC_RADIUS = 12;

/** Twin of `assembly/describe.ts`. */
export function describe(
  heap: Heap,
  picture: number,
  responses: number,
  width: number,
  points: number,
  count: number,
  disc: number,
  pattern: number,
  descriptors: number,
  places: number,
) {
  const { i32 } = heap;
  for (let i = 0; i < count; i++) {
    const position = i32[(points >> 2) + i];
    const offset = (position >> 16) * width + (position & 0xffff);
    const direction = directionOf(heap, picture + offset, width, disc);
    place(heap, responses + offset, width, position, direction, places + 12 * i);
    const offsets = (pattern >> 1) + (direction >> 2) * 512;
    compare(heap, picture + offset, offsets, (descriptors >> 2) + 8 * i);
  }
}

function directionOf({ u8, i16 }: Heap, centre: number, width: number, disc: number): number {
  let across = 0;
  let downwards = 0;
  let row = centre - DISC_RADIUS * width - DISC_RADIUS;
  let weights = disc >> 1;
  for (let y = -DISC_RADIUS; y <= DISC_RADIUS; y++, row += width) {
    let sum = 0;
    for (let x = 0; x < 32; x += 8, weights += 16) {
      for (let lane = 0; lane < 8; lane++) {
        const pixel = u8[row + x + lane];
        across += pixel * i16[weights + lane];
        sum += pixel * i16[weights + 8 + lane];
      }
    }
    downwards += y * sum;
  }
  return turnOf(across, downwards);
}

function turnOf(x: number, y: number): number {
  const ax = Math.abs(x);
  const ay = Math.abs(y);
  const large = Math.max(ax, ay);
  if (large === 0) return 0;
  const t = Math.min(ax, ay) / large;
  let turn = t * (32 + 11.123 * (1 - t));
  if (ay > ax) turn = 64 - turn;
  if (x < 0) turn = 128 - turn;
  if (y < 0) turn = 256 - turn;
  return Math.floor(turn + 0.5) & 255;
}

function place(
  { u8, i32, f32 }: Heap,
  at: number,
  width: number,
  position: number,
  direction: number,
  out: number,
) {
  const middle = response(u8, at, width);
  const left = response(u8, at - 1, width);
  const right = response(u8, at + 1, width);
  const above = response(u8, at - width, width);
  const below = response(u8, at + width, width);
  const ring = u8[at - 2] + u8[at + 2] + u8[at - 2 * width] + u8[at + 2 * width];
  const bright = 4 * u8[at] > ring ? 1 : 0;
  f32[out >> 2] = (position & 0xffff) + 0.5 + vertex(left, middle, right);
  f32[(out >> 2) + 1] = (position >> 16) + 0.5 + vertex(above, middle, below);
  i32[(out >> 2) + 2] = direction | (bright << 8);
}

function vertex(before: number, middle: number, after: number): number {
  const bend = before - 2 * middle + after;
  if (bend >= 0) return 0;
  return Math.min(0.5, Math.max(-0.5, (0.5 * (before - after)) / bend));
}

function response(u8: Uint8Array, at: number, width: number): number {
  const two = 2 * width;
  const twice = 2 * u8[at];
  const xx = u8[at - 2] + u8[at + 2] - twice;
  const yy = u8[at - two] + u8[at + two] - twice;
  const xy = u8[at - two - 2] + u8[at + two + 2] - u8[at - two + 2] - u8[at + two - 2];
  return 16 * xx * yy - xy * xy;
}

function compare({ u8, i16, u32 }: Heap, centre: number, offsets: number, out: number) {
  for (let word = 0, at = offsets; word < 8; word++) {
    let bits = 0;
    for (let bit = 0; bit < 32; bit++, at += 2) {
      if (u8[centre + i16[at]] < u8[centre + i16[at + 1]]) bits |= 1 << bit;
    }
    u32[out + word] = bits;
  }
}
