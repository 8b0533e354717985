import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '#domain/locale.ts';
import { type LaunchedBrowser, launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { type GalleryHost, showEntry, startGallery } from '../../scripts/screens/gallery-host.ts';
import { access, cutWords, movement, overflow, smallTargets } from '../e2e/page-access.ts';
import { ENTRIES } from '../fixtures/gallery/entries.tsx';

const PHONE = { width: 360, height: 740 };
const NAMES = Object.keys(ENTRIES);
/** The kit's page shows parts side by side that no screen shows together. */
const PARTS_ONLY = ['kit', 'kit-sheet'];
/** A part by itself has no page around it whose landmarks it could stand in. */
const PAGE_RULES = ['region', 'landmark-one-main', 'heading-order', 'page-has-heading-one'];

let host: GalleryHost;
let browser: LaunchedBrowser;

beforeAll(async () => {
  host = await startGallery();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

async function openGallery(search = ''): Promise<Page> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.setViewportSize(PHONE);
  await page.goto(host.origin + search);
  await page.waitForFunction(() => 'gallery' in globalThis);
  return page;
}

describe.each(LOCALES)('every state in %s', (locale) => {
  let page: Page;

  beforeAll(async () => {
    page = await openGallery();
  });

  it.each(NAMES)('%s is open to all, and its targets are as large as a fingertip', async (name) => {
    await showEntry(page, name, locale);
    const rules = PARTS_ONLY.includes(name) ? PAGE_RULES : [];
    expect([...(await access(page, rules)), ...(await smallTargets(page))]).toEqual([]);
  });
});

describe('letters of twice the size', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openGallery('?text=200');
  });

  it.each(NAMES)('%s loses no word', async (name) => {
    for (const locale of LOCALES) {
      await showEntry(page, name, locale);
      expect({ locale, faults: [...(await overflow(page)), ...(await cutWords(page))] }).toEqual({
        locale,
        faults: [],
      });
    }
  });
});

describe('a reader who wants rest', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openGallery();
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });

  afterAll(() => page.emulateMedia({ reducedMotion: 'no-preference' }));

  it.each(NAMES)('%s stands still', async (name) => {
    await showEntry(page, name, 'vi');
    expect(await movement(page)).toEqual([]);
  });
});

describe('colours of the reader’s own system', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openGallery();
    await page.emulateMedia({ forcedColors: 'active' });
  });

  afterAll(() => page.emulateMedia({ forcedColors: 'none' }));

  it.each(NAMES)('%s keeps every control in sight', async (name) => {
    await showEntry(page, name, 'vi');
    expect(await unseenControls(page)).toEqual([]);
  });
});

/** Controls whose words, or whose edge where they have none, are of the colour that they stand on. */
function unseenControls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
      .filter((control) =>
        control.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
      .filter((control) => {
        const { color, backgroundColor, borderTopColor } = getComputedStyle(control);
        const ground = backgroundColor === 'rgba(0, 0, 0, 0)' ? 'rgb(0, 0, 0)' : backgroundColor;
        return color === ground && borderTopColor === ground;
      })
      .map((control) => `unseen: "${control.innerText.slice(0, 40)}" (${control.className})`),
  );
}
