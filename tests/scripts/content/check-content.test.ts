import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { textKey } from '#domain/narration.ts';
import { smallSite } from '../../domain/site-fixture.ts';
import { checkContent, todayInHue } from '../../../scripts/content/check-content.ts';

let root = '';
const put = async (path: string, content: string) => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
};
const file = (locale: string, text: string) => ({
  segmentId: 'welcome',
  sentence: 0,
  locale,
  voice: 'synthetic',
  url: `/narration/thai-hoa/${locale}/welcome-1.mp3`,
  durationMs: 1_000,
  textKey: textKey(text),
  madeFrom: 'x',
});

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  await put('src/content/sites/thai-hoa.json', JSON.stringify(smallSite()));
});
afterEach(() => rm(root, { recursive: true }));

test('files that a site names and that are not there', async () => {
  await put(
    'src/content/narration/thai-hoa.json',
    JSON.stringify({ files: [file('vi', 'Hello vi.')] }),
  );
  expect(await checkContent(root, '2026-09-05')).toEqual({
    sites: 1,
    faults: [
      'src/content/sites/thai-hoa.json → reconstruction.models[0].url: public/models/thai-hoa-far.glb is not there; type npm run models, or remove the entry',
      'src/content/sites/thai-hoa.json → narration: public/narration/thai-hoa/vi/welcome-1.mp3 is not there; type npm run narration',
    ],
    notes: [
      'src/content/sites/thai-hoa.json: sentences without a sound file of their present text: 1; type npm run narration',
    ],
  });
});

test('a model whose parts are not those of the site', async () => {
  await put('public/models/thai-hoa-far.glb', '');
  const models = [{ file: 'thai-hoa-far.glb', nodes: ['rooof'] }];
  await put('public/models/manifest.json', JSON.stringify({ models }));
  expect((await checkContent(root, '2026-09-05')).faults).toEqual([
    'src/content/sites/thai-hoa.json → reconstruction.parts[0].id: public/models/thai-hoa-far.glb has no node called "roof"; did you mean rooof?',
    'src/content/sites/thai-hoa.json → reconstruction.parts: nothing is said about the node "rooof" of public/models/thai-hoa-far.glb; add a part of that id, with its evidence and basis',
  ]);
});

test('nothing to say where all is there', async () => {
  const files = [file('vi', 'Hello vi.'), file('en', 'Hello en.')];
  await put('src/content/narration/thai-hoa.json', JSON.stringify({ files }));
  await put('public/models/thai-hoa-far.glb', '');
  for (const { url } of files) await put(`public${url}`, '');
  expect(await checkContent(root, '2026-09-05')).toEqual({ sites: 1, faults: [], notes: [] });
});

test('today begins at midnight in Huế', () => {
  expect(todayInHue(new Date('2026-09-04T16:59:59Z'))).toBe('2026-09-04');
  expect(todayInHue(new Date('2026-09-04T17:00:00Z'))).toBe('2026-09-05');
});
