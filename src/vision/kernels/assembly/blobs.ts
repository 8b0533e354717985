/** Squared trace over determinant: 10 stands for bends that differ about eight times. */
const MOST_BEND: i32 = 10;

/**
 * Determinant of the Hessian, its maxima in 3×3, the best of each cell. The response of a row is
 * made eight pixels at a time and kept for three rows.
 */
export function findBlobs(
  picture: usize,
  width: i32,
  height: i32,
  margin: i32,
  threshold: i32,
  perCell: i32,
  cells: usize,
  scratch: usize,
): void {
  const across = (width + 31) >> 5;
  const cellBytes = 4 + 8 * perCell;
  const down = (height + 31) >> 5;
  for (let i = 0; i < across * down; i++) store<i32>(cells + i * cellBytes, 0);

  const rowBytes = (4 * width + 79) & ~15;
  const least = i32x4.splat(threshold);
  const right = width - margin;
  const bottom = height - margin;
  for (let y = margin - 1; y <= bottom; y++) {
    respond(picture + y * width, width, margin - 1, right, scratch + (y % 3) * rowBytes);
    if (y <= margin) continue;
    const middle = y - 1;
    const above = scratch + ((y + 1) % 3) * rowBytes;
    const here = scratch + (middle % 3) * rowBytes;
    const below = scratch + (y % 3) * rowBytes;
    const cellRow = cells + (middle >> 5) * across * cellBytes;
    for (let x = margin; x < right; x += 4) {
      const value = v128.load(here + 4 * x);
      let found = i32x4.gt_s(value, least);
      if (!v128.any_true(found)) continue;
      const a = above + 4 * x;
      const c = below + 4 * x;
      found = v128.and(found, i32x4.gt_s(value, v128.load(here + 4 * x - 4)));
      found = v128.and(found, i32x4.ge_s(value, v128.load(here + 4 * x + 4)));
      found = v128.and(found, i32x4.gt_s(value, v128.load(a - 4)));
      found = v128.and(found, i32x4.gt_s(value, v128.load(a)));
      found = v128.and(found, i32x4.gt_s(value, v128.load(a + 4)));
      found = v128.and(found, i32x4.ge_s(value, v128.load(c - 4)));
      found = v128.and(found, i32x4.ge_s(value, v128.load(c)));
      found = v128.and(found, i32x4.ge_s(value, v128.load(c + 4)));
      let bits = i32x4.bitmask(found);
      while (bits) {
        const at = x + ctz(bits);
        bits &= bits - 1;
        if (at >= right) break;
        const score = load<i32>(here + 4 * at);
        if (isEdge(picture + middle * width + at, width, score)) continue;
        insert(cellRow + (at >> 5) * cellBytes, perCell, score, (middle << 16) | at);
      }
    }
  }
}

/** 16·Ixx·Iyy − (4·Ixy)² with differences over four pixels, for the columns from..to of one row. */
function respond(row: usize, width: i32, from: i32, to: i32, out: usize): void {
  const two = 2 * width;
  for (let x = from; x <= to; x += 8) {
    const at = row + x;
    const twice = i16x8.shl(v128.load_ext<u8>(at), 1);
    const xx = i16x8.sub(i16x8.add(v128.load_ext<u8>(at - 2), v128.load_ext<u8>(at + 2)), twice);
    const yy = i16x8.sub(
      i16x8.add(v128.load_ext<u8>(at - two), v128.load_ext<u8>(at + two)),
      twice,
    );
    const xy = i16x8.sub(
      i16x8.add(v128.load_ext<u8>(at - two - 2), v128.load_ext<u8>(at + two + 2)),
      i16x8.add(v128.load_ext<u8>(at - two + 2), v128.load_ext<u8>(at + two - 2)),
    );
    v128.store(
      out + 4 * x,
      i32x4.sub(i32x4.shl(i32x4.extmul_low_i16x8_s(xx, yy), 4), i32x4.extmul_low_i16x8_s(xy, xy)),
    );
    v128.store(
      out + 4 * x + 16,
      i32x4.sub(i32x4.shl(i32x4.extmul_high_i16x8_s(xx, yy), 4), i32x4.extmul_high_i16x8_s(xy, xy)),
    );
  }
}

/** Whether it bends far more one way than the other: such a point may lie anywhere along its edge. */
function isEdge(at: usize, width: i32, score: i32): bool {
  const two = 2 * width;
  const trace =
    <i32>load<u8>(at - 2) +
    <i32>load<u8>(at + 2) +
    <i32>load<u8>(at - two) +
    <i32>load<u8>(at + two) -
    4 * <i32>load<u8>(at);
  return 16 * trace * trace > MOST_BEND * score;
}

/** Keeps the strongest of a cell: its count, then (score, position) for each, in no order. */
function insert(cell: usize, most: i32, score: i32, position: i32): void {
  const count = load<i32>(cell);
  let entry = cell + 4 + 8 * count;
  if (count < most) {
    store<i32>(cell, count + 1);
  } else {
    entry = cell + 4;
    for (let i = 1; i < most; i++) {
      const other = cell + 4 + 8 * i;
      if (load<i32>(other) < load<i32>(entry)) entry = other;
    }
    if (score <= load<i32>(entry)) return;
  }
  store<i32>(entry, score);
  store<i32>(entry, position, 4);
}
