import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAMERA_PATH_DEFAULTS, cameraPath } from '#domain/camera-path.ts';
import { assumedIntrinsics } from '#domain/intrinsics.ts';
import { projectPoint, transformPoint } from '#domain/pose.ts';
import { applyHomography, invertHomography, planeToPixels } from '#vision/plane-homography.ts';

const CAMERA = assumedIntrinsics(640, 480);
const path = cameraPath({
  ...CAMERA_PATH_DEFAULTS,
  targetWidthMetres: 0.2,
  targetHeightMetres: 0.2,
});
const metres = fc.double({ min: -0.1, max: 0.1, noNaN: true });
const time = fc.double({ min: 0, max: 8_000, noNaN: true });

describe('planeToPixels', () => {
  it('puts every point of the plane where the camera projects it', () => {
    fc.assert(
      fc.property(time, metres, metres, (timeMs, x, y) => {
        const modelView = path(timeMs);
        const expected = projectPoint(CAMERA, transformPoint(modelView, [x, y, 0]));
        const found = applyHomography(planeToPixels(CAMERA, modelView), x, y);
        expect(found.x).toBeCloseTo(expected?.[0] ?? Number.NaN, 6);
        expect(found.y).toBeCloseTo(expected?.[1] ?? Number.NaN, 6);
        expect(found.weight).toBeGreaterThan(0);
      }),
    );
  });

  it('is undone by its inverse', () => {
    fc.assert(
      fc.property(time, metres, metres, (timeMs, x, y) => {
        const there = planeToPixels(CAMERA, path(timeMs));
        const pixel = applyHomography(there, x, y);
        const back = applyHomography(invertHomography(there), pixel.x, pixel.y);
        expect(back.x).toBeCloseTo(x, 9);
        expect(back.y).toBeCloseTo(y, 9);
      }),
    );
  });
});

describe('invertHomography', () => {
  it('refuses a plane seen edge on', () => {
    expect(() => invertHomography([1, 0, 0, 2, 0, 0, 0, 0, 1])).toThrow(RangeError);
  });
});
