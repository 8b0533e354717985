import { expect, it } from 'vitest';
import { hotspotPosition } from '#domain/hotspot-position.ts';
import type { SiteModels } from '#domain/site-models.ts';

const models = {
  site: 'toy',
  layers: [
    { id: 'today', pieces: [{ piece: 'court', offset: [0, 0, 0] }] },
    { id: '1833', pieces: [{ piece: 'hall', offset: [1, 0, 2] }] },
    { id: '1805', pieces: [{ piece: 'hall', offset: [1, 0, -43] }] },
  ],
  pieces: { hall: { parts: ['throne'] }, court: { parts: ['stones'] } },
  textures: {},
} as unknown as SiteModels;

it.each([
  ['in the layer that it is written for', '1833', undefined, [5, 1, 7]],
  ['with its piece where that stands elsewhere', '1805', undefined, [5, 1, -38]],
  ['as written where its own layer is named', '1805', '1805', [5, 1, 7]],
  ['back from the layer that is named', '1833', '1805', [5, 1, 52]],
  ['as written where its part does not stand', 'today', undefined, [5, 1, 7]],
])('is %s', (_what, shown, layer, position) => {
  const hotspot = { part: 'throne', layer, position: [5, 1, 7] } as const;
  expect(hotspotPosition(models, shown, hotspot)).toEqual(position);
});
