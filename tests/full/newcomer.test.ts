import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import { type LaunchedBrowser, launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { REPOSITORY } from '../../scripts/build/ensure-build.ts';
import { keepScreenshot, readTrace, waitForTrace } from '../e2e/harness.ts';
import { droppedGlb } from '../scripts/models/foreign/dropped-model.ts';
import { type CleanClone, cleanClone } from './clean-clone.ts';
import { type DevServer, startDev } from './dev-server.ts';

const SLUG = 'dinh-lang';
const PORT = 5197;
const MILLIMETRE = 72 / 25.4;

let clone: CleanClone;
let dev: DevServer | undefined;
let browser: LaunchedBrowser | undefined;

beforeAll(async () => {
  clone = await cleanClone();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  dev?.close();
  await clone.remove();
});

it('one command makes a site, and the check finds nothing wrong with it', async () => {
  const made = await clone.npmRun('site:new', SLUG, 'Đình làng Dương Nỗ', 'vi');
  expect(wellDone(made)).toBe(true);
  expect(made.said).toContain('Đình làng Dương Nỗ: đã có khung.');
  const checked = await clone.npmRun('site:check', SLUG, 'vi');
  expect(checked.said).toContain('Không có lỗi');
  expect(checked.status).toBe(0);
  expect((await clone.npmRun('site:check', SLUG, 'en')).said).toContain('Nothing is wrong');
});

it('npm run dev shows it, and the practice camera finds its sign', async () => {
  dev = await startDev(clone.root, PORT);
  browser = await launchBrowser({
    context: {
      viewport: { width: 360, height: 740 },
      locale: 'vi-VN',
      ignoreHTTPSErrors: true,
    },
  });
  expect(await findSign('newcomer-template')).toEqual([SLUG]);
});

it('a model and a photograph of one’s own take the template’s place, and the new sign is found', async () => {
  const photos = join(clone.root, 'content-src/photos', SLUG);
  await mkdir(photos, { recursive: true });
  await sharp(await readFile(join(REPOSITORY, 'docs/renders/ho-quyen-today-eye.webp')))
    .resize(1800)
    .jpeg()
    .toFile(join(photos, 'Ảnh của tôi.jpg'));
  await writeFile(
    join(clone.root, 'content-src/models', `${SLUG}.glb`),
    await droppedGlb({ nodes: ['Mái ngói', 'Nền đá'], squares: 12, texture: 256 }),
  );
  expect((await clone.npmRun('site:check', SLUG, 'vi')).said).toContain(
    'mô hình này mới, chưa được đưa vào trang',
  );
  const made = await clone.npmRun('site:make', SLUG, 'vi');
  expect(wellDone(made)).toBe(true);
  const checked = await clone.npmRun('site:check', SLUG, 'vi');
  expect(checked.said).toContain('2 trong 2 phần chưa có căn cứ: mai-ngoi, nen-da');
  expect(checked.said).toContain('Ảnh của tôi.jpg: 1800 × 1125');
  expect(checked.said).toContain('Không có lỗi');
  expect(await findSign('newcomer-own')).toEqual([SLUG]);
});

it('the sign is printed at its size', async () => {
  const printed = await clone.npmRun('signs', SLUG, '--sizes', 'a3');
  expect(wellDone(printed)).toBe(true);
  const bytes = await readFile(join(clone.root, `public/signs/${SLUG}-a3.pdf`));
  const file = await PDFDocument.load(bytes);
  expect(file.getPageCount()).toBe(1);
  const { width, height } = file.getPage(0).getTrimBox();
  expect(width / MILLIMETRE).toBeCloseTo(297, 0);
  expect(height / MILLIMETRE).toBeCloseTo(420, 0);
});

it('a wrong word is answered with the right one, and nothing is overwritten', async () => {
  const before = await readFile(join(clone.root, `src/content/sites/${SLUG}.json`), 'utf8');
  const wrong = await clone.npmRun('site:new', 'Điện Thái Hoà', 'vi');
  expect(wrong.status).toBe(1);
  expect(wrong.said).toContain('npm run site:new dien-thai-hoa "Điện Thái Hoà"');
  expect((await clone.npmRun('site:new', SLUG, 'vi')).status).toBe(1);
  expect(await readFile(join(clone.root, `src/content/sites/${SLUG}.json`), 'utf8')).toBe(before);
});

/** Whether a command ended well; throws with what it said when it did not. */
function wellDone({ status, said }: { status: number; said: string }): boolean {
  if (status !== 0) throw new Error(said);
  return true;
}

/** Opens the practice camera at the site, waits until the visit stands on a sign, and gives the sites that were found. */
async function findSign(name: string): Promise<string[]> {
  if (dev === undefined || browser === undefined) throw new Error('nothing is served');
  const page = await browser.context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  // The first page makes the development server bundle what it needs, and load anew.
  await page.goto(`${dev.origin}/s/${SLUG}`);
  await page.getByRole('link', { name: STRINGS.vi.site.start }).waitFor({ timeout: 120_000 });
  await page.goto(`${dev.origin}/s/${SLUG}/scan?camera=practice&trace`);
  await page.getByRole('button', { name: STRINGS.vi.scan.practiceAllow }).click();
  await waitForTrace(page, { state: 'anchored', count: 10, timeoutMs: 180_000 });
  const found = (await readTrace(page)).flatMap(({ siteId }) => siteId ?? []);
  await page.locator('[data-caption]').waitFor();
  await keepScreenshot(page, name);
  await page.close();
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return [...new Set(found)];
}
