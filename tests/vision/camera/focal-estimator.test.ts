import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFocalEstimator } from '#vision/camera/focal-estimator.ts';
import { priorFocal } from '#vision/camera/focal-prior.ts';
import type { Rigid } from '#vision/geometry/rigid.ts';
import { lens, seededNoise, signAt, sightingsOf } from '../sightings.ts';

const PRIOR = priorFocal(640, 480);

/** Shows the sign as a camera of this field of view sees it, the pose being told for the focal length in use. */
function watcher(trueDegrees: number, noisePixels: number, prior = PRIOR) {
  const estimator = createFocalEstimator(640, 480, prior);
  const noise = seededNoise(5);
  const show = (pose: Rigid, spoil?: (u: Float64Array) => void) => {
    const evidence = sightingsOf(pose, lens(trueDegrees), noise, noisePixels);
    spoil?.(evidence.u);
    const camera = { ...lens(trueDegrees), fx: estimator.focal, fy: estimator.focal };
    const told = pose.slice();
    told[11]! *= camera.fx / lens(trueDegrees).fx;
    return estimator.observe(evidence, told, camera);
  };
  return { estimator, show };
}

describe('createFocalEstimator', () => {
  it('begins with its prior and keeps it as long as the sign is seen straight on', () => {
    const { estimator, show } = watcher(60, 0.1);
    expect(estimator.focal).toBe(PRIOR.focal);
    expect(estimator.belief).toEqual(PRIOR);
    for (let frame = 0; frame < 60; frame++) show(signAt(0, 0, 2, 0.01 * (frame % 7)));
    expect(Math.abs(Math.log(estimator.focal / PRIOR.focal))).toBeLessThan(0.05);
    expect(estimator.belief.spread).toBeGreaterThan(0.2);
    expect(estimator.known).toBe(false);
  });

  it('finds the focal length from two directions within twenty frames', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 34, max: 70, noNaN: true }),
        fc.double({ min: 20, max: 40, noNaN: true }),
        (degrees, tilt) => {
          const { estimator, show } = watcher(degrees, 0.2);
          for (let frame = 0; frame < 20; frame++) {
            show(frame < 10 ? signAt(tilt, 5, 1.8) : signAt(-5, -tilt, 1.8));
          }
          expect(Math.abs(Math.log(estimator.focal / lens(degrees).fx))).toBeLessThan(0.03);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('goes there quickly at first, and in small steps once it has been near', () => {
    const { estimator, show } = watcher(34, 0.1, { focal: lens(60).fx, spread: 0.3 });
    const step = (pose: Rigid) => {
      const before = estimator.focal;
      expect(show(pose)).toBe(estimator.focal !== before);
      return Math.abs(Math.log(estimator.focal / before));
    };
    for (let frame = 0; frame < 12; frame++) {
      expect(step(signAt(30 - frame, 25, 2))).toBeLessThan(0.2001);
    }
    expect(Math.abs(Math.log(estimator.focal / lens(34).fx))).toBeLessThan(0.02);
    estimator.use(lens(40).fx);
    for (let frame = 12; frame < 30; frame++) {
      expect(step(signAt(30 - frame, 25, 2))).toBeLessThan(0.0301);
    }
    expect(Math.abs(Math.log(estimator.focal / lens(34).fx))).toBeLessThan(0.02);
  });

  it('guesses from a single view without keeping anything of it', () => {
    const { estimator } = watcher(34, 0, { focal: lens(60).fx, spread: 0.3 });
    const pose = signAt(35, -20, 2);
    const evidence = sightingsOf(pose, lens(34), () => 0, 0);
    const told = pose.slice();
    told[11]! *= lens(60).fx / lens(34).fx;
    const guess = estimator.guess(evidence, told, lens(60));
    expect(Math.abs(Math.log(guess / lens(34).fx))).toBeLessThan(0.03);
    expect(estimator.focal).toBe(lens(60).fx);
    expect(estimator.belief).toEqual({ focal: lens(60).fx, spread: 0.3 });
    const none = { ...evidence, count: 0 };
    expect(estimator.guess(none, told, lens(60))).toBe(lens(60).fx);
  });

  it('is not led astray by views that are wrong', () => {
    const { estimator, show } = watcher(50, 0.2);
    for (let frame = 0; frame < 60; frame++) {
      const pose = signAt(25 - frame, 20, 2);
      // Every fourth view is of something else: as good as any, but sheared.
      show(pose, (u) => {
        if (frame % 4 === 0) for (let i = 0; i < 35; i++) u[i]! += 12 * (Math.floor(i / 7) - 2);
      });
    }
    expect(Math.abs(Math.log(estimator.focal / lens(50).fx))).toBeLessThan(0.03);
  });

  it('forgets what it learnt, or starts from another belief', () => {
    const { estimator, show } = watcher(60, 0.2);
    for (let frame = 0; frame < 30; frame++) show(signAt(30 - 2 * frame, 20, 2));
    expect(estimator.known).toBe(true);
    const learnt = { ...estimator.belief };
    estimator.reset();
    expect(estimator.focal).toBe(PRIOR.focal);
    expect(estimator.known).toBe(false);
    estimator.reset(learnt);
    expect(estimator.focal).toBe(learnt.focal);
    expect(estimator.known).toBe(true);
  });

  it('leaves everything as it is when a view cannot be explained', () => {
    const { estimator } = watcher(60, 0.2);
    const empty = { ...sightingsOf(signAt(30, 0, 2), lens(60), () => 0, 0), count: 0 };
    expect(estimator.observe(empty, signAt(30, 0, 2), lens(60))).toBe(false);
    expect(estimator.belief).toEqual(PRIOR);
  });
});
