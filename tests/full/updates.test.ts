import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import { REPOSITORY } from '../../scripts/build/ensure-build.ts';
import { writeOffSwitch } from '../../scripts/build/off-switch.ts';
import {
  FIRST_RELEASE,
  type Host,
  lookForUpdate,
  openKept,
  releaseOf,
  startHost,
  untilKept,
  untilRelease,
} from '../e2e/releases.ts';
import {
  addSite,
  askedTwice,
  filesOf,
  openSheet,
  packList,
  untilWhole,
  wrongFiles,
} from '../e2e/pack-visit.ts';
import { startFaultyServer } from '../fixtures/faulty-server.ts';

const words = STRINGS.vi.app.version;
const SECOND = '000000000002';
/** A release with its pieces too. */
const WHOLE = { without: /(?!)/ };

let host: Host;

beforeEach(async () => {
  host = await startHost();
});

afterEach(() => host.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('a network that lies', () => {
  it('leaves the app as it is when a sign-in page answers for everything', async () => {
    const page = await openKept(host);
    await host.cut();
    const portal = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Wi-Fi</title>');
    });
    await new Promise<void>((ready) => portal.listen(host.port, '127.0.0.1', () => ready()));
    try {
      await expect(lookForUpdate(page)).rejects.toThrow(/unsupported MIME type|update/i);
      await page.reload();
      await page.getByRole('link', { name: STRINGS.vi.home.scan }).first().waitFor();
      expect(await releaseOf(page)).toBe(FIRST_RELEASE);
    } finally {
      portal.closeAllConnections();
      await new Promise((closed) => portal.close(closed));
    }
    await host.deploy(await host.release({ release: SECOND }));
    await lookForUpdate(page);
    await page.getByText(words.waiting).waitFor();
  });

  it('says plainly that a page’s version has gone from the server, and brings the new one', async () => {
    const page = await openKept(host);
    await host.deploy(
      await host.release({ release: SECOND, without: /^chunks\/|site-thai-hoa-|OrbitScene-/ }),
    );
    await page.goto(`${host.origin}/s/thai-hoa`);
    await page.getByText(words.gone).waitFor();
    await button(page, words.take).click();
    await untilRelease(page, SECOND);
  });
});

describe('a new version during a download', () => {
  it('waits its turn: the download ends, serves both, and no piece comes twice', async () => {
    await host.deploy(await host.release({ release: FIRST_RELEASE, ...WHOLE }));
    const after = await host.release({ release: SECOND, ...WHOLE });
    const line = await startFaultyServer(host.origin);
    line.delayMs = 300;
    try {
      const page = await host.context.newPage();
      await page.goto(`${line.origin}/`);
      await untilKept(page);
      await openSheet(page);
      await addSite(page, 'Hổ Quyền');
      await expect.poll(() => line.served.length, { timeout: 30_000 }).toBeGreaterThan(3);
      await host.deploy(after);
      await lookForUpdate(page);
      await page.getByText(words.waiting).waitFor();
      await untilWhole(page, 'Hổ Quyền', 120_000);
      expect(await releaseOf(page)).toBe(FIRST_RELEASE);
      await page.keyboard.press('Escape');
      await button(page, words.take).click();
      await untilRelease(page, SECOND);
      await untilKept(page);
      // What was on the line while the server was changed may have been lost.
      expect(askedTwice(line.asked).length).toBeLessThanOrEqual(3);
      line.cut();
      expect(await wrongFiles(page, filesOf(packList(), 'ho-quyen'))).toEqual([]);
    } finally {
      await line.close();
    }
  });
});

describe('the off switch', () => {
  it('brings open pages to the network, drops the kept app, and leaves the visitor’s records', async () => {
    const page = await openKept(host);
    const stores = () =>
      page.evaluate(async () =>
        (await indexedDB.databases()).map(({ name }) => name ?? '').join(' '),
      );
    const kept = await stores();
    const folder = await host.release({ release: SECOND });
    await writeOffSwitch(REPOSITORY, folder);
    await host.deploy(folder);
    await lookForUpdate(page);
    await untilRelease(page, SECOND);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    const shells = await page.evaluate(async () =>
      (await caches.keys()).filter((name) => name.startsWith('shell-')),
    );
    expect(shells).toEqual([]);
    expect(await stores()).toEqual(kept);
  });
});
