/**
 * Adaptive binary range coding: every yes-or-no decision is written in the number of bits that its
 * probability is worth, and the probability of each context follows what was seen in it. Integer
 * arithmetic of 31 bits throughout, so that every machine reads the same.
 */

/** Probabilities are shares of 2^15. */
const PROBABILITY_BITS = 15;
const ONE = 1 << PROBABILITY_BITS;
/** Below this the range is widened by a byte, so that it never has fewer than 23 bits. */
const NARROWEST = 1 << 23;
const FIRST_RANGE = 2 ** 31 - 1;

/** A context learns fast at first, then keeps the memory of about this many decisions. */
const LONGEST_MEMORY = 60;
/** What a new decision counts for after n others, a share of 2^16. */
const WEIGHT_AFTER = Int32Array.from({ length: LONGEST_MEMORY + 1 }, (_, seen) =>
  Math.round(65_536 / (seen + 1.6)),
);

/** What has been learnt in each of `count` contexts. */
export class Contexts {
  /** Probability of a 1: never none, never all. */
  readonly one: Uint16Array;
  /** How many decisions it rests on, at most LONGEST_MEMORY. */
  readonly seen: Uint8Array;

  constructor(count: number) {
    this.one = new Uint16Array(count).fill(ONE >> 1);
    this.seen = new Uint8Array(count);
  }

  learn(context: number, bit: number): void {
    const { one, seen } = this;
    const count = seen[context];
    const before = one[context];
    // 31 and ONE - 31 keep both answers possible.
    one[context] = before + ((((bit === 1 ? ONE - 31 : 31) - before) * WEIGHT_AFTER[count]) >> 16);
    if (count < LONGEST_MEMORY) seen[context] = count + 1;
  }
}

/** Writes or reads decisions: the same code describes a picture in both directions. */
export type BitCoder = {
  readonly isReading: boolean;
  /** Writes `bit` and gives it back, or gives back the bit that is read. */
  code(context: number, bit: number): number;
  /** The same for a bit that nothing is known about. */
  codeEven(bit: number): number;
};

export class RangeEncoder implements BitCoder {
  readonly isReading = false;
  readonly #contexts: Contexts;
  readonly #bytes: number[] = [];
  /** Up to 33 bits: the highest is a carry into the bytes held back. */
  #low = 0;
  #range = FIRST_RANGE;
  #held = 0;
  #heldFull = -1;

  constructor(contexts: Contexts) {
    this.#contexts = contexts;
  }

  code(context: number, bit: number): number {
    this.#narrow((this.#range >>> PROBABILITY_BITS) * this.#contexts.one[context], bit);
    this.#contexts.learn(context, bit);
    return bit;
  }

  codeEven(bit: number): number {
    this.#narrow(this.#range >>> 1, bit);
    return bit;
  }

  /** Bytes written if it ended here. */
  get length(): number {
    return this.#bytes.length + this.#heldFull + 5;
  }

  /** The whole stream without its trailing zeros, which a reader adds by itself. */
  finish(): Uint8Array {
    for (let i = 0; i < 5; i++) this.#shiftOut();
    let length = this.#bytes.length;
    while (length > 0 && this.#bytes[length - 1] === 0) length--;
    return Uint8Array.from(this.#bytes.slice(0, length));
  }

  #narrow(split: number, bit: number): void {
    if (bit === 1) {
      this.#range = split;
    } else {
      this.#low += split;
      this.#range -= split;
    }
    while (this.#range < NARROWEST) {
      this.#shiftOut();
      this.#range *= 256;
    }
  }

  /** Gives out the top byte, or holds it back while a carry could still change it. */
  #shiftOut(): void {
    const carry = this.#low >= 2 ** 32 ? 1 : 0;
    const top = Math.floor(this.#low / 2 ** 24) & 255;
    if (carry === 1 || top < 255) {
      if (this.#heldFull >= 0) this.#bytes.push((this.#held + carry) & 255);
      for (; this.#heldFull > 0; this.#heldFull--) this.#bytes.push((255 + carry) & 255);
      this.#held = top;
      this.#heldFull = 0;
    } else {
      this.#heldFull++;
    }
    this.#low = (this.#low % 2 ** 24) * 256;
  }
}

/** Reads what a RangeEncoder wrote; past the end of its bytes it reads zeros. */
export class RangeDecoder implements BitCoder {
  readonly isReading = true;
  readonly #contexts: Contexts;
  readonly #bytes: Uint8Array;
  #next = 0;
  #range = FIRST_RANGE;
  #code = 0;

  constructor(contexts: Contexts, bytes: Uint8Array) {
    this.#contexts = contexts;
    this.#bytes = bytes;
    for (let i = 0; i < 4; i++) this.#takeByte();
  }

  code(context: number): number {
    const contexts = this.#contexts;
    const split = (this.#range >>> PROBABILITY_BITS) * contexts.one[context];
    const bit = this.#code < split ? 1 : 0;
    if (bit === 1) {
      this.#range = split;
    } else {
      this.#code -= split;
      this.#range -= split;
    }
    contexts.learn(context, bit);
    while (this.#range < NARROWEST) this.#widen();
    return bit;
  }

  codeEven(): number {
    const split = this.#range >>> 1;
    const bit = this.#code < split ? 1 : 0;
    if (bit === 1) {
      this.#range = split;
    } else {
      this.#code -= split;
      this.#range -= split;
    }
    if (this.#range < NARROWEST) this.#widen();
    return bit;
  }

  #widen(): void {
    this.#range <<= 8;
    this.#takeByte();
  }

  #takeByte(): void {
    const byte = this.#next < this.#bytes.length ? this.#bytes[this.#next++] : 0;
    this.#code = (this.#code << 8) | byte;
  }
}
