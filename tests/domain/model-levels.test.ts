import { describe, expect, it } from 'vitest';
import { modelUrls } from '#domain/model-levels.ts';

const FAR = { level: 'far', url: '/models/a-far.glb' } as const;
const MID = { level: 'mid', url: '/models/a-mid.glb' } as const;
const HERO = { level: 'hero', url: '/models/a.glb' } as const;

describe('modelUrls', () => {
  it('goes from the coarsest straight to the finest', () => {
    expect(modelUrls([FAR, MID, HERO], 8)).toEqual([FAR.url, HERO.url]);
  });

  it('trusts a device that does not tell its memory', () => {
    expect(modelUrls([FAR, HERO], undefined)).toEqual([FAR.url, HERO.url]);
  });

  it('keeps the middle level on a small phone', () => {
    expect(modelUrls([FAR, MID, HERO], 2)).toEqual([FAR.url, MID.url]);
    expect(modelUrls([FAR, HERO], 2)).toEqual([FAR.url]);
  });

  it('loads a lone level, even a fine one on a small phone', () => {
    expect(modelUrls([HERO], 2)).toEqual([HERO.url]);
    expect(modelUrls([], 2)).toEqual([]);
  });
});
