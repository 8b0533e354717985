import type { SignMatches } from './sign-matches.ts';

/** How far, beside its own grain, a match may lie off: as a share of its distance from the one that predicts it. */
const SLACK = 0.3;
const GRAINS = 3;
const MOST_TURN = 0.65;
const MOST_SIZE = Math.log(1.75);

/**
 * Finds the matches that agree with one another: each match predicts by itself where all others
 * should lie (Philbin et al. 2007), and the one with the most agreeing with it wins.
 */
export class AffineConsensus {
  /** Indices of the matches that agree with the winner, the winner first. */
  readonly supporters: Int32Array;
  count = 0;
  readonly #featureSeen: Int32Array;
  readonly #querySeen: Int32Array;
  #round = 0;

  constructor(capacity: number, mostFeatures: number, mostQueries: number) {
    this.supporters = new Int32Array(capacity);
    this.#featureSeen = new Int32Array(mostFeatures);
    this.#querySeen = new Int32Array(mostQueries);
  }

  /**
   * Tries the first `tries` matches that are not `used` and keeps the best one's supporters; a
   * feature of the sign and one of the frame count once. Returns the winner's index, −1 for none.
   */
  find(matches: SignMatches, tries: number, used: Uint8Array): number {
    let best = -1;
    let most = 0;
    for (let seed = 0; seed < Math.min(tries, matches.count); seed++) {
      if (used[seed] === 1) continue;
      const support = this.#support(matches, seed, false);
      if (support > most) {
        most = support;
        best = seed;
      }
    }
    if (best >= 0) this.#support(matches, best, true);
    return best;
  }

  #support(matches: SignMatches, seed: number, keep: boolean): number {
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
      const turned = Math.abs(turn[i] - turn[seed]) % (2 * Math.PI);
      if (Math.min(turned, 2 * Math.PI - turned) > MOST_TURN) continue;
      const feature = matches.feature[i];
      const query = matches.query[i];
      if (this.#featureSeen[feature] === round || this.#querySeen[query] === round) continue;
      this.#featureSeen[feature] = round;
      this.#querySeen[query] = round;
      if (keep) this.supporters[support] = i;
      support++;
    }
    if (keep) this.count = support;
    return support;
  }
}
