import { DESCRIPTOR_BYTES } from '../detect/sign-features.ts';
import type { Kernels } from '../kernels/kernels.ts';
import type { FeatureCandidate } from './feature-candidates.ts';

/** Plane units beyond which a match is at a wrong place. */
const ELSEWHERE = 0.05;
/** Bits within which a wrong match is taken for a right one. */
const CONFUSED = 44;
const NEIGHBOURS = 24;

/** Counts how often each candidate is matched where it is not: such features say little. */
export class Confusions {
  counts = new Int32Array(0);
  readonly #kernels: Kernels;
  readonly #ends: number;
  readonly #id: number;
  readonly #results: number;
  #candidates: readonly FeatureCandidate[] = [];
  #descriptors = 0;
  #capacity = 0;

  constructor(kernels: Kernels) {
    const { heap } = kernels;
    this.#kernels = kernels;
    this.#ends = heap.allocate(8);
    this.#id = heap.allocate(4);
    this.#results = heap.allocate(8 * NEIGHBOURS);
  }

  /** Begins anew with the candidates of another sign. */
  begin(candidates: readonly FeatureCandidate[]): void {
    const { heap } = this.#kernels;
    if (candidates.length > this.#capacity) {
      this.#capacity = 2 * candidates.length;
      this.#descriptors = heap.allocate(DESCRIPTOR_BYTES * this.#capacity);
    }
    this.#candidates = candidates;
    this.counts = new Int32Array(candidates.length);
    candidates.forEach(({ descriptor }, index) => {
      heap.u32.set(descriptor, (this.#descriptors + DESCRIPTOR_BYTES * index) >> 2);
    });
    heap.i32[(this.#ends >> 2) + 1] = candidates.length;
  }

  /** Takes in the descriptor at this byte offset, seen at (x, y) of the sign's plane. */
  note(descriptor: number, x: number, y: number): void {
    const ends = this.#ends;
    const results = this.#results;
    this.#kernels.nearestDescriptors(
      descriptor,
      this.#id,
      1,
      0,
      1,
      ends,
      1,
      this.#descriptors,
      NEIGHBOURS,
      CONFUSED,
      results,
      0,
    );
    const { i32 } = this.#kernels.heap;
    for (let k = 0; k < 2 * NEIGHBOURS; k += 2) {
      const index = i32[(results >> 2) + k];
      if (index < 0) return;
      const candidate = this.#candidates[index];
      if (Math.hypot(candidate.x - x, candidate.y - y) > ELSEWHERE) this.counts[index]++;
    }
  }
}
