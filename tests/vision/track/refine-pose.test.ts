import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movePose, poseDifference } from '#vision/geometry/pose-tangent.ts';
import { identityRigid, type Rigid } from '#vision/geometry/rigid.ts';
import { PoseRefiner } from '#vision/track/refine-pose.ts';
import { lens, seededNoise, sightingsOf, signAt } from '../sightings.ts';

const camera = lens(50);

function refinerOf(pose: Rigid, noisePixels: number, seed = 1): PoseRefiner {
  const refiner = new PoseRefiner(64);
  const seen = sightingsOf(pose, camera, seededNoise(seed), noisePixels);
  const { observations } = refiner;
  observations.count = seen.count;
  for (const key of ['x', 'y', 'u', 'v', 'wuu', 'wuv', 'wvv'] as const) {
    observations[key].set(seen[key]);
  }
  return refiner;
}

function difference(one: Rigid, other: Rigid): number[] {
  return [...poseDifference(one, other, new Float64Array(6))];
}

describe('PoseRefiner', () => {
  const small = fc.double({ min: -0.08, max: 0.08, noNaN: true });
  const tilt = fc.double({ min: -55, max: 55, noNaN: true });

  it('comes back to the pose that exact sightings show', () => {
    fc.assert(
      fc.property(
        tilt,
        tilt,
        fc.array(small, { minLength: 6, maxLength: 6 }),
        (yaw, pitch, step) => {
          const truth = signAt(yaw, pitch, 2, 0.1, -0.1);
          const pose = movePose(truth, Float64Array.from(step), 1, identityRigid());
          const refiner = refinerOf(truth, 0);
          expect(refiner.refine(pose, camera, 20)).toBe(true);
          expect(Math.max(...difference(pose, truth).map(Math.abs))).toBeLessThan(1e-4);
        },
      ),
    );
  });

  it('is as far off as its normal matrix says', () => {
    const truth = signAt(35, -20, 2);
    let squares = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const pose = Float64Array.from(truth);
      const refiner = refinerOf(truth, 0.4, seed);
      refiner.refine(pose, camera, 10);
      const d = difference(pose, truth);
      for (let row = 0; row < 6; row++) {
        for (let column = 0; column < 6; column++) {
          squares += d[row]! * refiner.fit.normal[7 * row + column]! * d[column]!;
        }
      }
      expect(refiner.fit.rms).toBeGreaterThan(0.2);
      expect(refiner.fit.rms).toBeLessThan(0.8);
    }
    // Six unknowns, each worth one on average; Tukey's weights make the matrix a little too sure.
    expect(squares / 40).toBeGreaterThan(4);
    expect(squares / 40).toBeLessThan(9);
  });

  it('is not led astray by a third of wrong sightings', () => {
    const truth = signAt(30, 10, 2);
    const refiner = refinerOf(truth, 0.2);
    for (let i = 0; i < 35; i += 3) refiner.observations.u[i]! += 15 + i;
    const pose = signAt(27, 12, 2.05, 0.01, 0.01);
    expect(refiner.refine(pose, camera, 20)).toBe(true);
    expect(refiner.fit.inliers).toBe(23);
    expect(Math.max(...difference(pose, truth).map(Math.abs))).toBeLessThan(0.02);
  });

  it('takes edges for what they say and no more', () => {
    const truth = signAt(20, 10, 2);
    const refiner = refinerOf(truth, 0);
    const { observations } = refiner;
    for (let i = 0; i < 35; i++) {
      // Every sighting slid along an edge, every other edge another way.
      const along = i % 2 === 0 ? [1, 0] : [0, 1];
      observations.u[i]! += 6 * along[0]! * (i % 3);
      observations.v[i]! += 6 * along[1]! * (i % 5);
      observations.wuu[i]! *= along[1]!;
      observations.wvv[i]! *= along[0]!;
    }
    const pose = signAt(22, 9, 2.02, 0.01, 0);
    expect(refiner.refine(pose, camera, 20)).toBe(true);
    expect(Math.max(...difference(pose, truth).map(Math.abs))).toBeLessThan(1e-4);
  });

  it('refuses too few sightings', () => {
    const refiner = refinerOf(signAt(0, 0, 2), 0);
    refiner.observations.count = 4;
    expect(refiner.refine(signAt(0, 0, 2), camera, 5)).toBe(false);
  });

  it('gives the pull of a wrong focal length', () => {
    const truth = signAt(40, -30, 2);
    const refiner = refinerOf(truth, 0);
    refiner.observations.wuu.fill(1);
    refiner.observations.wvv.fill(1);
    const wrong = { ...camera, fx: camera.fx * 0.9, fy: camera.fy * 0.9 };
    const pose = signAt(40, -30, 1.8);
    expect(refiner.refine(pose, wrong, 30)).toBe(true);
    // At the pose's optimum only the focal length still pulls: to a longer one.
    const { gradient, normal } = refiner.fit;
    const pulls = [...gradient].map((pull, i) => pull / Math.sqrt(normal[8 * i]!));
    expect(pulls[6]).toBeGreaterThan(0.1);
    for (let i = 0; i < 6; i++) expect(Math.abs(pulls[i]!)).toBeLessThan(0.01);
  });
});
