import type { Reconstruction } from '#domain/reconstruction.ts';
import type { Site } from '#domain/site.ts';
import type { ModelPiece, SiteModels } from '#domain/site-models.ts';

const say = (text: string) => ({ vi: `${text} vi.`, en: `${text} en.` });
const sources = ['plan'];
/** A sentence with its trace. */
const state = (text: string) => ({ ...say(text), sources });

/** The smallest site that passes every check; fields given replace these. */
export function smallSite(over: Partial<Site> = {}): Site {
  return {
    schemaVersion: 3,
    id: 'thai-hoa',
    tourOrder: 3,
    name: say('Name'),
    hanName: null,
    hook: state('Hook'),
    summary: [state('One'), state('Two'), state('Three')],
    geo: { latitude: 16, longitude: 107, accuracyMetres: 20, facingDegrees: 142.9, sources },
    state: { kind: 'standing', sentences: [state('Stands')], checkedOn: '2026-09-05' },
    figures: [],
    conflicts: [],
    reconstruction: { statement: say('A reconstruction') },
    timeLayers: [
      { id: 'old', sentences: [state('Then')] },
      { id: 'today', sentences: [state('Now')] },
    ],
    hotspots: [
      {
        id: 'ridge',
        part: 'roof',
        position: [0, 12, 0],
        title: say('Ridge'),
        sentences: [state('Ridge')],
      },
    ],
    narration: {
      segments: [
        {
          id: 'welcome',
          part: 'roof',
          layer: 'today',
          sentences: [{ ...say('Hello'), plain: true }],
        },
      ],
    },
    thenAndNow: [state('Then, and now')],
    manners: [{ ...say('Quiet'), plain: true }],
    children: [
      {
        id: 'dragon',
        sentences: [state('Dragons')],
        question: say('How many?'),
        answer: say('Two'),
      },
    ],
    description: [
      { layer: 'old', sentences: [{ ...say('A roof'), plain: true }] },
      { layer: 'today', sentences: [{ ...say('A court'), plain: true }] },
    ],
    sources: [
      { key: 'plan', title: 'A plan', address: null, kind: 'article', readOn: '2026-09-05' },
    ],
    credits: [{ role: say('Text'), name: 'Huế Hiện' }],
    ...over,
  };
}

/** What is known of the parts that `smallModels` lists. */
export function smallReconstruction(over: Partial<Reconstruction> = {}): Reconstruction {
  return {
    schemaVersion: 1,
    site: 'thai-hoa',
    name: say('Name'),
    layers: [
      { id: 'old', year: 1833, name: say('Then') },
      { id: 'today', year: 2024, name: say('Now') },
    ],
    parts: [
      { id: 'roof', name: say('Roof'), evidence: 'B', basis: say('Drawn'), sources },
      { id: 'paving', name: say('Paving'), evidence: 'D', basis: say('Guessed'), sources },
    ],
    sources: smallSite().sources,
    ...over,
  };
}

const TEXTURE = '/models/textures/trim-colour.ktx2';

function piece(name: string, part: string, levels: readonly ('far' | 'mid')[]): ModelPiece {
  return {
    box: { min: [-25, 0, -20], max: [25, 14, 20] },
    parts: [part],
    levels: levels.map((level) => ({
      level,
      url: `/models/thai-hoa/${name}-${level}.glb`,
      bytes: 300,
      brotliBytes: 200,
      sha256: '0'.repeat(64),
      triangles: 12,
      textures: [TEXTURE],
    })),
  };
}

/** A hall and its court today; the hall alone, and further back, in an older layer. */
export function smallModels(over: Partial<SiteModels> = {}): SiteModels {
  return {
    site: 'thai-hoa',
    layers: [
      {
        id: 'today',
        pieces: [
          { piece: 'hall', offset: [0, 0, 0] },
          { piece: 'court', offset: [0, 0, 0] },
        ],
      },
      { id: 'old', pieces: [{ piece: 'hall', offset: [0, 0, -45] }] },
    ],
    pieces: {
      hall: piece('hall', 'roof', ['far', 'mid']),
      court: piece('court', 'paving', ['far']),
    },
    textures: { [TEXTURE]: { bytes: 100, sha256: '0'.repeat(64) } },
    ...over,
  };
}
