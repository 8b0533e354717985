import { describe, expect, it } from 'vitest';
import { HomographyEvidence } from '#vision/camera/homography-evidence.ts';

describe('HomographyEvidence', () => {
  it('is a grid over the sign, where the homography shows it', () => {
    const evidence = new HomographyEvidence();
    evidence.set(Float64Array.of(200, 0, 320, 0, 200, 240, 0, 0.5, 1), 0.6, 50);
    expect(evidence.count).toBe(25);
    expect([evidence.x[0], evidence.y[0]]).toEqual([-0.5, -0.3]);
    expect(evidence.u[0]).toBeCloseTo((320 - 100) / 0.85, 12);
    expect(evidence.v[0]).toBeCloseTo((240 - 60) / 0.85, 12);
    expect([evidence.x[12], evidence.y[12], evidence.u[12], evidence.v[12]]).toEqual([
      0, 0, 320, 240,
    ]);
    expect([evidence.x[24], evidence.y[24]]).toEqual([0.5, 0.3]);
  });

  it('is as sure as its inliers, each good to one and a half pixels', () => {
    const evidence = new HomographyEvidence();
    evidence.set(Float64Array.of(200, 0, 320, 0, 200, 240, 0, 0, 1), 0.6, 40);
    const total = evidence.wuu.reduce((sum, value) => sum + value, 0);
    expect(total).toBeCloseTo(40 / 2.25, 9);
    expect(evidence.wvv).toEqual(evidence.wuu);
    expect(evidence.wuv.every((value) => value === 0)).toBe(true);
  });
});
