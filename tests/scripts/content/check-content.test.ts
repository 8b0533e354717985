import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { textKey } from '#domain/narration.ts';
import type { TrackKind } from '#domain/narration-manifest.ts';
import { smallModels, smallReconstruction, smallSite } from '../../domain/site-fixture.ts';
import { checkContent, todayInHue } from '../../../scripts/content/check-content.ts';

let root = '';
const put = async (path: string, content: string) => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
};
/** A track in which one sentence of the small site is said. */
const track = (locale: 'vi' | 'en', kind: TrackKind, segmentId: string, text: string) => ({
  locale,
  kind,
  url: `/narration/thai-hoa/${locale}/${kind}.mp3`,
  captionsUrl: `/narration/thai-hoa/${locale}/${kind}.vtt`,
  bytes: 3,
  durationMs: 1_000,
  madeFrom: 'x',
  cues: [
    { segmentId, sentence: 0, startMs: 0, endMs: 900, voice: 'synthetic', textKey: textKey(text) },
  ],
});
const story = (locale: 'vi' | 'en', text = `Hello ${locale}.`) =>
  track(locale, 'story', 'welcome', text);
const putTracks = async (tracks: readonly ReturnType<typeof track>[]) => {
  await put('src/content/narration/thai-hoa.json', JSON.stringify({ tracks }));
  for (const { url, captionsUrl } of tracks) {
    await put(`public${url}`, 'mp3');
    await put(`public${captionsUrl}`, 'vtt');
  }
};

const built = smallModels();
const MODELS = Object.values(built.pieces).flatMap(({ levels }) => levels.map(({ url }) => url));
const TEXTURES = Object.keys(built.textures);
const SITE = 'src/content/sites/thai-hoa.json';
const TOLD = 'src/content/reconstructions/thai-hoa.json';
const LIST = 'src/content/models/thai-hoa.json';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  await put(SITE, JSON.stringify(smallSite()));
  await put(TOLD, JSON.stringify(smallReconstruction()));
  await put(LIST, JSON.stringify(built));
  for (const url of MODELS) await put(`public${url}`, '.'.repeat(300));
  for (const url of TEXTURES) await put(`public${url}`, '.'.repeat(100));
});
afterEach(() => rm(root, { recursive: true }));

const soundNotes = async () => {
  const { faults: found, notes } = await checkContent(root, '2026-09-05');
  expect(found).toEqual([]);
  return notes.filter((note) => note.includes('npm run narration'));
};
const faults = async () => (await checkContent(root, '2026-09-05')).faults;

const silent = (count: number) =>
  `${SITE}: sentences without a sound file of their present text: ${count}; type npm run narration`;

test('a site of which no sound was made, or whose list is of an older shape', async () => {
  const note = `${SITE}: no sound file was made of it yet; type npm run narration`;
  expect(await soundNotes()).toEqual([note]);
  await put('src/content/narration/thai-hoa.json', '{ "files": [] }');
  expect(await soundNotes()).toEqual([note]);
});

test('sentences that no file says, or says in an older text', async () => {
  // Told in two languages: a greeting, a closer look, a story with its question, and two layers described.
  await putTracks([story('vi'), story('en', 'An older text.')]);
  expect(await soundNotes()).toEqual([silent(11)]);
});

test('files that are listed and that are not there, or not those that were listed', async () => {
  await putTracks([story('vi'), story('en')]);
  await put('public/narration/thai-hoa/vi/story.mp3', 'other');
  await rm(join(root, 'public/narration/thai-hoa/en/story.vtt'));
  await rm(join(root, 'public/models/thai-hoa/hall-mid.glb'));
  await put('public/models/textures/trim-colour.ktx2', 'other');
  expect((await checkContent(root, '2026-09-05')).faults).toEqual([
    `${LIST} → pieces.hall.levels[1]: public/models/thai-hoa/hall-mid.glb is not there; type npm run models`,
    `${LIST} → textures: public/models/textures/trim-colour.ktx2 has 5 bytes, and 100 are listed; type npm run models`,
    `${SITE} → narration: public/narration/thai-hoa/vi/story.mp3 has 5 bytes, and 3 are listed; type npm run narration`,
    `${SITE} → narration: public/narration/thai-hoa/en/story.vtt is not there; type npm run narration`,
  ]);
});

test('a model whose parts are not those that are described', async () => {
  const { pieces } = built;
  const hall = { ...pieces['hall'], parts: ['rooof'] };
  await put(LIST, JSON.stringify({ ...built, pieces: { ...pieces, hall } }));
  expect(await faults()).toEqual([
    `${TOLD} → parts[0].id: no built part is called "roof"; did you mean rooof?`,
    `${TOLD} → parts: nothing is said about the part "rooof" that was built; add a part of that id, with its evidence and basis`,
  ]);
});

test('a reconstruction that has no page yet is checked as well', async () => {
  await put('src/content/reconstructions/ngo-mon.json', '{}');
  expect(await faults()).toEqual([
    'src/content/reconstructions/ngo-mon.json → schemaVersion: is missing or no whole number; write 1',
  ]);
});

test('a page of which nothing was built or told', async () => {
  await rm(join(root, TOLD));
  await rm(join(root, LIST));
  expect(await faults()).toEqual([
    `${SITE}: nothing is built for it; type npm run models`,
    `${SITE}: nothing is said of its parts; write ${TOLD}`,
  ]);
});

test('a page that says something else than its reconstruction', async () => {
  const [hotspot] = smallSite().hotspots;
  await put(SITE, JSON.stringify(smallSite({ hotspots: [{ ...hotspot, part: 'rof' } as never] })));
  expect(await faults()).toEqual([
    `${SITE} → hotspots[0].part: no part is called "rof"; did you mean roof?`,
  ]);
});

test('faults and notes on the texts, a reconstruction’s as well', async () => {
  const hook = { vi: 'Dài 44 m.', en: 'It is 45 m long.', sources: ['plan'] };
  await put(SITE, JSON.stringify(smallSite({ hook })));
  const [part] = smallReconstruction().parts;
  const basis = { vi: 'Vẽ  theo ảnh.', en: 'Drawn.' };
  const told = smallReconstruction();
  await put(TOLD, JSON.stringify({ ...told, parts: [{ ...part, basis }, ...told.parts.slice(1)] }));
  const report = await checkContent(root, '2026-09-05');
  expect(report.faults).toEqual([
    `${SITE} → hook.vi: says 44 m; no figure of this site, from the sources named here, is that measure: correct it, or add it to figures with its source`,
    `${SITE} → hook.en: says 45 m; no figure of this site, from the sources named here, is that measure: correct it, or add it to figures with its source`,
    `${SITE} → hook.en: says 45 m where the Vietnamese says 44 m; write the same number in every language`,
  ]);
  expect(report.notes).toContain(`${SITE} → manners: has 1; write 2 to 4`);
  expect(report.notes).toContain(
    `${TOLD} → parts[0].basis.vi: has “Vẽ  theo ảnh.”; write “Vẽ theo ảnh.”: npm run content:tidy does it`,
  );
});

test('today begins at midnight in Huế', () => {
  expect(todayInHue(new Date('2026-09-04T16:59:59Z'))).toBe('2026-09-04');
  expect(todayInHue(new Date('2026-09-04T17:00:00Z'))).toBe('2026-09-05');
});
