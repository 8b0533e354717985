import type { BitCoder } from './range-coder.ts';

/** Frequencies of a block from low to high along the diagonals: index into its 64 values. */
const ZIGZAG = zigzag();

/** Numbers at or above this are written as an excess with a growing count of bits. */
const UNARY_LIMIT = 14;
/** A level fits 13 bits; what is corrupt beyond that is cut off. */
const EXCESS_BITS = 12;
export const LARGEST_LEVEL = 4_095;

/** Where the classes of what surrounds a number begin, after the first. */
const LAST_BOUNDS = [2, 6, 12, 20, 30, 42];
const SPREAD_BOUNDS = [2, 5, 10, 18, 32];
const ACTIVITY_BOUNDS = [1, 3, 4, 6, 8, 11, 15, 20, 28, 40, 60];
const LAST_CLASSES = LAST_BOUNDS.length + 1;
const SPREAD_CLASSES = SPREAD_BOUNDS.length + 1;
const ACTIVITY_CLASSES = ACTIVITY_BOUNDS.length + 1;
const DIAGONAL_CLASSES = 9;
/** Taken where there are not both neighbours to tell. */
const UNKNOWN_SPREAD = 8;

// Contexts, one range after another.
const LAST = 0;
const SIGNIFICANT = LAST + LAST_CLASSES * 64;
const LARGER = SIGNIFICANT + ACTIVITY_CLASSES * DIAGONAL_CLASSES;
const NUMBER_CONTEXTS = UNARY_LIMIT + EXCESS_BITS;
const MEAN_GUESSED = LARGER + ACTIVITY_CLASSES * NUMBER_CONTEXTS;
const MEAN_SIGN = MEAN_GUESSED + SPREAD_CLASSES;
const MEAN_ERROR = MEAN_SIGN + 1;
/** How many contexts a picture's model needs. */
export const MODEL_CONTEXTS = MEAN_ERROR + SPREAD_CLASSES * NUMBER_CONTEXTS;

/** Class of a frequency by its diagonal u + v, 1 to 14. */
const DIAGONAL_CLASS = Int32Array.of(0, 0, 1, 2, 3, 4, 5, 6, 6, 7, 7, 8, 8, 8, 8);
/** Class of a weighted sum of neighbouring magnitudes. */
const ACTIVITY_CLASS = Uint8Array.from({ length: 64 }, (_, sum) => classOf(sum, ACTIVITY_BOUNDS));

/**
 * Describes a picture's quantised frequencies to a BitCoder, block by block in reading order. The
 * same walk writes and reads: with an encoder the levels are given, with a decoder they are filled
 * in. What a level's probability hangs on: its frequency, and the magnitudes around it, both of
 * higher frequencies in the block and of the same frequency in the blocks to the left and above.
 */
export class CoefficientModel {
  readonly #coder: BitCoder;
  readonly #levels: Int16Array;
  readonly #blocksAcross: number;
  /** Per block: zigzag index of its last level that is not zero, 0 when there is none but the mean. */
  readonly #last: Uint8Array;
  /** Magnitudes of the block at work with two rows and columns of zeros beyond its edge. */
  readonly #around = new Int32Array(100);

  constructor(coder: BitCoder, levels: Int16Array, blocksAcross: number) {
    this.#coder = coder;
    this.#levels = levels;
    this.#blocksAcross = blocksAcross;
    this.#last = new Uint8Array(levels.length >> 6);
  }

  /** Writes or reads the 64 levels of block `index`; the blocks before it must be done. */
  codeBlock(index: number): void {
    const column = index % this.#blocksAcross;
    const left = column > 0 ? index - 1 : -1;
    const above = index >= this.#blocksAcross ? index - this.#blocksAcross : -1;
    this.#codeMean(index, left, above);
    const last = this.#codeLast(index, left, above);
    this.#last[index] = last;
    if (last > 0) this.#codeRest(index * 64, last, left * 64, above * 64);
  }

