import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../../scripts/content/check-content.ts';
import { checkReport } from '../../../scripts/sites/check-report.ts';
import { checkSite } from '../../../scripts/sites/check-site.ts';
import { makeSite } from '../../../scripts/sites/make-site.ts';
import { newSite } from '../../../scripts/sites/new-site.ts';
import { removeSite } from '../../../scripts/sites/remove-site.ts';

const TODAY = '2026-03-01';
const SLUG = 'dinh-lang';
let root = '';
let isMade = false;
const said: string[] = [];
const make = (typed: string, name: string | null = null) =>
  newSite({
    root,
    typed,
    name,
    language: 'vi',
    today: TODAY,
    say: (line) => said.push(line),
    upTo: 'model',
  });

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'Dự án của tôi '));
  isMade = await make(SLUG, 'Đình làng Dương Nỗ');
}, 60_000);

test('one command makes a site in which the content check finds nothing wrong', async () => {
  expect(isMade).toBe(true);
  const { faults, sites, reconstructions } = await checkContent(root, TODAY);
  // The sign comes after the model.
  expect(faults.filter((line) => !line.includes('public/markers'))).toEqual([]);
  expect([sites, reconstructions]).toEqual([1, 1]);
});

test('a site that is there is never overwritten', async () => {
  const before = await readFile(join(root, `src/content/sites/${SLUG}.json`), 'utf8');
  expect(await make(SLUG, 'Another')).toBe(false);
  expect(said.at(-1)).toContain('Đã có di tích “dinh-lang”; không có gì bị thay đổi.');
  expect(await readFile(join(root, `src/content/sites/${SLUG}.json`), 'utf8')).toBe(before);
});

test('a name that cannot be one gets the right command', async () => {
  expect(await make('Điện Thái Hoà')).toBe(false);
  expect(said.at(-1)).toContain('npm run site:new dien-thai-hoa "Điện Thái Hoà"');
});

test('the check says in plain words what is open, and what to do', async () => {
  const chapters = await checkSite(root, SLUG, TODAY);
  const vietnamese = checkReport(SLUG, chapters ?? [], 'vi').join('\n');
  expect(vietnamese).toContain('chỗ còn là lời mẫu: câu mời (1), ba câu tóm tắt (3)');
  expect(vietnamese).toContain('còn là ngôi nhà mẫu');
  expect(vietnamese).toContain('tọa độ còn là giữa thành phố Huế');
  const english = checkReport(SLUG, chapters ?? [], 'en').join('\n');
  expect(english).toContain('is still the template’s house');
  expect(english).toContain('the sign has not been drawn yet');
});

test('a file that an editor saved with a mark before it is told of', async () => {
  const path = join(root, `src/content/sites/${SLUG}.json`);
  const text = await readFile(path, 'utf8');
  await writeFile(path, `\uFEFF${text}`);
  const chapters = await checkSite(root, SLUG, TODAY);
  expect(checkReport(SLUG, chapters ?? [], 'en').join('\n')).toContain('save it as “UTF-8”');
  await writeFile(path, text);
});

test('a broken model is told of, and the page keeps the last good one', async () => {
  const path = join(root, `content-src/models/${SLUG}.glb`);
  const good = await readFile(path);
  await writeFile(path, Buffer.concat([Buffer.from('PK\u0003\u0004'), good]));
  const chapters = await checkSite(root, SLUG, TODAY);
  expect(checkReport(SLUG, chapters ?? [], 'vi').join('\n')).toContain(
    'Đây là một tệp nén ZIP bị đổi tên thành .glb',
  );
  const faults = await makeSite({ root, slug: SLUG, language: 'vi', say: () => {}, upTo: 'model' });
  expect(faults.map(({ vi }) => vi)).toEqual([
    'dinh-lang.glb: Đây là một tệp nén ZIP bị đổi tên thành .glb. Hãy giải nén; tệp .glb nằm bên trong.',
  ]);
  const { faults: left } = await checkContent(root, TODAY);
  expect(left.filter((line) => line.includes('public/models'))).toEqual([]);
  await writeFile(path, good);
});

test('a site that is removed leaves nothing behind', async () => {
  await removeSite(root, SLUG);
  const { faults, sites, reconstructions } = await checkContent(root, TODAY);
  expect({ faults, sites, reconstructions }).toEqual({ faults: [], sites: 0, reconstructions: 0 });
  expect(await checkSite(root, SLUG, TODAY)).toBeNull();
});
