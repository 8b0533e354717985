import { MotionModel } from './motion-model.ts';

/** After so many seconds of one law, another is as likely as not to have taken over. */
const MEAN_STAY = 0.6;
/** No law is ever thought less likely than so: what it foretells is heard again soon. */
const LEAST_PROBABILITY = 1e-4;

/** Three laws side by side: the sign at rest, gently moved, shaken or swept (drift, push, persistence). */
const LAWS = [
  { drift: 1e-4, push: 0, persistence: 1 },
  { drift: 0, push: 0.12, persistence: 3 },
  { drift: 0, push: 6, persistence: 0.3 },
] as const;

/**
 * The interacting-multiple-model filter (Blom and Bar-Shalom 1988): each law's filter starts from a
 * mixture of all, and each counts as far as it foresaw the measurement.
 */
export class ModelBlend {
  /** Mean place (from the shared pose) and velocity of all laws. */
  readonly place = new Float64Array(6);
  readonly speed = new Float64Array(6);
  /** How likely each law is: at rest, gentle, brisk. */
  readonly probabilities = new Float64Array(LAWS.length);
  private readonly models = LAWS.map((law) => new MotionModel(law));
  private readonly mixed = LAWS.map((law) => new MotionModel(law));
  private readonly shares = new Float64Array(LAWS.length);
  private readonly likelihoods = new Float64Array(LAWS.length);

  start(covariance: Float64Array, depth: number): void {
    for (const model of this.models) model.start(covariance, depth);
    this.probabilities.fill(1 / LAWS.length);
    this.summarise();
  }

  /** Goes on by so many seconds and takes a measurement with its covariance. */
  step(measured: Float64Array, covariance: Float64Array, seconds: number, depth: number): void {
    this.mix(seconds);
    let best = Number.NEGATIVE_INFINITY;
    this.models.forEach((model, i) => {
      model.advance(seconds, depth);
      this.likelihoods[i] = model.correct(measured, covariance);
      best = Math.max(best, this.likelihoods[i]);
    });
    let sum = 0;
    for (let i = 0; i < LAWS.length; i++) {
      this.probabilities[i] *= Math.exp(this.likelihoods[i] - best);
      sum += this.probabilities[i];
    }
    for (let i = 0; i < LAWS.length; i++) {
      const share = this.probabilities[i] / sum;
      this.probabilities[i] = LEAST_PROBABILITY + (1 - LEAST_PROBABILITY * LAWS.length) * share;
    }
    this.summarise();
  }

  /** The shared pose went `place` further: places are counted from there. */
  recentre(): void {
    for (const { place } of this.models) {
      for (let i = 0; i < 6; i++) place[i] -= this.place[i];
    }
    this.place.fill(0);
  }

  /** Distances along the camera's axis are told `ratio` times as long from now on. */
  stretchDepth(ratio: number): void {
    this.speed[5] *= ratio;
    for (const { place, speed, pp, pv, vv } of this.models) {
      place[5] *= ratio;
      speed[5] *= ratio;
      for (let k = 0; k < 6; k++) {
        for (const block of [pp, pv, vv]) {
          block[30 + k] *= ratio;
          block[6 * k + 5] *= ratio;
        }
      }
    }
  }

  /** Gives every law the mixture it would have come from; leaves the probabilities that this implies. */
  private mix(seconds: number): void {
    const { probabilities, models, mixed, shares } = this;
    const leave = (1 - Math.exp(-seconds / MEAN_STAY)) / LAWS.length;
    for (let to = 0; to < LAWS.length; to++) {
      let sum = 0;
      for (let from = 0; from < LAWS.length; from++) {
        shares[from] = probabilities[from] * (from === to ? 1 - leave * (LAWS.length - 1) : leave);
        sum += shares[from];
      }
      this.likelihoods[to] = sum;
      for (let from = 0; from < LAWS.length; from++) shares[from] /= sum;
      mixInto(mixed[to], models, shares);
    }
    probabilities.set(this.likelihoods);
    for (let i = 0; i < LAWS.length; i++) copyModel(mixed[i], models[i]);
  }

  private summarise(): void {
    this.place.fill(0);
    this.speed.fill(0);
    this.models.forEach((model, m) => {
      for (let i = 0; i < 6; i++) {
        this.place[i] += this.probabilities[m] * model.place[i];
        this.speed[i] += this.probabilities[m] * model.speed[i];
      }
    });
  }
}

function mixInto(to: MotionModel, from: readonly MotionModel[], shares: Float64Array): void {
  to.place.fill(0);
  to.speed.fill(0);
  to.pp.fill(0);
  to.pv.fill(0);
  to.vv.fill(0);
  from.forEach(({ place, speed }, m) => {
    for (let i = 0; i < 6; i++) {
      to.place[i] += shares[m] * place[i];
      to.speed[i] += shares[m] * speed[i];
    }
  });
  from.forEach(({ place, speed, pp, pv, vv }, m) => {
    const share = shares[m];
    for (let i = 0; i < 6; i++) {
      const offPlace = place[i] - to.place[i];
      const offSpeed = speed[i] - to.speed[i];
      for (let j = 0; j < 6; j++) {
        const k = 6 * i + j;
        const besidePlace = place[j] - to.place[j];
        const besideSpeed = speed[j] - to.speed[j];
        to.pp[k] += share * (pp[k] + offPlace * besidePlace);
        to.pv[k] += share * (pv[k] + offPlace * besideSpeed);
        to.vv[k] += share * (vv[k] + offSpeed * besideSpeed);
      }
    }
  });
}

/** A law without velocity takes none over. */
function copyModel(from: MotionModel, to: MotionModel): void {
  to.place.set(from.place);
  to.pp.set(from.pp);
  if (to.law.push === 0) return;
  to.speed.set(from.speed);
  to.pv.set(from.pv);
  to.vv.set(from.vv);
}
