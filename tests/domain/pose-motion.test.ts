import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conjugate,
  multiply,
  poseAlong,
  power,
  rigidPose,
  rotationOf,
  turnPose,
} from '#domain/pose-motion.ts';
import { type Matrix4, type Quaternion, transformPoint } from '#domain/pose.ts';

const part = fc.double({ min: -1, max: 1, noNaN: true });
const rotations = fc
  .tuple(part, part, part, part)
  .filter((parts) => Math.hypot(...parts) > 0.1)
  .map((parts): Quaternion => {
    const length = Math.hypot(...parts);
    const [x, y, z, w] = parts;
    return [x / length, y / length, z / length, w / length];
  });
const poses = fc
  .tuple(rotations, part, part, part)
  .map(([turn, x, y, z]) => rigidPose(turn, x, y, z - 2));

function expectSame(found: readonly number[], wanted: readonly number[]) {
  expect(found.length).toBe(wanted.length);
  found.forEach((value, index) => expect(value).toBeCloseTo(wanted[index] ?? Number.NaN, 9));
}

const about = (axis: 0 | 1 | 2, degrees: number): Quaternion => {
  const half = (degrees * Math.PI) / 360;
  const sines = [0, 0, 0];
  sines[axis] = Math.sin(half);
  return [sines[0] ?? 0, sines[1] ?? 0, sines[2] ?? 0, Math.cos(half)];
};

describe('rotationOf', () => {
  it('is the rotation that a pose was made with, or the same with its sign turned', () => {
    fc.assert(
      fc.property(rotations, (turn) => {
        const found = rotationOf(rigidPose(turn, 1, 2, 3));
        const cosine = found.reduce((sum, value, index) => sum + value * (turn[index] ?? 0), 0);
        expect(Math.abs(cosine)).toBeCloseTo(1, 9);
      }),
    );
  });

  it.each([0, 1, 2] as const)('knows half a turn about axis %d', (axis) => {
    const found = rotationOf(rigidPose(about(axis, 180), 0, 0, 0));
    expect(Math.abs(found[axis] ?? 0)).toBeCloseTo(1, 12);
  });
});

describe('poseAlong', () => {
  it('begins and ends where it should', () => {
    fc.assert(
      fc.property(poses, poses, (from, to) => {
        expectSame(poseAlong(from, to, 0), from);
        expectSame(poseAlong(from, to, 1), to);
      }),
    );
  });

  it('ends where it should when it hardly turns', () => {
    const from = rigidPose(about(0, 20), 0, 0, -1);
    const to = rigidPose(multiply([0, 9e-10, 0, 1], about(0, 20)), 0, 0, -1);
    const end = poseAlong(from, to, 1);
    to.forEach((value, index) => expect(end[index]).toBeCloseTo(value, 14));
  });

  it('goes on at the same pace', () => {
    const from = rigidPose(about(1, 0), 0, 0, -1);
    const to = rigidPose(about(1, 10), 0.1, 0, -1);
    expectSame(poseAlong(from, to, 1.5), rigidPose(about(1, 15), 0.15, 0, -1));
    expectSame(poseAlong(from, to, -0.5), rigidPose(about(1, -5), -0.05, 0, -1));
  });
});

describe('turnPose', () => {
  const ahead: Matrix4 = rigidPose([0, 0, 0, 1], 0, 0, -1);

  it('leaves what is ahead on the right when the camera turns to the left', () => {
    const moved = turnPose(ahead, [0, 0, 0, 1], about(1, 30));
    const [x, y, z] = transformPoint(moved, [0, 0, 0]);
    expect(x).toBeCloseTo(0.5, 12);
    expect(y).toBeCloseTo(0, 12);
    expect(z).toBeCloseTo(-Math.cos(Math.PI / 6), 12);
  });

  it('keeps its place in the world, whatever that is', () => {
    fc.assert(
      fc.property(rotations, rotations, rotations, poses, (world, was, now, pose) => {
        const moved = turnPose(pose, was, now);
        const turnedWorld = turnPose(pose, multiply(world, was), multiply(world, now));
        expectSame(moved, turnedWorld);
        expectSame(turnPose(moved, now, was), pose);
      }),
    );
  });
});

describe('power', () => {
  it('goes the shorter way round', () => {
    const long: Quaternion = [0, 0, -Math.sin(Math.PI / 18), -Math.cos(Math.PI / 18)];
    expectSame(power(long, 0.5), about(2, 10));
    expectSame(power([0, 0, 0, 1], 0.5), [0, 0, 0, 1]);
  });

  it('taken twice by halves is the whole', () => {
    fc.assert(
      fc.property(rotations, (turn) => {
        const half = power(turn, 0.5);
        const back = multiply(conjugate(turn), multiply(half, half));
        expect(Math.abs(back[3])).toBeCloseTo(1, 9);
      }),
    );
  });
});
