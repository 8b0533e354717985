import { describe, expect, it } from 'vitest';
import { likeness, lookAlike } from '#vision/track/likeness.ts';
import { testSign } from '../../fixtures/sign-frames.ts';

describe('likeness', () => {
  it('is one for a sign and itself', () => {
    expect(likeness(testSign('rich'), testSign('rich'))).toBeCloseTo(1, 6);
  });

  it('is none for signs of other proportions', () => {
    expect(likeness(testSign('rich'), testSign('portrait'))).toBe(0);
  });

  it('finds a series out, and lets strangers be', () => {
    for (const other of [1, 2, 3, 4, 5]) {
      expect(lookAlike(testSign('series-0'), testSign(`series-${other}`))).toBe(true);
    }
    expect(lookAlike(testSign('rich'), testSign('repetitive'))).toBe(false);
  });

  it('sees a common half', () => {
    const one = testSign('rich');
    const other = testSign('repetitive');
    const half = one.luma.slice();
    half.set(other.luma.subarray(0, half.length / 2));
    expect(lookAlike(one, { ...one, luma: half })).toBe(true);
  });
});
