import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAMERA_PATH_DEFAULTS, cameraPath } from '#domain/camera-path.ts';
import { assumedIntrinsics } from '#domain/intrinsics.ts';
import { type Matrix4, projectPoint, targetCorners, transformPoint } from '#domain/pose.ts';

const SIZE = { targetWidthMetres: 0.23, targetHeightMetres: 0.25 };
const CAMERA = assumedIntrinsics(640, 480);
const path = cameraPath({ ...CAMERA_PATH_DEFAULTS, ...SIZE });

function cornersSeen(modelView: Matrix4): number {
  return targetCorners(SIZE.targetWidthMetres, SIZE.targetHeightMetres).filter((corner) => {
    const pixel = projectPoint(CAMERA, transformPoint(modelView, corner));
    return pixel !== null && pixel[0] > 0 && pixel[0] < 640 && pixel[1] > 0 && pixel[1] < 464;
  }).length;
}

describe('cameraPath', () => {
  it('begins with the sign out of the picture', () => {
    expect(cornersSeen(path(0))).toBe(0);
  });

  it('holds the whole target in the picture from an eighth of the round to nine tenths', () => {
    for (let share = 0.125; share <= 0.9; share += 0.005) {
      expect(cornersSeen(path(share * CAMERA_PATH_DEFAULTS.periodMs))).toBe(4);
    }
  });

  it('closes: a round later the camera is where it was', () => {
    const later = path(1_234 + CAMERA_PATH_DEFAULTS.periodMs);
    path(1_234).forEach((value, index) => expect(later[index]).toBeCloseTo(value, 9));
  });

  it('gives a rigid motion with the sign before the camera at all times', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 60_000, noNaN: true }), (timeMs) => {
        const m = path(timeMs) as number[];
        for (let i = 0; i < 3; i++) {
          for (let j = 0; j < 3; j++) {
            const product = [0, 1, 2].reduce(
              (sum, k) => sum + (m[i * 4 + k] ?? 0) * (m[j * 4 + k] ?? 0),
              0,
            );
            expect(product).toBeCloseTo(i === j ? 1 : 0, 9);
          }
        }
        expect(m[14]).toBeLessThan(-0.3);
      }),
    );
  });

  it('never jumps: in a thirtieth of a second the middle of the sign moves less than 60 pixels', () => {
    const step = 1_000 / 30;
    for (let timeMs = 0; timeMs < CAMERA_PATH_DEFAULTS.periodMs; timeMs += step) {
      const [from, to] = [timeMs, timeMs + step].map((at) =>
        projectPoint(CAMERA, transformPoint(path(at), [0, 0, 0])),
      );
      if (!from || !to) throw new Error('the sign is behind the camera');
      expect(Math.hypot(to[0] - from[0], to[1] - from[1])).toBeLessThan(60);
    }
  });

  it('takes its tremor from the seed', () => {
    const same = cameraPath({ ...CAMERA_PATH_DEFAULTS, ...SIZE });
    const other = cameraPath({ ...CAMERA_PATH_DEFAULTS, ...SIZE, seed: 2 });
    expect(same(500)).toEqual(path(500));
    expect(other(500)).not.toEqual(path(500));
  });
});
