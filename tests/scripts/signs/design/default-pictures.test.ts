import { describe, expect, it } from 'vitest';
import { defaultPictures } from '../../../../scripts/signs/design/default-pictures.ts';
import { finestFiles } from '../../../../scripts/signs/site-layers.ts';
import type { SiteModels } from '#domain/site-models.ts';

const level = (id: 'far' | 'hero') => ({
  level: id,
  url: `/models/an-dinh/whole-${id}.glb`,
  bytes: 1,
  brotliBytes: 1,
  sha256: '0'.repeat(64),
  triangles: 1,
  textures: [],
});

const models: SiteModels = {
  site: 'an-dinh',
  layers: [
    { id: 'old', pieces: [{ piece: 'whole', offset: [0, 0, 0] }] },
    { id: 'today', pieces: [{ piece: 'whole', offset: [0, 0, 5] }] },
  ],
  pieces: {
    whole: {
      box: { min: [-10, 0, -5], max: [10, 8, 5] },
      parts: ['wall'],
      levels: [level('far'), level('hero')],
    },
  },
  textures: {},
};

describe('defaultPictures', () => {
  it('looks at the newest layer from three sides, from outside its box', () => {
    const pictures = defaultPictures('an-dinh', models);
    expect(pictures.map(({ id, layer }) => `${id} ${layer}`)).toEqual([
      'hero today',
      'second today',
      'third today',
    ]);
    for (const { view } of pictures) {
      expect(view.target[2]).toBe(5);
      expect(view.eye[2]).toBeGreaterThan(10);
      expect(view.eye[1]).toBeGreaterThan(0);
    }
  });

  it('paints skies that differ', () => {
    const tops = defaultPictures('an-dinh', models).map(({ sky }) => sky.top);
    expect(new Set(tops).size).toBe(3);
  });
});

describe('finestFiles', () => {
  it('takes the finest level of each piece where it stands', () => {
    expect(finestFiles(models, 'today')).toEqual([
      { path: 'an-dinh/whole-hero.glb', offset: [0, 0, 5] },
    ]);
  });

  it('names the layers when it is asked for another', () => {
    expect(() => finestFiles(models, '1945')).toThrow(
      'an-dinh has the layers old, today, not 1945.',
    );
  });
});
