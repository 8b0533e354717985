import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PackList } from '#domain/packs/pack-list.ts';
import { STRINGS } from '#i18n/strings.ts';
import { printedSign } from '../fixtures/printed-sign.ts';
import { signVideo } from '../fixtures/sign-video.ts';
import { type RunningApp, startApp } from './harness.ts';

const words = STRINGS.vi;
const PACKS = ['shared', 'thai-hoa', 'thai-hoa/light', 'thai-hoa/vi'];
let app: RunningApp;

/** Files of the packs that a visitor of the site has by now, from the list that the worker gives. */
function packFiles(): Promise<{ url: string; bytes: number }[]> {
  return app.page.evaluate(async (ids) => {
    const list = (await (await fetch('/packs.json')).json()) as PackList;
    return list.packs.filter(({ id }) => ids.includes(id)).flatMap(({ files }) => files);
  }, PACKS);
}

/** The packs of the list that are whole on the device, joined by commas, in their order. */
function heldPacks(): Promise<string> {
  return app.page.evaluate(
    (wanted) =>
      new Promise<string>((settle, fail) => {
        const opening = indexedDB.open('hue-hien-packs');
        opening.addEventListener('error', () => fail(new Error('no database')));
        // Before the app has made its own.
        opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
        opening.addEventListener('success', () => {
          const database = opening.result;
          const keys = database.transaction('packs').objectStore('packs').getAllKeys();
          keys.addEventListener('success', () => {
            database.close();
            settle(wanted.filter((id) => keys.result.includes(id)).join());
          });
        });
      }).catch(() => ''),
    PACKS,
  );
}

beforeAll(async () => {
  app = await startApp({ cameraFile: (await signVideo(printedSign('thai-hoa'))).file });
  await app.open('/s/thai-hoa');
  // The visitor stays on the first page for a while: the site's packs come in behind it.
  while ((await heldPacks()) !== PACKS.join()) await pause(250);
  await app.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await app.server.close();
});

afterAll(() => app.close());

it('nothing answers any more', async () => {
  const answer = await app.page.evaluate(() =>
    fetch('/no-such-file.txt').then(
      () => 'answered',
      () => 'cut',
    ),
  );
  expect(answer).toBe('cut');
});

it('gives every file of the packs, whole and of its type', async () => {
  const files = await packFiles();
  expect(files.length).toBeGreaterThan(40);
  const faults = await app.page.evaluate(
    (wanted) =>
      Promise.all(
        wanted.map(async ({ url, bytes }) => {
          const answer = await fetch(url).catch(() => null);
          const size = (await answer?.arrayBuffer())?.byteLength;
          return answer?.status === 200 && size === bytes ? null : `${url}: ${answer?.status}`;
        }),
      ),
    files,
  );
  expect(faults.filter((fault) => fault !== null)).toEqual([]);
});

it('gives the part of a sound that a player asks for, as iPhones want it', async () => {
  const sound = (await packFiles()).find(({ url }) => url.includes('/vi/story.'));
  const answer = await app.page.evaluate(async (url) => {
    const part = await fetch(url, { headers: { Range: 'bytes=262140-262147' } });
    const whole = new Uint8Array(await (await fetch(url)).arrayBuffer());
    const bytes = new Uint8Array(await part.arrayBuffer());
    return {
      status: part.status,
      range: part.headers.get('Content-Range'),
      type: part.headers.get('Content-Type'),
      isRight: bytes.every((byte, index) => byte === whole[262_140 + index]),
      count: bytes.byteLength,
    };
  }, sound?.url ?? '');
  // Across the seam of two pieces.
  expect(answer).toEqual({
    status: 206,
    range: `bytes 262140-262147/${sound?.bytes}`,
    type: 'audio/mpeg',
    isRight: true,
    count: 8,
  });
});

it('opens cold: home, the site, the viewer with its model', async () => {
  const cold = await app.browser.context.newPage();
  await cold.goto(`${app.origin}/`);
  await cold.getByRole('link', { name: words.home.scan }).first().waitFor();
  // Where the visitor came from stands in the query, and may look like a file's ending.
  await cold.goto(`${app.origin}/s/thai-hoa?ref=hue.vn`);
  await cold.getByRole('heading', { level: 1, name: 'Điện Thái Hòa' }).waitFor();
  await cold.goto(`${app.origin}/s/thai-hoa/view`);
  await cold.locator('.orbit-place canvas').waitFor();
  await cold.getByText(words.view.loading).waitFor({ state: 'detached', timeout: 60_000 });
  expect(await cold.locator('[data-failure]').count()).toBe(0);
  await cold.close();
});

it('says plainly that a site was not downloaded, and keeps no error of it', async () => {
  const cold = await app.browser.context.newPage();
  await cold.goto(`${app.origin}/s/ngo-mon`);
  await cold.getByText(words.site.notArrived).waitFor();
  const caches = await cold.evaluate(async () => {
    const names = await self.caches.keys();
    const shells = await Promise.all(
      names.map(async (name) => (await self.caches.open(name)).keys()),
    );
    return shells.flat().filter(({ url }) => url.includes('ngo-mon')).length;
  });
  expect(caches).toBe(0);
  await cold.close();
});

it('scans the sign and tells the story', async () => {
  const { page } = app;
  await page.goto(`${app.origin}/s/thai-hoa/scan`);
  await page.getByRole('button', { name: words.scan.allow }).click();
  await page.locator('.scan[data-visit="anchored"]').waitFor({ timeout: 90_000 });
  await page.getByRole('button', { name: words.narration.pause, exact: true }).waitFor();
  await app.screenshot('offline-anchored');
});
