import { describe, expect, it } from 'vitest';
import { qualityLadder, restingLadder } from '#domain/quality.ts';

const STRONG = { memoryGigabytes: 8, cores: 8, savesData: false };
const finest = (hints: Parameters<typeof qualityLadder>[0]) => qualityLadder(hints).steps.at(-1);
const starts = (hints: Parameters<typeof qualityLadder>[0]) => {
  const { steps, start } = qualityLadder(hints);
  return steps[start];
};

describe('qualityLadder', () => {
  it('begins a strong device at the top, one that tells nothing just below', () => {
    expect(starts(STRONG)).toEqual({
      finest: 'hero',
      pixelRatio: 1.5,
      contactShadow: true,
      skyReflections: true,
    });
    expect(starts({ ...STRONG, memoryGigabytes: undefined })).toMatchObject({
      finest: 'hero',
      pixelRatio: 1.25,
    });
  });

  it('begins a weak device further down, at its full effects', () => {
    const weak = { finest: 'mid', pixelRatio: 1, contactShadow: true };
    expect(starts({ ...STRONG, memoryGigabytes: 2 })).toMatchObject(weak);
    expect(starts({ ...STRONG, memoryGigabytes: 4, cores: 2 })).toMatchObject(weak);
  });

  it('never gives the finest level to a device without room or that saves data', () => {
    expect(finest({ ...STRONG, memoryGigabytes: 4 })).toMatchObject({
      finest: 'mid',
      pixelRatio: 1.5,
    });
    expect(finest({ ...STRONG, savesData: true })).toMatchObject({ finest: 'mid' });
  });

  it('has no two steps alike, so that each one down lightens the work', () => {
    const { steps } = qualityLadder({ ...STRONG, memoryGigabytes: 4 });
    expect(new Set(steps.map((step) => JSON.stringify(step))).size).toBe(steps.length);
    expect(steps).toHaveLength(5);
    expect(steps[0]?.finest).toBe('far');
  });
});

it('restingLadder has the richest step of the device only', () => {
  expect(restingLadder(STRONG)).toEqual({ steps: [starts(STRONG)], start: 0 });
});
