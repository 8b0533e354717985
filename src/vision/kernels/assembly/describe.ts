/** Rows and columns of the disc of weights: −12..+12, in rows of 32. */
const DISC_RADIUS: i32 = 12;

/**
 * Sub-pixel place, direction and 256 comparisons of each point. Double precision where it divides,
 * so that the TypeScript twin agrees to the last bit.
 */
export function describe(
  picture: usize,
  responses: usize,
  width: i32,
  points: usize,
  count: i32,
  disc: usize,
  pattern: usize,
  descriptors: usize,
  places: usize,
): void {
  for (let i = 0; i < count; i++) {
    const position = load<i32>(points + 4 * i);
    const offset = (position >> 16) * width + (position & 0xffff);
    const direction = directionOf(picture + offset, width, disc);
    place(responses + offset, width, position, direction, places + 12 * i);
    compare(picture + offset, pattern + (direction >> 2) * 1024, descriptors + 32 * i);
  }
}

/** Direction of the weighted centre of brightness, in 256ths of a turn. */
function directionOf(centre: usize, width: i32, disc: usize): i32 {
  let across = i32x4.splat(0);
  let downwards = i32x4.splat(0);
  let row = centre - DISC_RADIUS * width - DISC_RADIUS;
  let weights = disc;
  for (let y = -DISC_RADIUS; y <= DISC_RADIUS; y++, row += width) {
    let sum = i32x4.splat(0);
    for (let x = 0; x < 32; x += 8, weights += 32) {
      const pixels = v128.load_ext<u8>(row + x);
      across = i32x4.add(across, i32x4.dot_i16x8_s(pixels, v128.load(weights)));
      sum = i32x4.add(sum, i32x4.dot_i16x8_s(pixels, v128.load(weights, 16)));
    }
    downwards = i32x4.add(downwards, i32x4.mul(sum, i32x4.splat(y)));
  }
  return turnOf(total(across), total(downwards));
}

// @ts-ignore: decorator of AssemblyScript
@inline
function total(v: v128): i32 {
  return (
    i32x4.extract_lane(v, 0) +
    i32x4.extract_lane(v, 1) +
    i32x4.extract_lane(v, 2) +
    i32x4.extract_lane(v, 3)
  );
}

/** Angle of (x, y) in 256ths of a turn, good to a sixth of one. */
function turnOf(x: i32, y: i32): i32 {
  const ax = abs<f64>(<f64>x);
  const ay = abs<f64>(<f64>y);
  const large = max(ax, ay);
  if (large == 0) return 0;
  const t = min(ax, ay) / large;
  let turn = t * (32.0 + 11.123 * (1.0 - t));
  if (ay > ax) turn = 64.0 - turn;
  if (x < 0) turn = 128.0 - turn;
  if (y < 0) turn = 256.0 - turn;
  return <i32>floor(turn + 0.5) & 255;
}

function place(at: usize, width: i32, position: i32, direction: i32, out: usize): void {
  const middle = response(at, width);
  const left = response(at - 1, width);
  const right = response(at + 1, width);
  const above = response(at - width, width);
  const below = response(at + width, width);
  const bright = 4 * <i32>load<u8>(at) > ring(at, width) ? 1 : 0;
  store<f32>(out, <f32>(<f64>(position & 0xffff) + 0.5 + vertex(left, middle, right)));
  store<f32>(out, <f32>(<f64>(position >> 16) + 0.5 + vertex(above, middle, below)), 4);
  store<i32>(out, direction | (bright << 8), 8);
}

// @ts-ignore: decorator of AssemblyScript
@inline
function ring(at: usize, width: i32): i32 {
  const two = 2 * width;
  return (
    <i32>load<u8>(at - 2) +
    <i32>load<u8>(at + 2) +
    <i32>load<u8>(at - two) +
    <i32>load<u8>(at + two)
  );
}

/** Where the parabola through three values has its top, −½ to ½ about the middle one. */
function vertex(before: f64, middle: f64, after: f64): f64 {
  const bend = before - 2.0 * middle + after;
  if (bend >= 0) return 0;
  return min(0.5, max(-0.5, (0.5 * (before - after)) / bend));
}

/** The response of `blobs.ts` at one pixel. */
function response(at: usize, width: i32): f64 {
  const two = 2 * width;
  const twice = 2 * <i32>load<u8>(at);
  const xx = <i32>load<u8>(at - 2) + <i32>load<u8>(at + 2) - twice;
  const yy = <i32>load<u8>(at - two) + <i32>load<u8>(at + two) - twice;
  const xy =
    <i32>load<u8>(at - two - 2) +
    <i32>load<u8>(at + two + 2) -
    <i32>load<u8>(at - two + 2) -
    <i32>load<u8>(at + two - 2);
  return <f64>(16 * xx * yy - xy * xy);
}

function compare(centre: usize, offsets: usize, out: usize): void {
  for (let word = 0; word < 8; word++) {
    let bits: u32 = 0;
    for (let bit = 0; bit < 32; bit++, offsets += 4) {
      const first = load<u8>(centre + <isize>load<i16>(offsets));
      const second = load<u8>(centre + <isize>load<i16>(offsets, 2));
      bits |= u32(first < second) << bit;
    }
    store<u32>(out + 4 * word, bits);
  }
}
