import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { RunningApp } from './harness.ts';

export const SIZES = [
  { width: 360, height: 740 },
  { width: 412, height: 915 },
  { width: 1280, height: 800 },
] as const;

export type ScreenCase = { path: string; size: (typeof SIZES)[number] };

const SCREENS = ['', '/s/thai-hoa', '/s/thai-hoa/scan', '/s/thai-hoa/view', '/s/thai-hoa/place'];
const OTHERS = ['/scan', '/s/ngo-mon', '/no/such/page'];

/** Every screen that an address opens, in every language and at every size. */
export const SCREEN_CASES: readonly ScreenCase[] = ['', '/en', '/fr'].flatMap((prefix) =>
  [...SCREENS, ...OTHERS].flatMap((screen) =>
    SIZES.map((size) => ({ path: `${prefix}${screen}` || '/', size })),
  ),
);

type AxeResults = { violations: { id: string; help: string; nodes: { target: string[] }[] }[] };

/** Opens a screen, keeps a picture of it, and tells in words what is wrong with it: overflow, access, errors. */
export async function checkScreen(app: RunningApp, { path, size }: ScreenCase): Promise<string[]> {
  const { page } = app;
  await page.setViewportSize(size);
  await app.open(path);
  await page.locator('h1').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const name = path.replaceAll('/', '_').replace(/^_/, '') || 'home';
  await app.screenshot(`screens/${size.width}x${size.height}/${name}`);
  const faults = [...(await overflow(page)), ...(await access(page)), ...app.faults.all()];
  return faults.map((fault) => `${path} at ${size.width}×${size.height}: ${fault}`);
}

/** Elements that stand out of the window to the right, innermost only. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .filter((element) => element.childElementCount === 0)
      .map(
        (element) => `overflows: <${element.tagName.toLowerCase()} class="${element.className}">`,
      );
  });
}

/** What axe finds by WCAG 2.2 level AA, contrast among it. */
async function access(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(() => {
    const inPage = globalThis as unknown as {
      axe: { run(root: Document, options: object): Promise<AxeResults> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return inPage.axe.run(document, { runOnly: { type: 'tag', values: tags } });
  });
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}
