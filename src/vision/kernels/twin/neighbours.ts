import type { Heap } from '../heap.ts';

/** Twin of `assembly/neighbours.ts`. */
export function nearestDescriptors(
  heap: Heap,
  queries: number,
  ids: number,
  count: number,
  centres: number,
  listCount: number,
  starts: number,
  probes: number,
  descriptors: number,
  most: number,
  farthest: number,
  results: number,
  scratch: number,
) {
  const { i32 } = heap;
  const first = starts >> 2;
  for (let i = 0; i < count; i++) {
    const query = (queries >> 2) + 8 * i32[(ids >> 2) + i];
    const out = (results >> 2) + 2 * most * i;
    clear(i32, out, most, farthest + 1);
    if (probes >= listCount) {
      scan(i32, query, descriptors >> 2, 0, i32[first + listCount], out, most);
      continue;
    }
    const chosen = scratch >> 2;
    clear(i32, chosen, probes, 257);
    scan(i32, query, centres >> 2, 0, listCount, chosen, probes);
    for (let p = 0; p < probes; p++) {
      const list = first + i32[chosen + 2 * p];
      scan(i32, query, descriptors >> 2, i32[list], i32[list + 1], out, most);
    }
  }
}

function clear(i32: Int32Array, out: number, most: number, distance: number) {
  for (let i = 0; i < most; i++) {
    i32[out + 2 * i] = -1;
    i32[out + 2 * i + 1] = distance;
  }
}

function scan(
  i32: Int32Array,
  query: number,
  descriptors: number,
  from: number,
  to: number,
  out: number,
  most: number,
) {
  const last = out + 2 * (most - 1);
  let bound = i32[last + 1];
  for (let entry = from; entry < to; entry++) {
    const at = descriptors + 8 * entry;
    let distance = 0;
    for (let word = 0; word < 8; word++) distance += onesIn(i32[query + word] ^ i32[at + word]);
    if (distance >= bound) continue;
    let slot = last;
    while (slot > out && i32[slot - 1] > distance) {
      i32[slot] = i32[slot - 2];
      i32[slot + 1] = i32[slot - 1];
      slot -= 2;
    }
    i32[slot] = entry;
    i32[slot + 1] = distance;
    bound = i32[last + 1];
  }
}

function onesIn(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
