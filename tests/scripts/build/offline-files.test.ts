import { describe, expect, it } from 'vitest';
import type { SiteModels } from '#domain/site-models.ts';
import { smallModels } from '../../domain/site-fixture.ts';
import { packFiles, shellFiles, type SiteContent } from '../../../scripts/build/offline-files.ts';

const light = { sources: [], packages: ['react'], imports: [], isEntry: false };
const told = (site: string) => ({
  ...light,
  sources: [`src/content/sites/${site}.json`, `src/content/models/${site}.json`],
  packages: [],
});
const graph = {
  'assets/index-AAAAAAAA.js': {
    ...light,
    isEntry: true,
    dynamicImports: [
      'assets/scan-FFFFFFFF.js',
      'assets/tour-IIIIIIII.js',
      'assets/thai-hoa-HHHHHHHH.js',
    ],
  },
  'assets/mindar-EEEEEEEE.js': { ...light, packages: ['mind-ar'] },
  'assets/scan-FFFFFFFF.js': {
    ...light,
    sources: ['src/screens/connected/ConnectedScan.tsx'],
    imports: ['assets/coach-JJJJJJJJ.js'],
  },
  'assets/coach-JJJJJJJJ.js': light,
  'assets/tour-IIIIIIII.js': light,
  'assets/site-thai-hoa-GGGGGGGG.js': told('thai-hoa'),
  'assets/thai-hoa-HHHHHHHH.js': {
    ...light,
    packages: [],
    imports: ['assets/site-thai-hoa-GGGGGGGG.js'],
  },
  'assets/three-BBBBBBBB.js': { ...light, packages: ['three'] },
};
const FILES = [
  ...Object.keys(graph),
  'app.html',
  'assets/be-vietnam-pro-cyrillic-400-normal-AAAAAAAA.woff2',
  'assets/be-vietnam-pro-vietnamese-400-normal-AAAAAAAA.woff2',
  'assets/index-CCCCCCCC.css',
  'assets/starter-0badcafe.js',
  'assets/worker-DDDDDDDD.js',
  'decoders/basis.0badcafe/README.md',
  'decoders/basis.0badcafe/basis_transcoder.wasm',
  'icons/icon-192.png',
  'icons/og-home.jpg',
  'index.html',
  'markers/manifest.json',
  'markers/signs.0badcafe.targets',
  'markers/thai-hoa-gate.0badcafe.mind',
  'markers/thai-hoa-practice.0badcafe.jpg',
  'markers/thai-hoa.0badcafe.mind',
  'markers/thai-hoa.png',
  'models/textures/brick-colour.ktx2',
  'models/textures/trim-colour.ktx2',
  'models/thai-hoa/court-far.glb',
  'models/thai-hoa/hall-hero.glb',
  'models/thai-hoa/hall-mid.glb',
  'models/thai-hoa/left-over.glb',
  'narration/silence.mp3',
  'narration/thai-hoa/vi/story.mp3',
  'narration/thai-hoa/vi/story.vtt',
  'packs.json',
  'pictures/thai-hoa-480.webp',
  'pictures/thai-hoa-gate-480.webp',
  's/thai-hoa/index.html',
  'service-worker.js',
  'signs/thai-hoa-a3.pdf',
];
const cues = { captionsUrl: '', bytes: 1, durationMs: 1, madeFrom: '', cues: [] };
const story = {
  locale: 'vi',
  kind: 'story',
  url: '/narration/thai-hoa/vi/story.mp3',
  ...cues,
} as const;
const thaiHoa: SiteContent = { models: withFinest(smallModels()), narration: { tracks: [story] } };

/** The same models, of which the hall has a finest level too. */
function withFinest(models: SiteModels): SiteModels {
  const finest = { level: 'hero', url: '/models/thai-hoa/hall-hero.glb' } as const;
  const { hall } = models.pieces;
  const [coarse] = hall?.levels ?? [];
  if (hall === undefined || coarse === undefined) throw new Error('the fixture has no hall');
  const levels = [...hall.levels, { ...coarse, ...finest }];
  return { ...models, pieces: { ...models.pieces, hall: { ...hall, levels } } };
}

/** Packs that are not empty. */
function packs(sites: ReadonlyMap<string, SiteContent>, files = FILES) {
  const all = [...packFiles(sites, files, graph)];
  return Object.fromEntries(all.filter(([, paths]) => paths.length > 0));
}

describe('shellFiles', () => {
  it('is what the app needs to open: one page and what it leads to, styles, fonts of its scripts, icons, the list of packs; no site’s texts, no screen of a visit', () => {
    expect(shellFiles(FILES, graph)).toEqual([
      'assets/index-AAAAAAAA.js',
      'assets/tour-IIIIIIII.js',
      'app.html',
      'assets/be-vietnam-pro-vietnamese-400-normal-AAAAAAAA.woff2',
      'assets/index-CCCCCCCC.css',
      'assets/starter-0badcafe.js',
      'icons/icon-192.png',
      'packs.json',
    ]);
  });
});

describe('packFiles', () => {
  it('puts each file into one pack: shared, of the site, by quality, by language; the compatibility tracker last', () => {
    expect(packs(new Map([['thai-hoa', thaiHoa]]))).toEqual({
      shared: [
        'assets/scan-FFFFFFFF.js',
        'assets/coach-JJJJJJJJ.js',
        'assets/three-BBBBBBBB.js',
        'assets/worker-DDDDDDDD.js',
        'decoders/basis.0badcafe/basis_transcoder.wasm',
        'markers/signs.0badcafe.targets',
        'narration/silence.mp3',
        'assets/mindar-EEEEEEEE.js',
      ],
      'thai-hoa': [
        'assets/site-thai-hoa-GGGGGGGG.js',
        'assets/thai-hoa-HHHHHHHH.js',
        'markers/thai-hoa-practice.0badcafe.jpg',
        'markers/thai-hoa.0badcafe.mind',
        'pictures/thai-hoa-480.webp',
      ],
      'thai-hoa/light': [
        'models/textures/trim-colour.ktx2',
        'models/thai-hoa/court-far.glb',
        'models/thai-hoa/hall-mid.glb',
      ],
      'thai-hoa/fine': ['models/thai-hoa/hall-hero.glb'],
      'thai-hoa/vi': ['narration/thai-hoa/vi/story.mp3'],
    });
  });

  it('shares a texture that two sites wear', () => {
    const other = { models: { ...smallModels(), site: 'ngo-mon' }, narration: { tracks: [] } };
    const both = packs(
      new Map<string, SiteContent>([
        ['thai-hoa', thaiHoa],
        ['ngo-mon', other],
      ]),
      ['models/textures/trim-colour.ktx2'],
    );
    expect(both).toEqual({ shared: ['models/textures/trim-colour.ktx2'] });
  });

  it('tells a site from one whose name begins like it', () => {
    const gate = { models: { ...smallModels(), site: 'thai-hoa-gate' }, narration: { tracks: [] } };
    const both = packs(
      new Map<string, SiteContent>([
        ['thai-hoa', thaiHoa],
        ['thai-hoa-gate', gate],
      ]),
      ['markers/thai-hoa-gate.0badcafe.mind', 'pictures/thai-hoa-gate-480.webp'],
    );
    expect(both).toEqual({
      'thai-hoa-gate': ['markers/thai-hoa-gate.0badcafe.mind', 'pictures/thai-hoa-gate-480.webp'],
    });
  });
});
