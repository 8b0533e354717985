import { expect, it } from 'vitest';
import { evidenceCounts } from '#domain/evidence-line.ts';
import type { ShownSite } from '#domain/shown-site.ts';

const box = { min: [0, 0, 0], max: [1, 1, 1] };
const piece = (...parts: string[]) => ({ box, parts, levels: [] });
const at = (name: string) => ({ piece: name, offset: [0, 0, 0] });

const site = {
  reconstruction: {
    models: {
      site: 'thai-hoa',
      layers: [
        { id: 'today', pieces: [at('hall')] },
        { id: 'old', pieces: [at('hall'), at('tower')] },
      ],
      pieces: { hall: piece('roof', 'walls'), tower: piece('spire') },
      textures: {},
    },
    parts: [
      { id: 'spire', evidence: 'D' },
      { id: 'roof', evidence: 'B' },
      { id: 'walls', evidence: 'B' },
    ],
  },
} as unknown as Pick<ShownSite, 'reconstruction'>;

it('counts the parts that stand in the layer, the surest class first', () => {
  expect(evidenceCounts(site, null)).toEqual([{ letter: 'B', count: 2 }]);
  expect(evidenceCounts(site, 'old')).toEqual([
    { letter: 'B', count: 2 },
    { letter: 'D', count: 1 },
  ]);
});
