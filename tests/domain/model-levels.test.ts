import { describe, expect, it } from 'vitest';
import { modelUrls } from '#domain/model-levels.ts';

const FAR = { level: 'far', url: '/models/a-far.glb' } as const;
const MID = { level: 'mid', url: '/models/a-mid.glb' } as const;
const HERO = { level: 'hero', url: '/models/a.glb' } as const;

describe('modelUrls', () => {
  it('goes from the coarsest straight to the finest', () => {
    expect(modelUrls([FAR, MID, HERO], { memoryGigabytes: 8, isSlow: false })).toEqual([
      FAR.url,
      HERO.url,
    ]);
  });

  it('trusts a device that does not tell its memory', () => {
    expect(modelUrls([FAR, HERO], { memoryGigabytes: undefined, isSlow: false })).toEqual([
      FAR.url,
      HERO.url,
    ]);
  });

  it('keeps the middle level on a small phone', () => {
    expect(modelUrls([FAR, MID, HERO], { memoryGigabytes: 2, isSlow: false })).toEqual([
      FAR.url,
      MID.url,
    ]);
    expect(modelUrls([FAR, HERO], { memoryGigabytes: 2, isSlow: false })).toEqual([FAR.url]);
  });

  it('keeps the coarsest where drawing is slow', () => {
    expect(modelUrls([FAR, MID, HERO], { memoryGigabytes: 8, isSlow: true })).toEqual([FAR.url]);
  });

  it('loads a lone level, even a fine one on a small phone', () => {
    expect(modelUrls([HERO], { memoryGigabytes: 2, isSlow: false })).toEqual([HERO.url]);
    expect(modelUrls([], { memoryGigabytes: 2, isSlow: false })).toEqual([]);
  });
});
