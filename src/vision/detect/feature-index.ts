import type { Kernels } from '../kernels/kernels.ts';
import { createDescriptorLists, type DescriptorLists } from './descriptor-lists.ts';
import type { FrameFeatures } from './frame-features.ts';
import type { MatchList } from './match-list.ts';
import { DESCRIPTOR_BYTES, type SignFeatures } from './sign-features.ts';

/** One index over the features of all signs: a query costs the same with few signs and many. */
export type FeatureIndex = {
  /** Matches the frame's features from..to, as many as QUERIES_AT_ONCE, adding to `matches`. */
  match(features: FrameFeatures, from: number, to: number, matches: MatchList): void;
};

export const QUERIES_AT_ONCE = 128;

/** Neighbours of one feature that are looked at: look-alikes share theirs. */
const NEIGHBOURS = 12;
const FARTHEST = 80;
/** A neighbour so much farther than the nearest is no rival of it, bits. */
const RIVAL = 14;
const PROBES = 10;

type Half = {
  readonly lists: DescriptorLists;
  readonly sign: Int32Array;
  readonly feature: Int32Array;
};

export function createFeatureIndex(kernels: Kernels, signs: readonly SignFeatures[]): FeatureIndex {
  const { heap } = kernels;
  const ids = heap.allocate(4 * QUERIES_AT_ONCE);
  const results = heap.allocate(8 * NEIGHBOURS * QUERIES_AT_ONCE);
  const scratch = heap.allocate(8 * PROBES);
  // Bright blobs never match dark ones.
  const halves = [0, 1].map((bright) => createHalf(kernels, signs, bright));

  function matchHalf(
    { lists, sign, feature }: Half,
    features: FrameFeatures,
    count: number,
    matches: MatchList,
  ): void {
    kernels.nearestDescriptors(
      features.descriptors,
      ids,
      count,
      lists.centres,
      lists.listCount,
      lists.starts,
      PROBES,
      lists.descriptors,
      NEIGHBOURS,
      FARTHEST,
      results,
      scratch,
    );
    const { i32 } = heap;
    for (let i = 0; i < count; i++) {
      const query = i32[(ids >> 2) + i];
      const at = (results >> 2) + 2 * NEIGHBOURS * i;
      const farthest = i32[at + 1] + RIVAL;
      for (let k = 0; k < 2 * NEIGHBOURS; k += 2) {
        const place = i32[at + k];
        const distance = i32[at + k + 1];
        if (place < 0 || distance > farthest) break;
        const entry = lists.order[place];
        matches.push(query, sign[entry], feature[entry], distance);
      }
    }
  }

  return {
    match(features, from, to, matches) {
      for (let bright = 0; bright < 2; bright++) {
        const { i32 } = heap;
        let count = 0;
        for (let query = from; query < to; query++) {
          if (features.bright[query] === bright) i32[(ids >> 2) + count++] = query;
        }
        if (halves[bright].lists.order.length > 0)
          matchHalf(halves[bright], features, count, matches);
      }
    },
  };
}

function createHalf(kernels: Kernels, signs: readonly SignFeatures[], bright: number): Half {
  const count = signs.reduce(
    (sum, features) => sum + features.bright.reduce((n, b) => n + (b === bright ? 1 : 0), 0),
    0,
  );
  const bytes = new Uint8Array(DESCRIPTOR_BYTES * count);
  const sign = new Int32Array(count);
  const feature = new Int32Array(count);
  let entry = 0;
  signs.forEach((features, index) => {
    for (let i = 0; i < features.count; i++) {
      if (features.bright[i] !== bright) continue;
      const from = DESCRIPTOR_BYTES * i;
      bytes.set(
        features.descriptors.subarray(from, from + DESCRIPTOR_BYTES),
        DESCRIPTOR_BYTES * entry,
      );
      sign[entry] = index;
      feature[entry++] = i;
    }
  });
  return { lists: createDescriptorLists(kernels, bytes, count), sign, feature };
}
