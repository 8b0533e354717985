import type { RunningApp } from './harness.ts';
import { access, overflow, smallTargets } from './page-access.ts';

export const SIZES = [
  { width: 360, height: 740 },
  { width: 412, height: 915 },
  { width: 820, height: 1180 },
  { width: 1280, height: 800 },
] as const;

export type ScreenCase = { path: string; size: (typeof SIZES)[number] };

const SCREENS = ['', '/s/thai-hoa', '/s/thai-hoa/scan', '/s/thai-hoa/view', '/s/thai-hoa/place'];
const OTHERS = ['/tour', '/picture', '/sources', '/scan', '/s/ngo-mon', '/no/such/page'];

/** Every screen that an address opens, in every language and at every size. */
export const SCREEN_CASES: readonly ScreenCase[] = ['', '/en', '/fr'].flatMap((prefix) =>
  [...SCREENS, ...OTHERS].flatMap((screen) =>
    SIZES.map((size) => ({ path: `${prefix}${screen}` || '/', size })),
  ),
);

/** Opens a screen, keeps a picture of it, and tells in words what is wrong with it: overflow, access, errors. */
export async function checkScreen(app: RunningApp, { path, size }: ScreenCase): Promise<string[]> {
  const { page } = app;
  await page.setViewportSize(size);
  await app.open(path);
  await page.locator('h1').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const name = path.replaceAll('/', '_').replace(/^_/, '') || 'home';
  await app.screenshot(`screens/${size.width}x${size.height}/${name}`);
  const faults = [
    ...(await overflow(page)),
    ...(await access(page)),
    ...(await smallTargets(page)),
    ...app.faults.all(),
  ];
  return faults.map((fault) => `${path} at ${size.width}×${size.height}: ${fault}`);
}
