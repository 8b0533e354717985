import { describe, expect, it } from 'vitest';
import { intrinsicsFromFieldOfView, scaleIntrinsics } from '#domain/intrinsics.ts';

describe('intrinsicsFromFieldOfView', () => {
  it('gives 90° across the shorter side a focal length of half that side', () => {
    const camera = intrinsicsFromFieldOfView(640, 480, 90);
    expect(camera.fx).toBeCloseTo(240, 9);
    expect(camera).toMatchObject({ cx: 320, cy: 240, width: 640, height: 480 });
  });

  it('keeps the focal length when the phone turns', () => {
    expect(intrinsicsFromFieldOfView(480, 640).fx).toBe(intrinsicsFromFieldOfView(640, 480).fx);
  });
});

describe('scaleIntrinsics', () => {
  it('follows the picture to another size', () => {
    const camera = { fx: 100, fy: 100, cx: 32, cy: 24, width: 64, height: 48 };
    expect(scaleIntrinsics(camera, 128, 96)).toEqual({
      fx: 200,
      fy: 200,
      cx: 64,
      cy: 48,
      width: 128,
      height: 96,
    });
  });
});
