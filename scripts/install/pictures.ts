// Takes the pictures that a phone shows before it installs the app, from the app as it is built: npm run install-pictures
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { readRecord, writeRecord } from '#domain/records/record-kind.ts';
import { TOUR } from '#domain/tour-record.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { ensureBuild, REPOSITORY } from '../build/ensure-build.ts';
import { WEB_MANIFEST } from '../build/web-manifest.ts';
import { startStaticServer } from '../serve/static-server.ts';

/** Where each is taken, and what must stand there before it is. */
const SCENES: Readonly<Record<string, { path: string; settle: (page: Page) => Promise<void> }>> = {
  scan: {
    path: '/s/thai-hoa/scan?camera=practice',
    settle: async (page) => {
      await page.locator('.sheet-actions .action-main').first().click();
      await page.locator('.scan[data-visit="anchored"]').waitFor({ timeout: 240_000 });
      await untilModelStands(page);
    },
  },
  site: {
    path: '/s/thai-hoa',
    settle: (page) => page.locator('.site-picture img').first().waitFor(),
  },
  view: { path: '/s/ngo-mon/view', settle: untilModelStands },
  tour: { path: '/tour', settle: (page) => page.locator('.passport').first().waitFor() },
};

/** Graphics drawn by the processor take their time on a busy machine. */
const PATIENT = { timeout: 240_000 };

/** All of them together: they lie on a server for a few who install. */
const MOST_BYTES = 600_000;

async function takePictures(): Promise<void> {
  const server = await startStaticServer({ root: await ensureBuild() });
  const folder = join(REPOSITORY, 'public', 'install');
  await mkdir(folder, { recursive: true });
  let bytes = 0;
  for (const { src, sizes } of WEB_MANIFEST.screenshots) {
    const name = src.slice('/install/'.length, -'.jpg'.length);
    const picture = await takeOne(server.origin, name, sizes);
    await writeFile(join(folder, `${name}.jpg`), picture);
    bytes += picture.byteLength;
    console.log(`${src}  ${(picture.byteLength / 1000).toFixed(0)} kB`);
  }
  await server.close();
  console.log(`${(bytes / 1000).toFixed(0)} kB in all, of ${MOST_BYTES / 1000} kB`);
  if (bytes > MOST_BYTES) process.exitCode = 1;
}

async function takeOne(origin: string, name: string, sizes: string): Promise<Buffer> {
  const [form = '', scene = ''] = name.split('-');
  const { path, settle } = SCENES[scene] ?? { path: '/', settle: () => Promise.resolve() };
  const [width = 0, height = 0] = sizes.split('x').map(Number);
  const scale = form === 'narrow' ? 2 : 1;
  const browser = await launchBrowser({
    context: {
      viewport: { width: width / scale, height: height / scale },
      deviceScaleFactor: scale,
      locale: 'vi-VN',
      isMobile: form === 'narrow',
      hasTouch: form === 'narrow',
      reducedMotion: 'reduce',
      // Nobody has taken this page over by a worker of an earlier picture.
      serviceWorkers: 'block',
    },
  });
  try {
    const page = await browser.context.newPage();
    // A tour that has begun: an empty book tells little.
    await page.addInitScript((kept) => localStorage.setItem('hue-hien:tour', kept), begunTour());
    await page.goto(origin + path);
    await page.locator('#root > *').first().waitFor();
    await page.waitForLoadState('networkidle');
    await settle(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const shot = await page.screenshot(PATIENT);
    return await sharp(shot)
      .resize(width, height)
      .jpeg({ quality: 74, mozjpeg: true, chromaSubsampling: '4:2:0' })
      .toBuffer();
  } finally {
    await browser.close();
  }
}

function begunTour(): string {
  const seen = ['phu-van-lau', 'ngo-mon', 'thai-hoa', 'can-chanh'];
  const firstMs = Date.UTC(2026, 10, 22, 3);
  const stop = { ways: ['sign', 'listened'], firstMs, lastMs: firstMs };
  const stops = Object.fromEntries(seen.map((siteId) => [siteId, stop]));
  return writeRecord(
    TOUR,
    readRecord(TOUR, JSON.stringify({ state: { round: 0, stops }, version: 2 })).value,
  );
}

/** The model has come and stands still: two pictures in a row are alike. */
async function untilModelStands(page: Page): Promise<void> {
  await page.locator('canvas').first().waitFor({ timeout: 240_000 });
  await page.waitForLoadState('networkidle');
  let before: Buffer = Buffer.alloc(0);
  for (let look = 0; look < 12; look++) {
    await page.waitForTimeout(2_500);
    const now = await page.screenshot(PATIENT);
    if (now.equals(before)) return;
    before = now;
  }
}

await takePictures();
