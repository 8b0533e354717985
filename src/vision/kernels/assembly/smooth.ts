/** Binomial 5×5: columns into 16-bit sums, then along the row; sixteen and eight pixels at a time. */
export function smooth(
  source: usize,
  width: i32,
  height: i32,
  target: usize,
  scratch: usize,
): void {
  const last = height - 1;
  const sums = scratch + 4;
  for (let y = 0; y < height; y++) {
    const a = source + max(y - 2, 0) * width;
    const b = source + max(y - 1, 0) * width;
    const c = source + y * width;
    const d = source + min(y + 1, last) * width;
    const e = source + min(y + 2, last) * width;
    for (let x = 0; x < width; x += 8) {
      const outer = i16x8.add(v128.load_ext<u8>(a + x), v128.load_ext<u8>(e + x));
      const inner = i16x8.add(v128.load_ext<u8>(b + x), v128.load_ext<u8>(d + x));
      v128.store(sums + 2 * x, weigh(outer, inner, v128.load_ext<u8>(c + x)));
    }
    const left = load<u16>(sums);
    store<u16>(scratch, left);
    store<u16>(scratch, left, 2);
    const end = sums + 2 * width;
    const right = load<u16>(end - 2);
    store<u16>(end, right);
    store<u16>(end, right, 2);
    const to = target + y * width;
    // The last eight of a row may run into the next one, which is written afterwards.
    for (let x = 0; x < width; x += 8) {
      const at = scratch + 2 * x;
      const outer = i16x8.add(v128.load(at), v128.load(at, 8));
      const inner = i16x8.add(v128.load(at, 2), v128.load(at, 6));
      const sum = weigh(outer, inner, v128.load(at, 4));
      const mean = i16x8.shr_u(i16x8.add(sum, i16x8.splat(128)), 8);
      v128.store64_lane(to + x, i8x16.narrow_i16x8_u(mean, mean), 0);
    }
  }
}

// @ts-ignore: decorator of AssemblyScript
@inline
function weigh(outer: v128, inner: v128, middle: v128): v128 {
  const six = i16x8.add(i16x8.shl(middle, 2), i16x8.shl(middle, 1));
  return i16x8.add(outer, i16x8.add(i16x8.shl(inner, 2), six));
}
