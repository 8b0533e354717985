import { expect, it } from 'vitest';
import { cornerDeviation } from '#vision/track/corner-deviation.ts';
import { PoseRefiner } from '#vision/track/refine-pose.ts';
import { lens, seededNoise, sightingsOf, signAt } from '../sightings.ts';

const camera = lens(50);
const ASPECT = 0.6;

function fitted(noisePixels: number, seed: number, count = 35) {
  const truth = signAt(30, -15, 2);
  const refiner = new PoseRefiner(64);
  const seen = sightingsOf(truth, camera, seededNoise(seed), noisePixels);
  const { observations } = refiner;
  observations.count = count;
  for (const key of ['x', 'y', 'u', 'v', 'wuu', 'wuv', 'wvv'] as const) {
    observations[key].set(seen[key].subarray(0, count));
  }
  const pose = Float64Array.from(truth);
  expect(refiner.refine(pose, camera, 20)).toBe(true);
  return { pose, truth, fit: refiner.fit };
}

function cornersOf(pose: Float64Array): number[] {
  return [-0.5, 0.5].flatMap((x) =>
    [-ASPECT / 2, ASPECT / 2].flatMap((y) => {
      const at = (row: number) => pose[row]! * x + pose[row + 1]! * y + pose[row + 3]!;
      return [(camera.fx * at(0)) / at(8), (camera.fy * at(4)) / at(8)];
    }),
  );
}

it('says how far the corners are off, over many noisy frames', () => {
  let squares = 0;
  let expected = 0;
  for (let seed = 1; seed <= 40; seed++) {
    const { pose, truth, fit } = fitted(0.5, seed);
    const wanted = cornersOf(truth);
    squares += cornersOf(pose).reduce((sum, value, i) => sum + (value - wanted[i]!) ** 2, 0) / 8;
    expected += cornerDeviation(fit, pose, camera, ASPECT) ** 2;
  }
  const ratio = Math.sqrt(squares / expected);
  expect(ratio).toBeGreaterThan(0.75);
  expect(ratio).toBeLessThan(1.3);
});

it('grows where only a part of the sign was seen', () => {
  const whole = fitted(0.5, 1);
  const part = fitted(0.5, 1, 12);
  expect(cornerDeviation(part.fit, part.pose, camera, ASPECT)).toBeGreaterThan(
    2 * cornerDeviation(whole.fit, whole.pose, camera, ASPECT),
  );
});

it('is boundless when the fit leaves the pose open', () => {
  const { pose, fit } = fitted(0.5, 1);
  fit.normal.fill(0);
  expect(cornerDeviation(fit, pose, camera, ASPECT)).toBe(Number.POSITIVE_INFINITY);
});
