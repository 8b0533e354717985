/** Mean of each 2×2 pixels; sixteen source columns at a time, the rest one by one. */
export function halve(source: usize, width: i32, height: i32, target: usize): void {
  const halfWidth = width >> 1;
  const halfHeight = height >> 1;
  const two = i16x8.splat(2);
  for (let y = 0; y < halfHeight; y++) {
    const upper = source + 2 * y * width;
    const lower = upper + width;
    const to = target + y * halfWidth;
    let x = 0;
    for (; x + 8 <= halfWidth; x += 8) {
      const sum = i16x8.add(
        i16x8.extadd_pairwise_i8x16_u(v128.load(upper + 2 * x)),
        i16x8.extadd_pairwise_i8x16_u(v128.load(lower + 2 * x)),
      );
      const mean = i16x8.shr_u(i16x8.add(sum, two), 2);
      v128.store64_lane(to + x, i8x16.narrow_i16x8_u(mean, mean), 0);
    }
    for (; x < halfWidth; x++) {
      const left = 2 * x;
      const sum =
        <i32>load<u8>(upper + left) +
        <i32>load<u8>(upper + left + 1) +
        <i32>load<u8>(lower + left) +
        <i32>load<u8>(lower + left + 1);
      store<u8>(to + x, <u8>((sum + 2) >> 2));
    }
  }
}
