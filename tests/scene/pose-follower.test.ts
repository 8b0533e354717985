import { Matrix4, Quaternion, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { createPoseFollower, type FollowPace } from '#scene/pose-follower.ts';

const PACE: FollowPace = { stillMs: 100, movingMs: 100 };
const UP = new Vector3(0, 1, 0);

function pose(x: number, yawRadians = 0): Matrix4 {
  return new Matrix4().compose(
    new Vector3(x, 0, -1),
    new Quaternion().setFromAxisAngle(UP, yawRadians),
    new Vector3(1, 1, 1),
  );
}

function placeOf(matrix: Matrix4): number {
  return new Vector3().setFromMatrixPosition(matrix).x;
}

describe('createPoseFollower', () => {
  it('is at its first aim at once', () => {
    const follower = createPoseFollower();
    follower.follow(pose(3), 16, PACE);
    expect(placeOf(follower.matrix)).toBe(3);
  });

  it('goes 63 % of the way in one time constant, turning as far', () => {
    const follower = createPoseFollower();
    follower.jump(pose(0));
    follower.follow(pose(1, 1), 100, PACE);
    const share = 1 - 1 / Math.E;
    expect(placeOf(follower.matrix)).toBeCloseTo(share, 12);
    const turned = new Quaternion().setFromRotationMatrix(follower.matrix);
    expect(turned.angleTo(new Quaternion())).toBeCloseTo(share, 6);
  });

  it('comes to the same place in four frames as in one', () => {
    const one = createPoseFollower();
    const four = createPoseFollower();
    one.jump(pose(0));
    four.jump(pose(0));
    one.follow(pose(1), 64, PACE);
    for (let frame = 0; frame < 4; frame += 1) four.follow(pose(1), 16, PACE);
    expect(placeOf(four.matrix)).toBeCloseTo(placeOf(one.matrix), 12);
  });

  it('is quicker towards a moving sign than towards a trembling one', () => {
    const pace = { stillMs: 50, movingMs: 10 };
    const share = (metres: number) => {
      const follower = createPoseFollower();
      follower.jump(pose(0));
      follower.follow(pose(metres), 10, pace);
      return placeOf(follower.matrix) / metres;
    };
    expect(share(0.1)).toBeCloseTo(1 - Math.exp(-1), 12);
    expect(share(0.0001)).toBeLessThan(0.2);
  });

  it('does not glide across a pause in which the page was hidden', () => {
    const follower = createPoseFollower();
    follower.jump(pose(0));
    follower.follow(pose(1), 5000, PACE);
    expect(placeOf(follower.matrix)).toBe(1);
  });
});
