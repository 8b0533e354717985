import { describe, expect, it } from 'vitest';
import { layerFiles, levelsFor } from '#domain/model-levels.ts';
import { smallModels } from './site-fixture.ts';

const STRONG = { memoryGigabytes: 8, isSlow: false, savesData: false };

describe('levelsFor', () => {
  it('goes up to the finest where the device is strong, or does not tell its memory', () => {
    expect(levelsFor(STRONG)).toEqual(['far', 'mid', 'hero']);
    expect(levelsFor({ ...STRONG, memoryGigabytes: undefined })).toEqual(['far', 'mid', 'hero']);
  });

  it('keeps the middle level on a small phone and on one that saves data', () => {
    expect(levelsFor({ ...STRONG, memoryGigabytes: 4 })).toEqual(['far', 'mid']);
    expect(levelsFor({ ...STRONG, savesData: true })).toEqual(['far', 'mid']);
  });

  it('keeps the coarsest where drawing is slow', () => {
    expect(levelsFor({ ...STRONG, isSlow: true })).toEqual(['far']);
  });
});

describe('layerFiles', () => {
  const models = smallModels();

  it('gives the pieces of a layer where they stand, with what they wear', () => {
    expect(layerFiles(models, 'old', 'far')).toEqual([
      {
        url: '/models/thai-hoa/hall-far.glb',
        bytes: 300,
        offset: [0, 0, -45],
        textures: [{ url: '/models/textures/trim-colour.ktx2', bytes: 100 }],
      },
    ]);
    expect(layerFiles(models, null, 'mid').map(({ url }) => url)).toEqual([
      '/models/thai-hoa/hall-mid.glb',
      '/models/thai-hoa/court-far.glb',
    ]);
  });

  it('takes a finer file that is held already', () => {
    const isHeld = (url: string) => url === '/models/thai-hoa/hall-mid.glb';
    expect(layerFiles(models, 'old', 'far', isHeld).map(({ url }) => url)).toEqual([
      '/models/thai-hoa/hall-mid.glb',
    ]);
  });

  it('takes the nearest coarser level that a piece has', () => {
    expect(layerFiles(models, 'today', 'hero').map(({ url }) => url)).toEqual([
      '/models/thai-hoa/hall-mid.glb',
      '/models/thai-hoa/court-far.glb',
    ]);
  });

  it('knows no layer of another name', () => {
    expect(() => layerFiles(models, '1833', 'far')).toThrow('thai-hoa has no model of "1833"');
  });
});
