import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movePose, poseDifference } from '#vision/geometry/pose-tangent.ts';
import { identityRigid } from '#vision/geometry/rigid.ts';
import { signAt } from '../sightings.ts';

describe('movePose', () => {
  it('turns about the sign’s centre and shifts along the camera’s axes', () => {
    const pose = signAt(0, 0, 2, 0.5);
    const out = movePose(
      pose,
      Float64Array.of(0, 0, Math.PI / 2, 0.1, 0.2, 0.3),
      1,
      identityRigid(),
    );
    const expected = [0, -1, 0, 0.6, 1, 0, 0, 0.2, 0, 0, 1, 2.3];
    expected.forEach((value, i) => expect(out[i]).toBeCloseTo(value, 12));
  });

  it('goes part of the way, in place', () => {
    const pose = signAt(0, 0, 2);
    expect(movePose(pose, Float64Array.of(0, 0.4, 0, 1, 0, 0), 0.5, pose)).toBe(pose);
    const half = signAt((0.2 * 180) / Math.PI, 0, 2, 0.5);
    half.forEach((value, i) => expect(pose[i]).toBeCloseTo(value, 12));
  });
});

describe('poseDifference', () => {
  const part = fc.double({ min: -1.2, max: 1.2, noNaN: true });

  it('is the step that movePose takes', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 6, maxLength: 6 }), part, (step, yaw) => {
        const pose = signAt(yaw * 50, -20, 2, 0.1, 0.2);
        const moved = movePose(pose, Float64Array.from(step), 1, identityRigid());
        const found = poseDifference(moved, pose, new Float64Array(6));
        step.forEach((value, i) => expect(found[i]).toBeCloseTo(value, 6));
      }),
    );
  });
});
