import { describe, expect, it } from 'vitest';
import { assumedIntrinsics } from '#domain/intrinsics.ts';
import { priorFocal } from '#vision/camera/focal-prior.ts';

describe('priorFocal', () => {
  it('is the focal length that the app assumes elsewhere, the same upright', () => {
    expect(priorFocal(640, 480).focal).toBe(assumedIntrinsics(640, 480).fx);
    expect(priorFocal(480, 640)).toEqual(priorFocal(640, 480));
  });

  it.each([
    [640, 480, 34, 70],
    [480, 640, 34, 70],
    [1280, 720, 30, 60],
  ])('holds what cameras of %i×%i show within two spreads', (width, height, least, most) => {
    const { focal, spread } = priorFocal(width, height);
    for (const degrees of [least, most]) {
      const real = height / 2 / Math.tan((degrees * Math.PI) / 360);
      expect(Math.abs(Math.log(real / focal))).toBeLessThan(2 * spread);
    }
  });
});
