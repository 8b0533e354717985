import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flipPose, planarPoses } from '#vision/geometry/planar-pose.ts';
import { poseHomography } from '#vision/geometry/pose-homography.ts';
import { identityRigid } from '#vision/geometry/rigid.ts';
import { lens, signAt } from '../sightings.ts';

const camera = lens(50);
const homographyOf = (pose: Float64Array) => poseHomography(pose, camera, new Float64Array(9));

/** Cosine between the sign's normal and the line of sight to its centre: zero is edge on. */
function facing(pose: Float64Array): number {
  const along = pose[2]! * pose[3]! + pose[6]! * pose[7]! + pose[10]! * pose[11]!;
  return along / Math.hypot(pose[3]!, pose[7]!, pose[11]!);
}

describe('planarPoses', () => {
  const yaw = fc.double({ min: -65, max: 65, noNaN: true });
  const offset = fc.double({ min: -0.6, max: 0.6, noNaN: true });

  it('finds the pose that made a homography, whatever its scale', () => {
    fc.assert(
      fc.property(yaw, yaw, offset, offset, fc.constantFrom(1, -3), (a, b, x, y, scale) => {
        const pose = signAt(a, b, 2.5, x, y);
        fc.pre(facing(pose) > 0.05);
        const homography = homographyOf(pose).map((value) => value * scale);
        const found = planarPoses(homography, camera, 0.7);
        expect(found?.[0].rms).toBeLessThan(1e-6);
        pose.forEach((value, i) => expect(found?.[0].pose[i]).toBeCloseTo(value, 6));
      }),
    );
  });

  it('gives the mirrored tilt as second, a little worse', () => {
    const pose = signAt(30, 0, 4);
    const [first, second] = planarPoses(homographyOf(pose), camera, 0.7)!;
    expect(second.rms).toBeGreaterThan(first.rms + 0.5);
    expect(second.rms).toBeLessThan(12);
    expect(second.pose[2]).toBeCloseTo(-first.pose[2]!, 6);
  });

  it('has none for a mirrored or a vanished plane', () => {
    const mirrored = homographyOf(signAt(10, 0, 2));
    for (const i of [0, 3, 6]) mirrored[i] = -mirrored[i]!;
    expect(planarPoses(mirrored, camera, 1)).toBeNull();
    expect(planarPoses(new Float64Array(9), camera, 1)).toBeNull();
  });

  it('has none for a sign that is seen edge on', () => {
    const edgeOn = homographyOf(signAt(-60.4082605491393, 65, 2.5, 0.6, 0));
    expect(planarPoses(edgeOn, camera, 0.7)).toBeNull();
  });
});

describe('flipPose', () => {
  it('mirrors the tilt at the line of sight and keeps the place', () => {
    const out = flipPose(signAt(20, 0, 3), identityRigid());
    signAt(-20, 0, 3).forEach((value, i) => expect(out[i]).toBeCloseTo(value, 12));
  });

  it('is its own inverse', () => {
    const pose = signAt(25, -40, 2, 0.4, -0.3);
    const back = flipPose(flipPose(pose, identityRigid()), identityRigid());
    pose.forEach((value, i) => expect(back[i]).toBeCloseTo(value, 9));
  });
});
