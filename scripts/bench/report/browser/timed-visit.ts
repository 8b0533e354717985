import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { STRINGS } from '#i18n/strings.ts';
import { bundleScript } from '../../../browser/bundle-script.ts';
import { throttle } from '../../../browser/throttle.ts';
import { frameCostScript } from './frame-cost.ts';
import type { LineSpeed, SlowLine } from './slow-line.ts';

declare global {
  /** Milliseconds since the navigation began, by what was reached: the first time counts. */
  var visitClock: Record<string, number>;
}

/** The phone that times are measured for. */
export const VISIT_PHONE = { width: 360, height: 740 } as const;
/** How many times slower the processor seems. */
export const VISIT_CPU = 4;
const SITE = 'thai-hoa';
const ARRIVE_WITHIN_MS = 180_000;
/** What is on the device is all there when it has not grown for so long. */
const QUIET_MS = 8_000;
const KEEP_WITHIN_MS = 180_000;

/** Milliseconds from the beginning of the navigation. */
export type VisitTimes = {
  readableMs: number;
  largestMs: number;
  /** The app answers a tap. */
  tappableMs: number;
  /** The reconstruction stands on the sign; how long the two taps were in coming is taken off. */
  anchoredMs: number;
  /** Of it, from the tap that allows the camera. */
  afterAllowMs: number;
  /** What came over the line meanwhile, headers and what workers fetch included. */
  fetchedBytes: number;
};

let scripts: Promise<string[]> | null = null;

/** A page that writes down what it reaches, on a slow processor. */
export async function openTimedPage(context: BrowserContext): Promise<Page> {
  scripts ??= Promise.all([
    bundleScript(fileURLToPath(new URL('visit-clock.ts', import.meta.url))),
    frameCostScript(),
  ]);
  const page = await context.newPage();
  for (const content of await scripts) await page.addInitScript({ content });
  await throttle(page, { cpu: VISIT_CPU });
  return page;
}

/** Waits until all of these were reached, and returns all times; rejects with what was reached when one is not. */
export async function reached(
  page: Page,
  names: readonly string[],
): Promise<Record<string, number>> {
  const there = page.waitForFunction(
    (wanted) => wanted.every((name) => globalThis.visitClock[name] !== undefined),
    names,
    { timeout: ARRIVE_WITHIN_MS, polling: 100 },
  );
  await there.catch(async (cause: unknown) => {
    const marks = await page.evaluate(() => Object.keys(globalThis.visitClock)).catch(() => []);
    throw new Error(
      `"${names.join('", "')}" was not reached within ${ARRIVE_WITHIN_MS / 1_000} s; reached: ${marks.join(', ') || 'nothing'}`,
      { cause },
    );
  });
  return page.evaluate(() => globalThis.visitClock);
}

/** A whole way from the code on the sign to the reconstruction that stands on it, each tap as soon as it is answered. */
export async function timeVisit(
  context: BrowserContext,
  line: SlowLine,
  speed: LineSpeed,
): Promise<VisitTimes> {
  const page = await openTimedPage(context);
  const before = line.receivedBytes();
  line.setSpeed(speed);
  try {
    await page.goto(`${line.origin}/s/${SITE}`, { waitUntil: 'commit' });
    await reached(page, ['tappable']);
    await page.locator('a[href$="/scan"]').first().click();
    await reached(page, ['visit-asking']);
    await page.getByRole('button', { name: STRINGS.vi.scan.allow }).click();
    const clock = await reached(page, ['readable', 'visit-anchored']);
    return { ...timesOf(clock), fetchedBytes: line.receivedBytes() - before };
  } finally {
    line.setSpeed(null);
    await page.close();
  }
}

/** What a page's clock says of a visit; throws where something was not reached. */
export function timesOf(clock: Readonly<Record<string, number>>): Omit<VisitTimes, 'fetchedBytes'> {
  const at = (name: string) => {
    const ms = clock[name];
    if (ms === undefined) throw new Error(`"${name}" was not reached`);
    return ms;
  };
  const waited = at('tap-start') - at('tappable') + (at('tap-allow') - at('visit-asking'));
  return {
    readableMs: at('readable'),
    largestMs: at('largest'),
    tappableMs: at('tappable'),
    anchoredMs: at('visit-anchored') - waited,
    afterAllowMs: at('visit-anchored') - at('tap-allow'),
  };
}

/** Opens the site's page and leaves it open until the device holds all that the app wants to have there. */
export async function keepSite(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto(`${origin}/s/${SITE}`);
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated',
      undefined,
      { timeout: KEEP_WITHIN_MS, polling: 500 },
    );
    const until = Date.now() + KEEP_WITHIN_MS;
    let [usage, sinceMs] = [-1, Date.now()];
    while (Date.now() - sinceMs < QUIET_MS) {
      if (Date.now() > until)
        throw new Error('the device was still being filled after three minutes');
      await page.waitForTimeout(500);
      const now = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
      if (now !== usage) [usage, sinceMs] = [now, Date.now()];
    }
  } finally {
    await page.close();
  }
}
