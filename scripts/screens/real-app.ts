import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { formatAddress } from '#domain/address.ts';
import { RISE_MS } from '#domain/rise.ts';
import { languageOf, type Locale } from '#domain/locale.ts';
import { STRINGS } from '#i18n/strings.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { ensureBuild } from '../build/ensure-build.ts';
import { startStaticServer } from '../serve/static-server.ts';

type Shot = { name: string; locale: Locale; size: string };

const SITE = 'thai-hoa';
/** A processor draws what a graphics card would. */
const SLOW_MS = 120_000;

/** The built app itself with its scenes: the viewer, and the palace on the practice sign. Not every language at every size: the first language, and the first size. */
export async function shootApp(
  sizes: readonly string[],
  locales: readonly Locale[],
  fileOf: (shot: Shot) => string,
): Promise<Shot[]> {
  const cases = sizes.flatMap((size) =>
    locales
      .filter((locale) => size === sizes[0] || locale === locales[0])
      .map((locale) => ({ size, locale })),
  );
  const names = ['app-view', 'app-anchored'] as const;
  const shots = cases.flatMap((one) => names.map((name) => ({ ...one, name })));
  if (shots.every((shot) => existsSync(fileOf(shot)))) return shots;
  const server = await startStaticServer({ root: await ensureBuild() });
  try {
    for (const { size, locale } of cases) {
      const [width = 360, height = 740] = size.split('x').map(Number);
      const context = { viewport: { width, height }, locale: languageOf(locale).tag };
      const browser = await launchBrowser({ context });
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      const addressOf = (screen: 'scan' | 'view') =>
        server.origin + formatAddress({ screen, siteId: SITE, locale });
      const keep = async (name: (typeof names)[number]) => {
        const path = fileOf({ name, locale, size });
        await mkdir(dirname(path), { recursive: true });
        await page.screenshot({ path });
      };
      try {
        await page.goto(addressOf('view'));
        await page.locator('.view[data-view="shown"] canvas').waitFor({ timeout: SLOW_MS });
        await page.locator('.view-loading').waitFor({ state: 'detached', timeout: SLOW_MS });
        await untilStanding(page);
        await keep('app-view');
        await page.goto(`${addressOf('scan')}?camera=practice`);
        await begin(page, locale);
        await page.locator('.scan[data-visit="anchored"]').waitFor({ timeout: SLOW_MS });
        await page.locator('.story-panel .caption').waitFor({ timeout: SLOW_MS });
        await untilStanding(page);
        await untilInSight(page);
        await keep('app-anchored');
      } finally {
        await browser.close();
      }
    }
  } finally {
    await server.close();
  }
  return shots;
}

/** A pin shows once its part has come up; the rest of the building rises within the time after it. */
async function untilStanding(page: Page): Promise<void> {
  await page.locator('.pin').first().waitFor({ state: 'visible', timeout: SLOW_MS });
  await page.waitForTimeout(RISE_MS * 3);
}

/** The practice film goes past its sign and comes back. */
async function untilInSight(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const pins = [...document.querySelectorAll<HTMLElement>('.pin')];
      return pins.length > 0 && pins.every((pin) => pin.style.visibility === 'visible');
    },
    undefined,
    { timeout: SLOW_MS },
  );
}

async function begin(page: Page, locale: Locale): Promise<void> {
  await page.getByRole('button', { name: STRINGS[locale].scan.practiceAllow }).click();
}
