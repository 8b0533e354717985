import { describe, expect, it } from 'vitest';
import { layerFiles, levelsUpTo } from '#domain/model-levels.ts';
import { smallModels } from './site-fixture.ts';

describe('levelsUpTo', () => {
  it('begins with the coarsest for a quick first sight', () => {
    expect(levelsUpTo('hero')).toEqual(['far', 'mid', 'hero']);
    expect(levelsUpTo('far')).toEqual(['far']);
  });

  it('goes on from what stands already', () => {
    expect(levelsUpTo('hero', 'far')).toEqual(['mid', 'hero']);
    expect(levelsUpTo('mid', 'mid')).toEqual([]);
  });

  it('goes straight down to a coarser level', () => {
    expect(levelsUpTo('mid', 'hero')).toEqual(['mid']);
    expect(levelsUpTo('far', 'hero')).toEqual(['far']);
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
