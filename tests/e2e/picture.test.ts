import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { STRINGS } from '#i18n/strings.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { type RunningApp, startApp } from './harness.ts';

const words = STRINGS.vi.picture;
/** The whole printed sheet, as a scan or a screenshot of it. */
const SHEET = 'public/markers/thai-hoa-practice.jpg';

let app: RunningApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.close());

const field = () => app.page.locator('.picture-field input');

describe('a picture from the gallery', () => {
  it('shows whose sign it is, where, and the ways on', async () => {
    await app.open('/picture');
    // Lying on its side in the file, as phones keep pictures: the browser turns it upright.
    const turned = await sharp(await sharp(SHEET).rotate(90).toBuffer())
      .withMetadata({ orientation: 8 })
      .jpeg({ quality: 60 })
      .toBuffer();
    await field().setInputFiles({ name: 'sign.jpg', mimeType: 'image/jpeg', buffer: turned });
    await app.page
      .getByRole('heading', { name: fillIn(words.one, { name: 'Điện Thái Hòa' }) })
      .waitFor({ timeout: 60_000 });
    const outline = await app.page.locator('.outline-line').getAttribute('points');
    const corners = (outline ?? '').split(' ').map((point) => point.split(',').map(Number));
    // The picture's place on the sheet of 297 × 420 mm: 30.5 and 82.5 from its upper left corner, 236 × 252 large.
    const truth = [
      [10.3, 19.6],
      [89.7, 19.6],
      [89.7, 79.6],
      [10.3, 79.6],
    ];
    for (const [index, [x = 0, y = 0]] of truth.entries()) {
      expect(Math.abs((corners[index]?.[0] ?? 0) - x)).toBeLessThan(1);
      expect(Math.abs((corners[index]?.[1] ?? 0) - y)).toBeLessThan(1);
    }
    await app.screenshot('picture-found');
    await app.page.getByRole('link', { name: words.view }).click();
    await app.page.waitForURL('**/s/thai-hoa/view');
    expect(app.faults.all()).toEqual([]);
  });

  it('may be no picture, too large, or show nothing: each is said plainly', async () => {
    await app.open('/picture');
    const fault = (name: string) => app.page.locator(`[data-fault="${name}"]`);
    await field().setInputFiles({
      name: 'letter.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Dear all'),
    });
    await fault('not-a-picture').waitFor();
    const heic = Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1');
    await field().setInputFiles({ name: 'a.heic', mimeType: 'image/heic', buffer: heic });
    await fault('format').waitFor();
    // Its head tells that it has 100 megapixels; nothing more of it is read.
    const vast = Buffer.from('89504e470d0a1a0a0000000d4948445200002d1b000021d40802000000', 'hex');
    await field().setInputFiles({ name: 'vast.png', mimeType: 'image/png', buffer: vast });
    await fault('too-large').waitFor();
    const grey = await sharp({
      create: { width: 400, height: 300, channels: 3, background: '#777' },
    })
      .jpeg()
      .toBuffer();
    await field().setInputFiles({ name: 'grey.jpg', mimeType: 'image/jpeg', buffer: grey });
    await app.page.getByRole('heading', { name: words.none }).waitFor({ timeout: 60_000 });
  });
});

describe('a picture that another app hands over', () => {
  /** A page of another origin with a form, as the system hands a file over: a navigation with a POST. */
  async function handOver(file: { name: string; mimeType: string; buffer: Buffer }) {
    const form = `<form method="post" enctype="multipart/form-data" action="${app.origin}/picture"><input type="file" name="picture"><button>Share</button></form>`;
    const other = createServer((_, answer) =>
      answer.setHeader('Content-Type', 'text/html').end(form),
    );
    await new Promise<void>((settle) => other.listen(0, '127.0.0.1', settle));
    const page = await app.browser.context.newPage();
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    await page.locator('input').setInputFiles(file);
    await page.locator('button').click();
    other.close();
    return page;
  }

  it('is taken by the service worker and looked at, once', async () => {
    await app.open('/picture');
    await app.page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.active?.state === 'activated';
    });
    const buffer = await sharp(SHEET).resize(900).jpeg().toBuffer();
    const page = await handOver({ name: 'sign.jpg', mimeType: 'image/jpeg', buffer });
    await page
      .getByRole('heading', { name: fillIn(words.one, { name: 'Điện Thái Hòa' }) })
      .waitFor({ timeout: 60_000 });
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/picture');
    expect(await page.evaluate(() => caches.has('shared-picture'))).toBe(false);
    await page.close();
  });

  it('may be none: the page says so', async () => {
    const page = await handOver({
      name: 'empty.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.alloc(0),
    });
    await page.locator('[data-fault="shared-none"]').waitFor();
    await page.close();
  });
});
