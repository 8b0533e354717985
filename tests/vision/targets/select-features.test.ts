import { describe, expect, it } from 'vitest';
import { FEATURE_WIDTHS } from '#vision/detect/sign-features.ts';
import { VIEWS } from '#vision/detect/simulated-views.ts';
import { createFeatureSelector, selectFeatures } from '#vision/targets/select-features.ts';
import { drawnSign } from '../detect/drawn-sign.ts';

const sign = drawnSign(5);

describe('selectFeatures', () => {
  selectFeatures(drawnSign(6), 20);
  const features = selectFeatures(sign, 120);

  it('takes as many as it may of a sign with much on it, all on the sign', () => {
    expect(features.count).toBe(120);
    expect(features.descriptors.length).toBe(120 * 32);
    const aspect = sign.height / sign.width;
    for (let i = 0; i < features.count; i++) {
      expect(Math.abs(features.x[i]!)).toBeLessThan(0.5);
      expect(Math.abs(features.y[i]!)).toBeLessThan(aspect / 2);
      expect(FEATURE_WIDTHS[features.width[i]!]).toBeGreaterThan(0);
      expect(VIEWS[features.view[i]!]).toHaveLength(4);
    }
  });

  it('takes frontal and tilted views, near and far ones', () => {
    expect(new Set(features.view).size).toBeGreaterThan(5);
    expect(new Set(features.width).size).toBeGreaterThan(3);
  });

  it('chooses the same again, whatever else was chosen before', () => {
    expect(createFeatureSelector()(sign, 120)).toEqual(features);
  });

  it('finds nothing on a plain sign', () => {
    const plain = { luma: new Uint8Array(100 * 80).fill(180), width: 100, height: 80 };
    expect(selectFeatures(plain, 50).count).toBe(0);
  });
});
