/** Bytes of the plan of eight columns: first source column, two taps and two weights for each. */
const COLUMN_PLAN_BYTES: i32 = 48;

/** Bilinear resampling by plans; eight target columns at a time, rows first, then columns. */
export function resample(
  source: usize,
  width: i32,
  target: usize,
  targetWidth: i32,
  targetHeight: i32,
  columns: usize,
  rows: usize,
): void {
  const half = i16x8.splat(32);
  for (let y = 0; y < targetHeight; y++) {
    const upper = source + load<i32>(rows + 8 * y) * width;
    const lower = upper + width;
    const down = i16x8.splat(<i16>load<i32>(rows + 8 * y, 4));
    const up = i16x8.sub(i16x8.splat(64), down);
    let to = target + y * targetWidth;
    let plan = columns;
    // The last eight of a row may run into the next one, which is written afterwards.
    for (let x = 0; x < targetWidth; x += 8, to += 8, plan += COLUMN_PLAN_BYTES) {
      const first = load<i32>(plan);
      const a = v128.load(upper + first);
      const b = v128.load(lower + first);
      const left = i16x8.add(
        i16x8.mul(i16x8.extend_low_i8x16_u(a), up),
        i16x8.mul(i16x8.extend_low_i8x16_u(b), down),
      );
      const right = i16x8.add(
        i16x8.mul(i16x8.extend_high_i8x16_u(a), up),
        i16x8.mul(i16x8.extend_high_i8x16_u(b), down),
      );
      const row = i8x16.narrow_i16x8_u(
        i16x8.shr_u(i16x8.add(left, half), 6),
        i16x8.shr_u(i16x8.add(right, half), 6),
      );
      const taps = v128.load(plan, 16);
      const weights = v128.load(plan, 32);
      const pairs = i8x16.swizzle(row, taps);
      const sum = i16x8.add(
        i16x8.extmul_low_i8x16_u(pairs, weights),
        i16x8.extmul_high_i8x16_u(pairs, weights),
      );
      const mean = i16x8.shr_u(i16x8.add(sum, half), 6);
      v128.store64_lane(to, i8x16.narrow_i16x8_u(mean, mean), 0);
    }
  }
}
