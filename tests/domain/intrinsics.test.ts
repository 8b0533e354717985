import { describe, expect, it } from 'vitest';
import {
  assumedIntrinsics,
  intrinsicsFromFieldOfView,
  scaleIntrinsics,
} from '#domain/intrinsics.ts';

describe('intrinsicsFromFieldOfView', () => {
  it('gives 90° across the shorter side a focal length of half that side', () => {
    const camera = intrinsicsFromFieldOfView(640, 480, 90);
    expect(camera.fx).toBeCloseTo(240, 9);
    expect(camera).toMatchObject({ cx: 320, cy: 240, width: 640, height: 480 });
  });

  it('keeps the focal length when the phone turns', () => {
    const lying = intrinsicsFromFieldOfView(640, 480, 45);
    expect(intrinsicsFromFieldOfView(480, 640, 45).fx).toBe(lying.fx);
  });
});

describe('assumedIntrinsics', () => {
  it('sees 45° across the shorter side of a 4:3 picture, at any size', () => {
    const expected = 240 / Math.tan((22.5 * Math.PI) / 180);
    expect(assumedIntrinsics(640, 480).fy).toBeCloseTo(expected, 9);
    expect(assumedIntrinsics(480, 640).fx).toBeCloseTo(expected, 9);
    expect(assumedIntrinsics(320, 240).fx).toBeCloseTo(expected / 2, 9);
  });

  it('sees less height and more width in a 16:9 picture', () => {
    const { fx } = assumedIntrinsics(1280, 720);
    const degrees = (pixels: number) => (Math.atan(pixels / 2 / fx) * 360) / Math.PI;
    expect(degrees(720)).toBeCloseTo(37.4, 1);
    expect(degrees(1280)).toBeCloseTo(62.1, 1);
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
