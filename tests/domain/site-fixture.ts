import type { Site } from '#domain/site.ts';

const say = (text: string) => ({ vi: `${text} vi.`, en: `${text} en.` });
const sources = ['plan'];

/** The smallest site that passes every check; fields given replace these. */
export function smallSite(over: Partial<Site> = {}): Site {
  return {
    schemaVersion: 1,
    id: 'thai-hoa',
    name: say('Name'),
    hanName: null,
    summary: [say('One'), say('Two'), say('Three')],
    geo: { latitude: 16, longitude: 107, accuracyMetres: 20, facingDegrees: 142.9, sources },
    state: { kind: 'standing', text: say('Stands'), checkedOn: '2026-09-05', sources },
    figures: [],
    conflicts: [],
    signs: [
      {
        id: 'a4',
        sheetWidthMetres: 0.21,
        sheetHeightMetres: 0.297,
        targetWidthMetres: 0.167,
        targetHeightMetres: 0.181,
      },
    ],
    reconstruction: {
      models: [{ level: 'far', url: '/models/thai-hoa-far.glb' }],
      footprintWidthMetres: 50,
      footprintDepthMetres: 40,
      heightMetres: 14,
      statement: say('A reconstruction'),
      parts: [{ id: 'roof', name: say('Roof'), evidence: 'B', basis: say('Drawn'), sources }],
    },
    timeLayers: [
      { id: 'today', year: 2024, name: say('Now'), text: say('Now'), modelled: true, sources },
    ],
    hotspots: [
      {
        id: 'ridge',
        part: 'roof',
        position: [0, 12, 0],
        title: say('Ridge'),
        text: say('Ridge'),
        sources,
      },
    ],
    narration: {
      segments: [
        { id: 'welcome', part: 'roof', layer: 'today', sentences: [say('Hello')], sources },
      ],
    },
    sources: [
      { key: 'plan', title: 'A plan', address: null, kind: 'article', readOn: '2026-09-05' },
    ],
    credits: [{ role: say('Text'), name: 'Huế Hiện' }],
    ...over,
  };
}
