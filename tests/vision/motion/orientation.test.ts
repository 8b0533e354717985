import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraOrientation } from '#domain/camera-orientation.ts';
import { identityRigid, multiplyRigid } from '#vision/geometry/rigid.ts';
import type { Orientation } from '#vision/image-tracker-types.ts';
import { turnBetween } from '#vision/motion/orientation.ts';
import { signAt } from '../sightings.ts';

const half = Math.PI / 360;
const about = (axis: number, degrees: number): Orientation => {
  const q = [0, 0, 0, Math.cos(degrees * half)];
  q[axis] = Math.sin(degrees * half);
  return q as unknown as Orientation;
};
const REST: Orientation = [0, 0, 0, 1];

function turned(then: Orientation, now: Orientation): number[] {
  const turn = turnBetween(then, now, identityRigid());
  return [...multiplyRigid(turn, signAt(0, 0, 2), identityRigid())];
}

const apart = (found: ArrayLike<number>, wanted: ArrayLike<number>) =>
  Math.max(...Array.from(found, (value, i) => Math.abs(value - wanted[i]!)));

describe('turnBetween', () => {
  it('is none while the device is held still', () => {
    const turn = turnBetween(about(1, 40), about(1, 40), identityRigid());
    expect(apart(turn, identityRigid())).toBeLessThan(1e-12);
  });

  it('moves the sign to the right as the camera turns left', () => {
    // About the camera's y, which points up: counterclockwise from above is to the left.
    const pose = turned(REST, about(1, 10));
    expect(pose[3]).toBeCloseTo(2 * Math.sin((10 * Math.PI) / 180), 9);
    expect(pose[7]).toBeCloseTo(0, 9);
    expect(pose[11]).toBeCloseTo(2 * Math.cos((10 * Math.PI) / 180), 9);
  });

  it('moves the sign down as the camera looks up', () => {
    expect(turned(REST, about(0, 10))[7]).toBeCloseTo(2 * Math.sin((10 * Math.PI) / 180), 9);
  });

  it('turns the sign clockwise in the picture as the camera rolls to the left', () => {
    // From behind the camera, its x towards its y is counterclockwise.
    const [a, b] = turned(REST, about(2, 90));
    expect(a).toBeCloseTo(0, 9);
    // The sign's y (down) now points to the left: y ↦ −x is a clockwise quarter where y is down.
    expect(b).toBeCloseTo(-1, 9);
  });

  it('knows no difference between a quaternion and its negative', () => {
    const q = about(1, 25);
    const negative = q.map((part) => -part) as unknown as Orientation;
    expect(apart(turned(REST, negative), turned(REST, q))).toBeLessThan(1e-12);
  });

  it('does not depend on the frame that is at rest, and goes back the way it came', () => {
    const angle = fc.double({ min: -80, max: 80, noNaN: true });
    fc.assert(
      fc.property(angle, angle, angle, angle, (alpha, beta, gamma, more) => {
        const then = cameraOrientation({ alpha, beta, gamma }, 0);
        const now = cameraOrientation({ alpha: alpha + 5, beta: beta - 3, gamma: gamma + 2 }, 0);
        const northThen = cameraOrientation({ alpha: alpha + more, beta, gamma }, 0);
        const northNow = cameraOrientation(
          { alpha: alpha + 5 + more, beta: beta - 3, gamma: gamma + 2 },
          0,
        );
        expect(apart(turned(northThen, northNow), turned(then, now))).toBeLessThan(1e-9);
        const there = turnBetween(then, now, identityRigid());
        const back = turnBetween(now, then, identityRigid());
        const home = multiplyRigid(back, there, identityRigid());
        expect(apart(home, identityRigid())).toBeLessThan(1e-9);
      }),
    );
  });
});
