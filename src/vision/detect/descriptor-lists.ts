import type { Kernels } from '../kernels/kernels.ts';
import { DESCRIPTOR_BYTES } from './sign-features.ts';

/** Descriptors in lists of like ones, each list contiguous in the heap. */
export type DescriptorLists = {
  readonly descriptors: number;
  readonly centres: number;
  /** Byte offset of listCount + 1 words: where each list begins. */
  readonly starts: number;
  readonly listCount: number;
  /** For each place in the lists the index of the descriptor as it was given. */
  readonly order: Int32Array;
};

/** Up to here one list is as fast. */
const MOST_IN_ONE_LIST = 600;
const ROUNDS = 3;
const WORDS = DESCRIPTOR_BYTES / 4;

/**
 * Groups `count` descriptors, packed in `bytes`, about centres (k-means with the majority of each
 * bit for a mean): the same input gives the same lists.
 */
export function createDescriptorLists(
  kernels: Kernels,
  bytes: Uint8Array,
  count: number,
): DescriptorLists {
  const { heap } = kernels;
  const listCount = count <= MOST_IN_ONE_LIST ? 1 : Math.round(1.5 * Math.sqrt(count));
  const descriptors = heap.allocate(DESCRIPTOR_BYTES * Math.max(1, count));
  const centres = heap.allocate(DESCRIPTOR_BYTES * listCount);
  const starts = heap.allocate(4 * (listCount + 1));
  heap.u8.set(bytes.subarray(0, DESCRIPTOR_BYTES * count), descriptors);
  const list = new Int32Array(count);
  if (listCount > 1) groupByCentres(kernels, descriptors, count, centres, listCount, list);
  const order = sortByList(list, listCount, heap.i32, starts >> 2);
  for (let place = 0; place < count; place++) {
    const from = DESCRIPTOR_BYTES * order[place];
    const descriptor = bytes.subarray(from, from + DESCRIPTOR_BYTES);
    heap.u8.set(descriptor, descriptors + DESCRIPTOR_BYTES * place);
  }
  return { descriptors, centres, starts, listCount, order };
}

function groupByCentres(
  kernels: Kernels,
  descriptors: number,
  count: number,
  centres: number,
  listCount: number,
  list: Int32Array,
): void {
  const { heap } = kernels;
  const ids = heap.allocate(4 * count);
  const nearest = heap.allocate(8 * count);
  const ends = heap.allocate(8);
  const { i32, u8 } = heap;
  for (let i = 0; i < count; i++) i32[(ids >> 2) + i] = i;
  i32[(ends >> 2) + 1] = listCount;
  for (let c = 0; c < listCount; c++) {
    const from = descriptors + DESCRIPTOR_BYTES * Math.floor(((c + 0.5) * count) / listCount);
    u8.copyWithin(centres + DESCRIPTOR_BYTES * c, from, from + DESCRIPTOR_BYTES);
  }
  const sums = new Int32Array(listCount * 256);
  const sizes = new Int32Array(listCount);
  for (let round = 0; ; round++) {
    kernels.nearestDescriptors(descriptors, ids, count, 0, 1, ends, 1, centres, 1, 256, nearest, 0);
    for (let i = 0; i < count; i++) list[i] = i32[(nearest >> 2) + 2 * i];
    if (round === ROUNDS) return;
    sums.fill(0);
    sizes.fill(0);
    for (let i = 0; i < count; i++) {
      sizes[list[i]]++;
      addBits(i32, (descriptors >> 2) + WORDS * i, sums, 256 * list[i]);
    }
    for (let c = 0; c < listCount; c++) {
      if (sizes[c] > 0) writeMajority(sums, 256 * c, sizes[c], i32, (centres >> 2) + WORDS * c);
    }
  }
}

function addBits(words: Int32Array, at: number, sums: Int32Array, to: number): void {
  for (let bit = 0; bit < 256; bit++) sums[to + bit] += (words[at + (bit >> 5)] >>> (bit & 31)) & 1;
}

function writeMajority(
  sums: Int32Array,
  from: number,
  size: number,
  words: Int32Array,
  to: number,
): void {
  for (let word = 0; word < WORDS; word++) {
    let bits = 0;
    for (let bit = 0; bit < 32; bit++) {
      if (2 * sums[from + 32 * word + bit] > size) bits |= 1 << bit;
    }
    words[to + word] = bits;
  }
}

/** Order of the descriptors by list, and where each list begins, from word `starts` on. */
function sortByList(
  list: Int32Array,
  listCount: number,
  words: Int32Array,
  starts: number,
): Int32Array {
  const next = new Int32Array(listCount + 1);
  for (const of of list) next[of + 1]++;
  for (let c = 0; c < listCount; c++) next[c + 1] += next[c];
  words.set(next, starts);
  const order = new Int32Array(list.length);
  list.forEach((of, i) => {
    order[next[of]++] = i;
  });
  return order;
}
