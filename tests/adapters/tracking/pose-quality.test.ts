import { describe, expect, it } from 'vitest';
import { LEAST_QUALITY, poseQuality } from '#adapters/tracking/pose-quality.ts';

describe('poseQuality', () => {
  it('is the share of the points when they lie where they should', () => {
    expect(poseQuality({ foundShare: 0.75, residualPixels: 0 })).toBe(0.75);
  });

  it('is halved when they lie three pixels off', () => {
    expect(poseQuality({ foundShare: 1, residualPixels: 3 })).toBe(0.5);
  });

  it('does not trust a pose that a quarter of the points speak for', () => {
    expect(poseQuality({ foundShare: 0.25, residualPixels: 0.5 })).toBeLessThan(LEAST_QUALITY);
  });
});
