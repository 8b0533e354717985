import { describe, expect, it } from 'vitest';
import { createFocalConstraint } from '#vision/camera/focal-constraint.ts';
import { ViewHomography } from '#vision/camera/view-homography.ts';
import { lens, signAt, sightingsOf } from '../sightings.ts';

const UNIT = 800;

/**
 * The cost of a focal length (its field of view in degrees) after a perfect view through 50°, of a
 * sign that is so many times as long as told.
 */
function costs(yaw: number, pitch: number, spread = 1, centreVariance = 0, longer = 1) {
  const pose = signAt(yaw, pitch, 2);
  const view = new ViewHomography();
  const evidence = sightingsOf(pose, lens(50), () => 0, 0);
  evidence.y.forEach((y, i) => {
    evidence.y[i] = y / longer;
  });
  view.fit(evidence, pose, lens(50), UNIT);
  const constraint = createFocalConstraint();
  constraint.set(view, spread, centreVariance);
  return (degrees: number) => constraint.cost((UNIT / lens(degrees).fx) ** 2);
}

describe('createFocalConstraint', () => {
  it('is met by the true focal length alone', () => {
    const cost = costs(35, -20);
    expect(cost(50)).toBeLessThan(1e-9);
    expect(cost(45)).toBeGreaterThan(50);
    expect(cost(56)).toBeGreaterThan(50);
  });

  it('is met by any when the sign is seen straight on', () => {
    const cost = costs(0, 0);
    for (const degrees of [35, 50, 70]) expect(cost(degrees)).toBeLessThan(1e-9);
  });

  it('forgives a sign that is a little longer than told, not one that is much longer', () => {
    expect(costs(35, 0, 1, 0, 1.002)(50)).toBeLessThan(1);
    expect(costs(35, 0, 1, 0, 1.05)(50)).toBeGreaterThan(50);
  });

  it('says less the less sure the points and the principal point are', () => {
    expect(costs(35, -20, 4)(45)).toBeLessThan(costs(35, -20)(45) / 2);
    expect(costs(35, -20, 1, 0.02 ** 2)(45)).toBeLessThan(costs(35, -20)(45) / 2);
  });
});
