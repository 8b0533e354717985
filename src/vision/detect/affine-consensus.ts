import type { Homography } from '../geometry/homography.ts';
import type { SignMatches } from './sign-matches.ts';

/** How far, beside its own grain, a match may lie off: as a share of its distance from the one that predicts it. */
const SLACK = 0.3;
const GRAINS = 3;
/** 256ths of a turn, and the logarithm of a scale. */
const MOST_TURN = 26;
const MOST_SIZE = Math.log(1.75);

/**
 * Finds the matches that agree with one another: each match predicts by itself where all others
 * should lie (Philbin et al. 2007), and the one with the most agreeing with it wins.
 */
export class AffineConsensus {
  /** Indices of the matches that agree with the winner, best first. */
  readonly supporters: Int32Array;
  supporterCount = 0;
  readonly #support: Int32Array;
  #tried = 0;
  readonly #featureSeen: Int32Array;
  readonly #querySeen: Int32Array;
  #round = 0;

  constructor(capacity: number, mostFeatures: number, mostQueries: number) {
    this.supporters = new Int32Array(capacity);
    this.#support = new Int32Array(capacity);
    this.#featureSeen = new Int32Array(mostFeatures);
    this.#querySeen = new Int32Array(mostQueries);
  }

  /**
   * Tries each of the first `tries` matches by itself: how many agree with it, a feature of the sign
   * and one of the frame counted once. Returns the most.
   */
  count(matches: SignMatches, tries: number): number {
    this.#tried = Math.min(tries, matches.count);
    let most = 0;
    for (let seed = 0; seed < this.#tried; seed++) {
      this.#support[seed] = this.#agree(matches, seed, false);
      most = Math.max(most, this.#support[seed]);
    }
    return most;
  }

  /** Makes the best match tried the winner and leaves it and its supporters out from now on; false when none has `fewest`. */
  next(matches: SignMatches, fewest: number): boolean {
    let best = -1;
    for (let seed = 0; seed < this.#tried; seed++) {
      if (
        this.#support[seed] >= fewest &&
        (best < 0 || this.#support[seed] > this.#support[best])
      ) {
        best = seed;
      }
    }
    if (best < 0) return false;
    this.supporterCount = this.#agree(matches, best, true);
    this.#support[best] = 0;
    for (let k = 0; k < this.supporterCount; k++) this.#support[this.supporters[k]] = 0;
    return true;
  }

  /** Leaves out the matches that a homography explains, up to `radius` pixels. */
  leaveOut(matches: SignMatches, h: Homography, radius: number): void {
    for (let seed = 0; seed < this.#tried; seed++) {
      const x = matches.planeX[seed];
      const y = matches.planeY[seed];
      const w = h[6] * x + h[7] * y + h[8];
      const du = (h[0] * x + h[1] * y + h[2]) / w - matches.frameX[seed];
      const dv = (h[3] * x + h[4] * y + h[5]) / w - matches.frameY[seed];
      if (du * du + dv * dv < radius * radius) this.#support[seed] = 0;
    }
  }

  #agree(matches: SignMatches, seed: number, keep: boolean): number {
    const { planeX, planeY, frameX, frameY, affine, turn, size, grain } = matches;
    const round = ++this.#round;
    const a = affine[4 * seed];
    const b = affine[4 * seed + 1];
    const c = affine[4 * seed + 2];
    const d = affine[4 * seed + 3];
    const x = planeX[seed];
    const y = planeY[seed];
    const u = frameX[seed];
    const v = frameY[seed];
    let support = 0;
    for (let i = 0; i < matches.count; i++) {
      const dx = planeX[i] - x;
      const dy = planeY[i] - y;
      const du = a * dx + b * dy;
      const dv = c * dx + d * dy;
      const eu = u + du - frameX[i];
      const ev = v + dv - frameY[i];
      const slack = GRAINS * Math.max(grain[i], grain[seed]);
      if (eu * eu + ev * ev > slack * slack + SLACK * SLACK * (du * du + dv * dv)) continue;
      if (Math.abs(size[i] - size[seed]) > MOST_SIZE) continue;
      if (Math.abs(((turn[i] - turn[seed] + 128) & 255) - 128) > MOST_TURN) continue;
      const feature = matches.feature[i];
      const query = matches.query[i];
      if (this.#featureSeen[feature] === round || this.#querySeen[query] === round) continue;
      this.#featureSeen[feature] = round;
      this.#querySeen[query] = round;
      if (keep) this.supporters[support] = i;
      support++;
    }
    return support;
  }
}
