import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Pinhole } from '#vision/camera/pinhole.ts';
import { inViewShare } from '#vision/follow/in-view-share.ts';
import { identityRigid, type Rigid, rotationRigid } from '#vision/geometry/rigid.ts';

/** A sign one width away is 100 pixels wide. */
const camera: Pinhole = { fx: 100, fy: 100, cx: 160, cy: 120, width: 320, height: 240 };

function facing(x: number, y: number, z: number): Rigid {
  const pose = identityRigid();
  pose[3] = x;
  pose[7] = y;
  pose[11] = z;
  return pose;
}

it.each([
  ['in the middle', facing(0, 0, 1), 1],
  ['as wide as the frame', facing(0, 0, 0.3126), 1],
  ['its middle on the left edge', facing(-1.6, 0, 1), 1 / 2],
  ['its middle on the right edge', facing(1.6, 0, 1), 1 / 2],
  ['its middle on the upper edge', facing(0, -1.2, 1), 1 / 2],
  ['its middle in the lower right corner', facing(1.6, 1.2, 1), 1 / 4],
  ['a quarter of it in the frame', facing(-1.85, 0, 1), 1 / 4],
  ['beside the frame', facing(2.2, 0, 1), 0],
  ['behind the camera', facing(0, 0, -1), 0],
  ['twice as large as the frame, each way', facing(0, 0, 0.3125 / 2), 1 / 4],
])('is what the frame holds of a sign: %s', (_, pose, share) => {
  const aspect = camera.height / camera.width;
  expect(inViewShare(pose, camera, aspect)).toBe(share);
});

it('counts the part before the camera alone when the camera looks along the sign', () => {
  const pose = rotationRigid(0, Math.PI / 2, 0, identityRigid());
  // Upright and edge on, 0.1 widths to the side, from 0.4 behind the camera to 0.6 before it.
  pose[3] = 0.1;
  pose[11] = 0.1;
  // Five of eight columns of points lie before the camera, the nearest of them too far aside to be seen.
  expect(inViewShare(pose, camera, 0.01)).toBe(4 / 8);
});

it('does not depend on a quarter turn of sign, camera and frame together', () => {
  const place = fc.double({ min: -2, max: 2, noNaN: true });
  const depth = fc.double({ min: 0.2, max: 3, noNaN: true });
  const turned = { ...camera, cx: 120, cy: 160, width: 240, height: 320 };
  fc.assert(
    fc.property(place, place, depth, (x, y, z) => {
      const quarter = Float64Array.of(0, -1, 0, -y, 1, 0, 0, x, 0, 0, 1, z);
      const one = inViewShare(facing(x, y, z), camera, 1);
      // A point on the very edge may fall to either side.
      expect(Math.abs(inViewShare(quarter, turned, 1) - one)).toBeLessThanOrEqual(8 / 64);
      expect(one).toBeGreaterThanOrEqual(0);
      expect(one).toBeLessThanOrEqual(1);
    }),
  );
});