  #codeMean(index: number, left: number, above: number): void {
    const levels = this.#levels;
    const coder = this.#coder;
    let guess = 0;
    let spread = UNKNOWN_SPREAD;
    if (left >= 0 && above >= 0) {
      const west = levels[left * 64];
      const north = levels[above * 64];
      const corner = levels[(above - 1) * 64];
      // The median of both and of the plane through all three (LOCO-I: Weinberger et al. 2000).
      const plane = west + north - corner;
      guess = Math.max(Math.min(west, north), Math.min(Math.max(west, north), plane));
      spread = Math.abs(west - corner) + Math.abs(north - corner);
    } else if (left >= 0 || above >= 0) {
      guess = levels[Math.max(left, above) * 64];
    }
    const kind = classOf(spread, SPREAD_BOUNDS);
    const error = levels[index * 64] - guess;
    if (coder.code(MEAN_GUESSED + kind, error === 0 ? 1 : 0) === 1) {
      levels[index * 64] = guess;
      return;
    }
    const negative = coder.code(MEAN_SIGN, error < 0 ? 1 : 0);
    const size = 1 + this.#codeNumber(MEAN_ERROR + kind * NUMBER_CONTEXTS, Math.abs(error) - 1);
    levels[index * 64] = clampLevel(guess + (negative === 1 ? -size : size));
  }

  #codeLast(index: number, left: number, above: number): number {
    const west = this.#last[left >= 0 ? left : Math.max(0, above)];
    const north = this.#last[above >= 0 ? above : Math.max(0, left)];
    const kind = classOf((west + north) / 2, LAST_BOUNDS);
    const value = this.#coder.isReading ? 0 : this.#findLast(index * 64);
    let node = 1;
    for (let bit = 5; bit >= 0; bit--) {
      node = (node << 1) | this.#coder.code(LAST + kind * 64 + node, (value >> bit) & 1);
    }
    return node & 63;
  }

  #findLast(at: number): number {
    let last = 63;
    while (last > 0 && this.#levels[at + ZIGZAG[last]] === 0) last--;
    return last;
  }

  /** From the highest frequency down, so that each level has its higher neighbours to lean on. */
  #codeRest(at: number, last: number, left: number, above: number): void {
    const levels = this.#levels;
    const around = this.#around;
    const coder = this.#coder;
    around.fill(0);
    for (let i = last; i > 0; i--) {
      const frequency = ZIGZAG[i];
      const u = frequency & 7;
      const v = frequency >> 3;
      const here = v * 10 + u;
      const inside =
        2 * (around[here + 1] + around[here + 10]) +
        around[here + 2] +
        around[here + 20] +
        around[here + 11];
      const west = left >= 0 ? Math.abs(levels[left + frequency]) : 0;
      const north = above >= 0 ? Math.abs(levels[above + frequency]) : 0;
      const activity = 2 * inside + 3 * (west + north);
      const kind = ACTIVITY_CLASS[Math.min(activity, 63)];
      const level = levels[at + frequency];
      if (i < last) {
        const context = SIGNIFICANT + DIAGONAL_CLASS[u + v] * ACTIVITY_CLASSES + kind;
        if (coder.code(context, level === 0 ? 0 : 1) === 0) {
          levels[at + frequency] = 0;
          continue;
        }
      }
      const size = 1 + this.#codeNumber(LARGER + kind * NUMBER_CONTEXTS, Math.abs(level) - 1);
      around[here] = size;
      levels[at + frequency] = coder.codeEven(level < 0 ? 1 : 0) === 1 ? -size : size;
    }
  }

  /** A number from 0: small ones one by one, larger ones as an excess of as many bits as it needs. */
  #codeNumber(context: number, value: number): number {
    const coder = this.#coder;
    let small = 0;
    while (small < UNARY_LIMIT) {
      if (coder.code(context + small, value > small ? 1 : 0) === 0) return small;
      small++;
    }
    const excess = value - UNARY_LIMIT + 1;
    let bits = 0;
    while (
      bits < EXCESS_BITS &&
      coder.code(context + UNARY_LIMIT + bits, excess >> (bits + 1) > 0 ? 1 : 0) === 1
    )
      bits++;
    let read = 1;
    for (let bit = bits - 1; bit >= 0; bit--)
      read = (read << 1) | coder.codeEven((excess >> bit) & 1);
    return Math.min(LARGEST_LEVEL, UNARY_LIMIT + read - 1);
  }
}

function clampLevel(level: number): number {
  return Math.max(-LARGEST_LEVEL, Math.min(LARGEST_LEVEL, level));
}

function zigzag(): Uint8Array {
  const order = Array.from({ length: 64 }, (_, index) => index);
  const diagonal = (index: number) => (index & 7) + (index >> 3);
  // Along each diagonal the way turns round.
  const along = (index: number) => (diagonal(index) % 2 === 0 ? index & 7 : index >> 3);
  order.sort((a, b) => diagonal(a) - diagonal(b) || along(a) - along(b));
  return Uint8Array.from(order);
}

/** How many of the rising bounds a value has reached. */
function classOf(value: number, bounds: readonly number[]): number {
  let reached = 0;
  while (reached < bounds.length && value >= bounds[reached]) reached++;
  return reached;
}
