import { describe, expect, it } from 'vitest';
import { smallModels } from '../../domain/site-fixture.ts';
import { packFiles, shellFiles } from '../../../scripts/build/offline-files.ts';

const light = { sources: [], packages: ['react'], imports: [], isEntry: false };
const graph = {
  'assets/index-AAAAAAAA.js': { ...light, isEntry: true },
  'assets/mindar-EEEEEEEE.js': { ...light, packages: ['mind-ar'] },
  'assets/three-BBBBBBBB.js': { ...light, packages: ['three'] },
};
const FILES = [
  'assets/be-vietnam-pro-cyrillic-400-normal-AAAAAAAA.woff2',
  'assets/be-vietnam-pro-vietnamese-400-normal-AAAAAAAA.woff',
  'assets/be-vietnam-pro-vietnamese-400-normal-AAAAAAAA.woff2',
  'assets/index-AAAAAAAA.js',
  'assets/index-CCCCCCCC.css',
  'assets/mindar-EEEEEEEE.js',
  'assets/starter-0badcafe.js',
  'assets/three-BBBBBBBB.js',
  'assets/worker-DDDDDDDD.js',
  'decoders/basis/basis_transcoder.wasm',
  'icons/icon-192.png',
  'index.html',
  'markers/manifest.json',
  'markers/ngo-mon.mind',
  'markers/signs.targets',
  'markers/thai-hoa-practice.jpg',
  'markers/thai-hoa-practice.json',
  'markers/thai-hoa.mind',
  'markers/thai-hoa.png',
  'models/manifest.json',
  'models/ngo-mon/gate-far.glb',
  'models/textures/brick-colour.ktx2',
  'models/textures/trim-colour.ktx2',
  'models/thai-hoa/court-far.glb',
  'models/thai-hoa/hall-far.glb',
  'models/thai-hoa/hall-hero.glb',
  'models/thai-hoa/hall-mid.glb',
  'narration/thai-hoa/vi/children.mp3',
  'narration/thai-hoa/vi/story.mp3',
  'narration/thai-hoa/vi/story.vtt',
  'packs/thai-hoa.json',
  's/thai-hoa/index.html',
  'service-worker.js',
  'signs/thai-hoa-a3.pdf',
];

describe('shellFiles', () => {
  it('is what the app needs to open: pages, light code, styles, fonts of its scripts, icons, packs', () => {
    expect(shellFiles(FILES, graph)).toEqual([
      'assets/be-vietnam-pro-vietnamese-400-normal-AAAAAAAA.woff2',
      'assets/index-AAAAAAAA.js',
      'assets/index-CCCCCCCC.css',
      'assets/starter-0badcafe.js',
      'icons/icon-192.png',
      'index.html',
      'packs/thai-hoa.json',
      's/thai-hoa/index.html',
    ]);
  });
});

describe('packFiles', () => {
  it('is what one site needs beyond the shell, and nothing of another site; the compatibility tracker last', () => {
    expect(packFiles(smallModels(), ['ngo-mon', 'thai-hoa'], FILES, graph)).toEqual([
      'assets/three-BBBBBBBB.js',
      'assets/worker-DDDDDDDD.js',
      'decoders/basis/basis_transcoder.wasm',
      'markers/signs.targets',
      'markers/thai-hoa-practice.jpg',
      'markers/thai-hoa-practice.json',
      'models/textures/trim-colour.ktx2',
      'models/thai-hoa/court-far.glb',
      'models/thai-hoa/hall-far.glb',
      'models/thai-hoa/hall-mid.glb',
      'narration/thai-hoa/vi/story.mp3',
      'assets/mindar-EEEEEEEE.js',
      'markers/thai-hoa.mind',
    ]);
  });

  it('leaves out what belongs to a site whose name begins like this one', () => {
    const files = ['narration/thai-hoa-gate/vi/story.mp3', 'narration/thai-hoa/vi/story.mp3'];
    expect(packFiles(smallModels(), ['thai-hoa', 'thai-hoa-gate'], files, {})).toEqual([
      'narration/thai-hoa/vi/story.mp3',
    ]);
  });
});
