import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  orthonormalize,
  projectPixel,
  shiftOrigin,
  toModelView,
} from '#adapters/tracking/pixel-pose.ts';
import { assumedIntrinsics } from '#domain/intrinsics.ts';
import { projectPoint, transformPoint } from '#domain/pose.ts';

const CAMERA = assumedIntrinsics(640, 480);
const PROJECTION = [
  [CAMERA.fx, 0, CAMERA.cx],
  [0, CAMERA.fy, CAMERA.cy],
  [0, 0, 1],
];
/** Straight before the camera, a picture of 400 × 300 pixels, its middle on the camera's axis. */
const STRAIGHT = [
  [1, 0, 0, -200],
  [0, 1, 0, -150],
  [0, 0, 1, 1_000],
];
const SCALE = { widthPixels: 400, heightPixels: 300, widthMetres: 0.2 };

function turned(yaw: number, pitch: number, roll: number): number[][] {
  const [cy, sy, cp, sp, cr, sr] = [
    Math.cos(yaw),
    Math.sin(yaw),
    Math.cos(pitch),
    Math.sin(pitch),
    Math.cos(roll),
    Math.sin(roll),
  ];
  return [
    [cy * cr, sy * sp - cy * sr * cp, cy * sr * sp + sy * cp, -30],
    [sr, cr * cp, -cr * sp, 20],
    [-sy * cr, sy * sr * cp + cy * sp, cy * cp - sy * sr * sp, 900],
  ];
}

const angle = fc.double({ min: -1, max: 1, noNaN: true });

describe('toModelView', () => {
  it('puts the middle of a straight sign in metres before a camera that looks down −z', () => {
    const modelView = toModelView(STRAIGHT, SCALE);
    expect(modelView).toHaveLength(16);
    const expected = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, -0.5, 1];
    expected.forEach((value, index) => expect(modelView[index]).toBeCloseTo(value, 12));
  });

  it('shows every point where the pixel pose shows it', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(angle, angle, angle, share, share, (yaw, pitch, roll, u, v) => {
        const pose = turned(yaw, pitch, roll);
        const expected = projectPixel(PROJECTION, pose, u * 400, v * 300);
        const point = [(u - 0.5) * 0.2, (0.5 - v) * 0.15, 0] as const;
        const found = projectPoint(CAMERA, transformPoint(toModelView(pose, SCALE), point));
        expect(found?.[0]).toBeCloseTo(expected[0], 6);
        expect(found?.[1]).toBeCloseTo(expected[1], 6);
      }),
    );
  });
});

describe('shiftOrigin', () => {
  it('shows the new origin where the old one showed that point', () => {
    const pose = turned(0.3, -0.2, 0.1);
    const there = projectPixel(PROJECTION, pose, 7, 11);
    const found = projectPixel(PROJECTION, shiftOrigin(pose, 7, 11), 0, 0);
    expect(found[0]).toBeCloseTo(there[0], 9);
    expect(found[1]).toBeCloseTo(there[1], 9);
  });
});

describe('orthonormalize', () => {
  it('leaves a rotation as it is', () => {
    fc.assert(
      fc.property(angle, angle, angle, (yaw, pitch, roll) => {
        const pose = turned(yaw, pitch, roll);
        orthonormalize(pose).forEach((row, line) => {
          row.forEach((value, index) => expect(value).toBeCloseTo(pose[line]?.[index] ?? 0, 9));
        });
      }),
    );
  });

  it('straightens two skewed axes by the same angle and keeps the place', () => {
    const skewed = [
      [2, 2 * Math.sin(0.1), 0, 5],
      [0, 2 * Math.cos(0.1), 0, 6],
      [0, 0, 1, 7],
    ];
    const straight = orthonormalize(skewed);
    expect(straight[0]?.[0]).toBeCloseTo(Math.cos(0.05), 12);
    expect(straight[1]?.[0]).toBeCloseTo(-Math.sin(0.05), 12);
    expect(straight[0]?.[1]).toBeCloseTo(Math.sin(0.05), 12);
    expect(straight[1]?.[1]).toBeCloseTo(Math.cos(0.05), 12);
    expect(straight.map((row) => row[3])).toEqual([5, 6, 7]);
  });
});
