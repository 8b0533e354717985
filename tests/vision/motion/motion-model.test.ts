import { describe, expect, it } from 'vitest';
import { MotionModel } from '#vision/motion/motion-model.ts';

const diagonal = (value: number) => {
  const m = new Float64Array(36);
  for (let i = 0; i < 6; i++) m[7 * i] = value;
  return m;
};
const all = (value: number) => new Float64Array(6).fill(value);

describe('MotionModel', () => {
  it('averages what it thinks at rest', () => {
    const model = new MotionModel({ drift: 0, push: 0, persistence: 1 });
    model.start(diagonal(4), 2);
    model.advance(1, 2);
    model.correct(all(3), diagonal(4));
    model.advance(1, 2);
    model.correct(all(3), diagonal(4));
    // Measured 0, 3 and 3, equally well.
    for (let i = 0; i < 6; i++) {
      expect(model.place[i]).toBeCloseTo(2, 12);
      expect(model.pp[7 * i]).toBeCloseTo(4 / 3, 12);
      expect(model.speed[i]).toBe(0);
    }
  });

  it('is as likely as the Gaussian of the surprise', () => {
    const model = new MotionModel({ drift: 0, push: 0, persistence: 1 });
    model.start(diagonal(1), 2);
    const likelihood = model.correct(all(2), diagonal(3));
    // Six numbers, each two off where the variance is four.
    expect(likelihood).toBeCloseTo(6 * (-0.5 - Math.log(2)), 12);
  });

  it('takes over a steady velocity', () => {
    const model = new MotionModel({ drift: 0, push: 1, persistence: 1e9 });
    model.start(diagonal(1e-8), 2);
    for (let frame = 1; frame <= 20; frame++) {
      model.advance(0.1, 2);
      model.correct(all(0.03 * frame), diagonal(1e-8));
    }
    for (let i = 0; i < 6; i++) expect(model.speed[i]).toBeCloseTo(0.3, 4);
    model.advance(0.5, 2);
    for (let i = 0; i < 6; i++) expect(model.place[i]).toBeCloseTo(0.6 + 0.15, 4);
  });

  it('lets a velocity die away', () => {
    const model = new MotionModel({ drift: 0, push: 1, persistence: 0.5 });
    model.start(diagonal(1), 2);
    model.speed.fill(1);
    model.advance(10, 2);
    for (let i = 0; i < 6; i++) {
      expect(model.place[i]).toBeCloseTo(0.5, 6);
      expect(model.speed[i]).toBeCloseTo(0, 6);
    }
  });

  it('grows as unsure in one long step as in many short ones', () => {
    const law = { drift: 0.1, push: 2, persistence: 1e9 };
    const [long, short] = [new MotionModel(law), new MotionModel(law)];
    long.start(diagonal(1), 2);
    short.start(diagonal(1), 2);
    long.advance(0.2, 2);
    for (let i = 0; i < 20; i++) short.advance(0.01, 2);
    for (let i = 0; i < 6; i++) {
      expect(short.pp[7 * i]).toBeCloseTo(long.pp[7 * i]!, 6);
      expect(short.pv[7 * i]).toBeCloseTo(long.pv[7 * i]!, 6);
      expect(short.vv[7 * i]).toBeCloseTo(long.vv[7 * i]!, 6);
    }
  });

  it('gives up on a covariance that is none', () => {
    const model = new MotionModel({ drift: 0, push: 0, persistence: 1 });
    model.start(diagonal(1), 2);
    expect(model.correct(all(0), diagonal(-2))).toBe(Number.NEGATIVE_INFINITY);
  });
});
