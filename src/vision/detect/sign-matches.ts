import type { FrameFeatures } from './frame-features.ts';
import type { MatchList } from './match-list.ts';
import { FEATURE_WIDTHS, type SignFeatures } from './sign-features.ts';
import { VIEWS } from './simulated-views.ts';

/** What looks like everything else says little: so many of one feature's matches are taken. */
const MOST_PER_FEATURE = 4;
const TURN = (2 * Math.PI) / 256;

/**
 * The matches of one sign, best first, each with the affine map that it stands for all by itself:
 * the sign's plane to the frame, from the feature's place, direction, size and view.
 */
export class SignMatches {
  readonly capacity: number;
  count = 0;
  readonly query: Int32Array;
  readonly feature: Int32Array;
  readonly distance: Int32Array;
  /** Place in the sign's plane. */
  readonly planeX: Float64Array;
  readonly planeY: Float64Array;
  /** Place in the frame, pixels. */
  readonly frameX: Float64Array;
  readonly frameY: Float64Array;
  /** Full-resolution pixels to one pixel of the level of the frame's feature. */
  readonly grain: Float64Array;
  /** Turn of the sign, 256ths of a turn, and the logarithm of its size in pixels. */
  readonly turn: Int32Array;
  readonly size: Float64Array;
  /** The 2×2 matrix, row-major, four numbers for each match. */
  readonly affine: Float64Array;

  readonly #timesMatched: Uint16Array;

  constructor(capacity: number, mostFeatures: number) {
    this.#timesMatched = new Uint16Array(mostFeatures);
    this.capacity = capacity;
    this.query = new Int32Array(capacity);
    this.feature = new Int32Array(capacity);
    this.distance = new Int32Array(capacity);
    this.planeX = new Float64Array(capacity);
    this.planeY = new Float64Array(capacity);
    this.frameX = new Float64Array(capacity);
    this.frameY = new Float64Array(capacity);
    this.grain = new Float64Array(capacity);
    this.turn = new Int32Array(capacity);
    this.size = new Float64Array(capacity);
    this.affine = new Float64Array(4 * capacity);
  }

  /** Takes in the matches `order[from..to]` of the list; beyond the capacity the last are left out. */
  fill(
    frame: FrameFeatures,
    sign: SignFeatures,
    matches: MatchList,
    order: Int32Array,
    from: number,
    to: number,
  ): void {
    this.count = 0;
    this.#timesMatched.fill(0);
    for (let at = from; at < to && this.count < this.capacity; at++) {
      const match = order[at];
      const query = matches.query[match];
      const feature = matches.feature[match];
      if (this.#timesMatched[feature]++ >= MOST_PER_FEATURE) continue;
      const i = this.count++;
      this.query[i] = query;
      this.feature[i] = feature;
      this.distance[i] = matches.distance[match];
      this.planeX[i] = sign.x[feature];
      this.planeY[i] = sign.y[feature];
      this.frameX[i] = frame.x[query];
      this.frameY[i] = frame.y[query];
      this.grain[i] = frame.scale[query];
      const turn = frame.angle[query] - sign.angle[feature];
      const scale = frame.scale[query] * FEATURE_WIDTHS[sign.width[feature]];
      const [a, b, c, d] = VIEWS[sign.view[feature]];
      const cosine = scale * Math.cos(turn * TURN);
      const sine = scale * Math.sin(turn * TURN);
      this.affine[4 * i] = cosine * a - sine * c;
      this.affine[4 * i + 1] = cosine * b - sine * d;
      this.affine[4 * i + 2] = sine * a + cosine * c;
      this.affine[4 * i + 3] = sine * b + cosine * d;
      this.turn[i] = turn;
      this.size[i] = Math.log(scale);
    }
  }
}
