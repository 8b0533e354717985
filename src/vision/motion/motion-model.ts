import { factorCholesky, solveLower } from '../geometry/cholesky.ts';

/** How a sign moves before the camera, by one assumption. */
export type MotionLaw = {
  /** Random walk of the place: radians, or sign widths per sign's distance, in a second. */
  drift: number;
  /** Random walk of the velocity, the same per second in a second; 0 where nothing moves. */
  push: number;
  /** The velocity dies away in so many seconds. */
  persistence: number;
};

/** Velocities met before anything is known, radians per second. */
const FIRST_SPEED = 0.5;

/**
 * A Kalman filter over place and velocity (six numbers each, as of `poseDifference`, from a pose
 * that the models share). Covariances are 6×6 blocks: place, place by velocity, velocity.
 */
export class MotionModel {
  readonly law: MotionLaw;
  readonly place = new Float64Array(6);
  readonly speed = new Float64Array(6);
  readonly pp = new Float64Array(36);
  readonly pv = new Float64Array(36);
  readonly vv = new Float64Array(36);
  private readonly factor = new Float64Array(36);
  private readonly whitened = new Float64Array(6);
  /** Rows: L⁻¹ of each column of [pp | pv]. */
  private readonly gainP = new Float64Array(36);
  private readonly gainV = new Float64Array(36);

  constructor(law: MotionLaw) {
    this.law = law;
  }

  /** At the shared pose, with the uncertainty of its measurement. */
  start(covariance: Float64Array, depth: number): void {
    this.place.fill(0);
    this.speed.fill(0);
    this.pp.set(covariance);
    this.pv.fill(0);
    this.vv.fill(0);
    if (this.law.push === 0) return;
    for (let i = 0; i < 6; i++) this.vv[7 * i] = (FIRST_SPEED * (i < 3 ? 1 : depth)) ** 2;
  }

  /** Goes on by so many seconds. */
  advance(seconds: number, depth: number): void {
    const { drift, push, persistence } = this.law;
    const keep = Math.exp(-seconds / persistence);
    const reach = persistence * (1 - keep);
    const { place, speed, pp, pv, vv } = this;
    for (let i = 0; i < 6; i++) {
      place[i] += reach * speed[i];
      speed[i] *= keep;
      for (let j = 0; j <= i; j++) {
        const ij = 6 * i + j;
        const ji = 6 * j + i;
        pp[ij] += reach * (pv[ij] + pv[ji]) + reach * reach * vv[ij];
        pp[ji] = pp[ij];
      }
    }
    for (let k = 0; k < 36; k++) {
      pv[k] = keep * (pv[k] + reach * vv[k]);
      vv[k] *= keep * keep;
    }
    for (let i = 0; i < 6; i++) {
      const unit = i < 3 ? 1 : depth * depth;
      const jolt = push * push * unit * seconds;
      pp[7 * i] += drift * drift * unit * seconds + (jolt * seconds * seconds) / 3;
      pv[7 * i] += (jolt * seconds) / 2;
      vv[7 * i] += jolt;
    }
  }

  /** Takes a measured place with its covariance; returns its log-likelihood, or −∞ where the matrices fail. */
  correct(measured: Float64Array, covariance: Float64Array): number {
    const { place, speed, pp, pv, vv, factor, whitened, gainP, gainV } = this;
    for (let k = 0; k < 36; k++) factor[k] = pp[k] + covariance[k];
    if (!factorCholesky(factor, 6)) return Number.NEGATIVE_INFINITY;
    for (let i = 0; i < 6; i++) whitened[i] = measured[i] - place[i];
    solveLower(factor, 6, whitened);
    let likelihood = 0;
    for (let i = 0; i < 6; i++) likelihood -= whitened[i] ** 2 / 2 + Math.log(factor[7 * i]);
    for (let j = 0; j < 6; j++) {
      for (let i = 0; i < 6; i++) {
        gainP[6 * j + i] = pp[6 * i + j];
        gainV[6 * j + i] = pv[6 * i + j];
      }
      solveLower(factor, 6, gainP, 6 * j);
      solveLower(factor, 6, gainV, 6 * j);
    }
    for (let i = 0; i < 6; i++) {
      for (let k = 0; k < 6; k++) {
        place[i] += gainP[6 * i + k] * whitened[k];
        speed[i] += gainV[6 * i + k] * whitened[k];
      }
      for (let j = 0; j < 6; j++) {
        let ofPlace = 0;
        let ofBoth = 0;
        let ofSpeed = 0;
        for (let k = 0; k < 6; k++) {
          ofPlace += gainP[6 * i + k] * gainP[6 * j + k];
          ofBoth += gainP[6 * i + k] * gainV[6 * j + k];
          ofSpeed += gainV[6 * i + k] * gainV[6 * j + k];
        }
        pp[6 * i + j] -= ofPlace;
        pv[6 * i + j] -= ofBoth;
        vv[6 * i + j] -= ofSpeed;
      }
    }
    return likelihood;
  }
}
