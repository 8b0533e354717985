/**
 * For each query: the nearest lists by their centres, and in these the nearest descriptors, all by
 * Hamming distance. Results are pairs (entry, distance), nearest first, filled up with −1.
 */
export function nearestDescriptors(
  queries: usize,
  ids: usize,
  count: i32,
  centres: usize,
  listCount: i32,
  starts: usize,
  probes: i32,
  descriptors: usize,
  most: i32,
  farthest: i32,
  results: usize,
  scratch: usize,
): void {
  for (let i = 0; i < count; i++) {
    const query = queries + 32 * load<i32>(ids + 4 * i);
    const low = v128.load(query);
    const high = v128.load(query, 16);
    const out = results + 8 * most * i;
    clear(out, most, farthest + 1);
    if (probes >= listCount) {
      scan(low, high, descriptors, 0, load<i32>(starts + 4 * listCount), out, most);
      continue;
    }
    clear(scratch, probes, 257);
    scan(low, high, centres, 0, listCount, scratch, probes);
    for (let p = 0; p < probes; p++) {
      const list = starts + 4 * load<i32>(scratch + 8 * p);
      scan(low, high, descriptors, load<i32>(list), load<i32>(list, 4), out, most);
    }
  }
}

function clear(out: usize, most: i32, distance: i32): void {
  for (let i = 0; i < most; i++) {
    store<i32>(out + 8 * i, -1);
    store<i32>(out + 8 * i, distance, 4);
  }
}

/** Takes what is nearer than the farthest result among the entries from..to into the results. */
function scan(
  low: v128,
  high: v128,
  descriptors: usize,
  from: i32,
  to: i32,
  out: usize,
  most: i32,
): void {
  const last = out + 8 * (most - 1);
  const ones = i16x8.splat(1);
  let bound = load<i32>(last, 4);
  let at = descriptors + 32 * from;
  for (let entry = from; entry < to; entry++, at += 32) {
    const differing = i8x16.add(
      i8x16.popcnt(v128.xor(low, v128.load(at))),
      i8x16.popcnt(v128.xor(high, v128.load(at, 16))),
    );
    const four = i32x4.dot_i16x8_s(i16x8.extadd_pairwise_i8x16_u(differing), ones);
    const two = i32x4.add(
      four,
      i8x16.shuffle(four, four, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7),
    );
    const distance = i32x4.extract_lane(two, 0) + i32x4.extract_lane(two, 1);
    if (distance >= bound) continue;
    let slot = last;
    while (slot > out && load<i32>(slot - 8, 4) > distance) {
      store<u64>(slot, load<u64>(slot - 8));
      slot -= 8;
    }
    store<i32>(slot, entry);
    store<i32>(slot, distance, 4);
    bound = load<i32>(last, 4);
  }
}
