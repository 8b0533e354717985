import type { Heap } from '../kernels/heap.ts';
import type { Homography } from '../geometry/homography.ts';
import type { FrameFeatures } from './frame-features.ts';
import { hammingDistance } from './hamming.ts';
import type { PointPairs } from './point-pairs.ts';
import { FEATURE_WIDTHS, type SignFeatures } from './sign-features.ts';
import { VIEWS } from './simulated-views.ts';

const CELL = 32;
/** Bits: where place, size and direction are known, a match may be worse. */
const FARTHEST = 92;
const MOST_TURN = 22;
const MOST_SIZE = 1.6;
/** Squared stretch, long against short side, that a feature's view may be off. */
const MOST_STRETCH = 1.5;

/** Looks for all features of a sign where a first homography says that they are. */
export class GuidedMatching {
  readonly #heap: Heap;
  readonly #across: number;
  readonly #down: number;
  readonly #starts: Int32Array;
  readonly #members: Int32Array;
  #frame: FrameFeatures | null = null;

  constructor(heap: Heap, width: number, height: number, mostFeatures: number) {
    this.#heap = heap;
    this.#across = Math.ceil(width / CELL);
    this.#down = Math.ceil(height / CELL);
    this.#starts = new Int32Array(this.#across * this.#down + 2);
    this.#members = new Int32Array(mostFeatures);
  }

  /** Sorts a frame's features by place. */
  take(frame: FrameFeatures): void {
    this.#frame = frame;
    const starts = this.#starts.fill(0);
    for (let i = 0; i < frame.count; i++) starts[this.#cellOf(frame.x[i], frame.y[i]) + 2]++;
    for (let cell = 2; cell < starts.length; cell++) starts[cell] += starts[cell - 1];
    for (let i = 0; i < frame.count; i++) {
      this.#members[starts[this.#cellOf(frame.x[i], frame.y[i]) + 1]++] = i;
    }
  }

  /** Fills `pairs` with the sign's features found within `radius` pixels (and as many grains) of their places. */
  find(sign: SignFeatures, h: Homography, radius: number, pairs: PointPairs): void {
    pairs.count = 0;
    for (let feature = 0; feature < sign.count; feature++) {
      const x = sign.x[feature];
      const y = sign.y[feature];
      const w = h[6] * x + h[7] * y + h[8];
      if (!(w > 0)) continue;
      const u = (h[0] * x + h[1] * y + h[2]) / w;
      const v = (h[3] * x + h[4] * y + h[5]) / w;
      if (u < 0 || v < 0 || u >= this.#across * CELL || v >= this.#down * CELL) continue;
      // How the feature's view maps to the frame here: it must be all but a turn and a scale.
      const [p, q, r, s] = VIEWS[sign.view[feature]];
      const k = 1 / ((p * s - q * r) * FEATURE_WIDTHS[sign.width[feature]] * w);
      const a = h[0] - u * h[6];
      const b = h[1] - u * h[7];
      const c = h[3] - v * h[6];
      const d = h[4] - v * h[7];
      const m0 = (a * s - b * r) * k;
      const m1 = (b * p - a * q) * k;
      const m2 = (c * s - d * r) * k;
      const m3 = (d * p - c * q) * k;
      const area = m0 * m3 - m1 * m2;
      if (!(area > 0)) continue;
      if ((m0 * m0 + m1 * m1 + m2 * m2 + m3 * m3) / (2 * area) > MOST_STRETCH) continue;
      const turn = Math.round((Math.atan2(m2 - m1, m0 + m3) * 128) / Math.PI);
      const found = this.#nearest(sign, feature, u, v, Math.sqrt(area), turn, radius);
      if (found < 0 || this.#frame === null) continue;
      const { x: fx, y: fy, scale } = this.#frame;
      pairs.push(x, y, fx[found], fy[found], scale[found], feature, found);
    }
  }

  #nearest(
    sign: SignFeatures,
    feature: number,
    u: number,
    v: number,
    grain: number,
    turn: number,
    radius: number,
  ): number {
    const frame = this.#frame;
    if (frame === null) return -1;
    const reach = radius + 2 * grain;
    const left = Math.max(0, Math.floor((u - reach) / CELL));
    const right = Math.min(this.#across - 1, Math.floor((u + reach) / CELL));
    const top = Math.max(0, Math.floor((v - reach) / CELL));
    const bottom = Math.min(this.#down - 1, Math.floor((v + reach) / CELL));
    const { u32 } = this.#heap;
    const words = this.#wordsOf(sign);
    const within = reach * reach;
    const bright = sign.bright[feature];
    const coarsest = MOST_SIZE * grain;
    const finest = grain / MOST_SIZE;
    const direction = sign.angle[feature] + turn;
    let best = -1;
    let nearest = FARTHEST + 1;
    for (let row = top; row <= bottom; row++) {
      const first = this.#starts[row * this.#across + left];
      const end = this.#starts[row * this.#across + right + 1];
      for (let m = first; m < end; m++) {
        const i = this.#members[m];
        const du = frame.x[i] - u;
        const dv = frame.y[i] - v;
        if (du * du + dv * dv > within || frame.bright[i] !== bright) continue;
        if (frame.scale[i] > coarsest || frame.scale[i] < finest) continue;
        const turned = Math.abs(((frame.angle[i] - direction + 128) & 255) - 128);
        if (turned > MOST_TURN) continue;
        const distance = hammingDistance(u32, (frame.descriptors >> 2) + 8 * i, words, 8 * feature);
        if (distance < nearest) {
          nearest = distance;
          best = i;
        }
      }
    }
    return best;
  }

  #cellOf(x: number, y: number): number {
    const column = Math.min(this.#across - 1, Math.floor(x / CELL));
    return Math.min(this.#down - 1, Math.floor(y / CELL)) * this.#across + column;
  }

  readonly #words = new Map<SignFeatures, Uint32Array>();

  /** The descriptors as words; copied once where they do not lie on a word's boundary. */
  #wordsOf(sign: SignFeatures): Uint32Array {
    const known = this.#words.get(sign);
    if (known !== undefined) return known;
    const { buffer, byteOffset, length } =
      sign.descriptors.byteOffset % 4 === 0 ? sign.descriptors : sign.descriptors.slice();
    const words = new Uint32Array(buffer, byteOffset, length >> 2);
    this.#words.set(sign, words);
    return words;
  }
}
