import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { STRINGS } from '#i18n/strings.ts';
import { printedSign } from '../fixtures/printed-sign.ts';
import { ensureBuild } from '../../scripts/build/ensure-build.ts';
import { type RunningApp, startApp } from '../e2e/harness.ts';
import { bundlePageScript } from '../e2e/page-script.ts';
import type {} from '../e2e/pages/room-camera.ts';
import type { Room } from '../e2e/pages/room.ts';

const words = STRINGS.vi.place;
const PHONE = { width: 360, height: 740 };
/** Drawn by the processor, and in time for a press to be short. */
const SMALL = { width: 240, height: 320 };
/** Hiển Lâm Các, the lightest of the models. */
const SITE = 'hien-lam-cac';

let emulator: string;
let app: RunningApp;

beforeAll(async () => {
  // The build is no part of a test's time.
  await ensureBuild();
  emulator = await bundlePageScript('room.ts');
});

afterEach(() => app.close());

/** The screen before a session, on an emulated device. */
async function arrive(kind: typeof globalThis.roomKind): Promise<Page> {
  app = await startApp({ viewport: kind === 'headset' ? SMALL : PHONE });
  await app.page.addInitScript({ content: `globalThis.roomKind = '${kind}';` });
  await app.page.addInitScript({ content: emulator });
  await app.open(`/s/${SITE}/place`);
  return app.page;
}

const phase = (page: Page, name: string, timeout = 30_000) =>
  page.locator(`.place-overlay[data-phase="${name}"]`).waitFor({ state: 'attached', timeout });

const room = <Value>(page: Page, act: (room: Room) => Value) =>
  page.evaluate(`(${String(act)})(globalThis.room)`) as Promise<Awaited<Value>>;

async function enter(page: Page, button = words.start): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.waitForFunction(() => globalThis.room.device.activeSession !== undefined);
}

describe('a phone with augmented reality', () => {
  it('puts the building down by two taps, shows it in another year, takes it up again and leaves', async () => {
    const page = await arrive('phone');
    await room(page, ({ ground }) => (ground.height = null));
    await enter(page);
    await phase(page, 'looking');
    await page.getByText(words.looking).waitFor();

    // The ground comes into view, five metres before the visitor.
    await room(page, ({ ground, look }) => {
      ground.height = 0;
      look([0, 1.6, 0], 18);
    });
    await phase(page, 'aiming');
    await app.screenshot('place-aiming');
    // A tap on the screen's own controls puts nothing down.
    const step = page.getByRole('radio', { name: words.step });
    await page.evaluate(([x, y]) => globalThis.room.tap(x, y), middleOf(await step.boundingBox()));
    await step.check();
    await phase(page, 'aiming');
    await page.getByRole('radio', { name: words.corner }).check();

    await room(page, ({ tap }) => tap(180, 300));
    await phase(page, 'turning');
    // A second tap on the same spot gives no direction.
    await room(page, ({ tap }) => tap(180, 300));
    await phase(page, 'turning');
    await room(page, ({ look }) => look([0, 1.6, 0], 18, -20));
    await app.screenshot('place-turning');
    await room(page, ({ tap }) => tap(180, 300));
    await phase(page, 'placed');
    // The device holds it by one anchor, at the point that was tapped last.
    await page.waitForFunction(() => globalThis.room.anchors() === 1);
    const [anchor] = await room(page, ({ anchorsAt }) => anchorsAt);
    expect(anchor?.[1]).toBeCloseTo(0, 6);
    expect(Math.hypot(anchor?.[0] ?? 0, anchor?.[2] ?? 0)).toBeCloseTo(1.6 / Math.tan(0.314159), 3);

    await room(page, ({ look }) => look([0, 1.6, 1.5], 2, -14));
    await expect.poll(() => drawnShare(page), { timeout: 60_000 }).toBeGreaterThan(0.05);
    await app.screenshot('place-placed');
    await page.getByRole('button', { name: STRINGS.vi.site.evidence, exact: true }).click();
    await app.screenshot('place-evidence');

    await page.getByRole('button', { name: STRINGS.vi.explore.more }).click();
    await page.getByRole('button', { name: words.moveAgain }).click();
    await room(page, ({ look }) => look([0, 1.6, 0], 18));
    await phase(page, 'aiming');
    await page.getByRole('button', { name: words.before }).click();
    await phase(page, 'placed');
    await page.waitForFunction(() => globalThis.room.anchors() === 1);
    expect(await room(page, ({ anchorsAt }) => anchorsAt.length)).toBe(2);

    await page.getByRole('button', { name: words.leave }).click();
    await phase(page, 'ready');
    await page.getByRole('button', { name: words.start }).waitFor();
    expect(await page.locator('.place-problem').textContent()).toBe('');
    expect(app.faults.all()).toEqual([]);
  }, 180_000);

  it('says so when the device ends the session, and when it does not begin one', async () => {
    const page = await arrive('phone');
    await enter(page);
    await room(page, ({ end }) => end());
    await page.getByText(words.ended).waitFor();
    await page.evaluate(() => {
      navigator.xr!.requestSession = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await page.getByRole('button', { name: words.start }).click();
    await page.getByText(words.refused.denied).waitFor();
    expect(app.faults.all()).toEqual([]);
  }, 120_000);

  it('finds the sign in the session’s own camera, and stands the building by it', async () => {
    const page = await arrive('phone-with-camera');
    const { target } = printedSign(SITE);
    await page.evaluate(
      ([pictureUrl, widthMetres]) => {
        globalThis.cameraScene = { pictureUrl, widthMetres, middle: [0.1, 1.7, -1] };
      },
      [`/markers/${SITE}.png`, target.widthMetres] as const,
    );
    await enter(page);
    await phase(page, 'placed', 90_000);
    await page.waitForFunction(() => globalThis.room.anchors() === 1);
    const [anchor] = await room(page, ({ anchorsAt }) => anchorsAt);
    const away = await distanceBeyond();
    // To a degree of heading, at nearly thirty metres.
    expect(Math.abs((anchor?.[0] ?? 9) - 0.1)).toBeLessThan(away * Math.tan(Math.PI / 180));
    expect(anchor?.[1]).toBeCloseTo(0, 6);
    expect(anchor?.[2]).toBeCloseTo(-1 - away, 1);
    const shown = await page.evaluate(() => globalThis.cameraImages);
    console.log(`sign found in the session's camera after ${shown} frames, at ${String(anchor)}`);
    await page.getByRole('button', { name: words.leave }).click();
    await phase(page, 'ready');
    expect(app.faults.all()).toEqual([]);
  }, 180_000);
});

describe('a headset', () => {
  it('walks by teleport, and leaves by the panel in the room, both by the controller’s ray', async () => {
    const page = await arrive('headset');
    await enter(page, words.headset);
    await phase(page, 'placed');
    // Sky and ground are all around.
    await expect.poll(() => drawnShare(page), { timeout: 60_000 }).toBeGreaterThan(0.9);
    await app.screenshot('place-headset');
    const before = await picture(page);
    // Down at the ground, four metres ahead and two to the right: the visitor stands there after a blink.
    await room(page, ({ point }) => point([0.25, 1.4, -0.4], [2, 0, -4]));
    await press(page);
    // Sky and ground look the same from everywhere; the building does not.
    await expect.poll(() => apart(page, before), { timeout: 30_000 }).toBeGreaterThan(0.05);
    await app.screenshot('place-teleported');

    // The last button of the panel, which hangs an arm's length before the eyes.
    await room(page, ({ point }) => point([0.1, 1.25, -0.3], [0, 1.028, -0.775]));
    await expect
      .poll(
        async () => {
          await press(page);
          return page.evaluate(() => globalThis.room.device.activeSession === undefined);
        },
        { timeout: 60_000, interval: 1_000 },
      )
      .toBe(true);
    await page.getByRole('button', { name: words.headset }).waitFor();
    expect(app.faults.all()).toEqual([]);
  }, 180_000);
});

function middleOf(box: { x: number; y: number; width: number; height: number } | null) {
  if (box === null) throw new Error('it is not on the screen');
  return [box.x + box.width / 2, box.y + box.height / 2] as const;
}

/** How far beyond its sign the building's middle stands, metres. */
async function distanceBeyond(): Promise<number> {
  const { default: models } = await import(`../../src/content/models/${SITE}.json`, {
    with: { type: 'json' },
  });
  const { modelGround } = await import('#domain/shown-site.ts');
  const { lifeSizeDistance } = await import('#domain/placement.ts');
  return lifeSizeDistance(modelGround(models));
}

/** The session's picture, a colour and its cover in every 16th pixel. */
function picture(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const { appCanvas, activeSession } = globalThis.room.device;
        if (activeSession === undefined) return resolve([]);
        activeSession.requestAnimationFrame(() => {
          const gl = appCanvas?.getContext('webgl2');
          if (appCanvas === undefined || gl == null) return resolve([]);
          const { width, height } = appCanvas;
          const pixels = new Uint8Array(width * height * 4);
          gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
          resolve([...new Uint32Array(pixels.buffer)].filter((_, index) => index % 16 === 0));
        });
      }),
  );
}

/** Part of the session's picture on which something is drawn, 0 to 1. */
async function drawnShare(page: Page): Promise<number> {
  const pixels = await picture(page);
  return pixels.filter((pixel) => pixel > 0xffffff).length / Math.max(1, pixels.length);
}

/** Part of the picture that is another than `before`, 0 to 1. */
async function apart(page: Page, before: readonly number[]): Promise<number> {
  const now = await picture(page);
  return now.filter((pixel, index) => pixel !== before[index]).length / Math.max(1, now.length);
}

/** One press of the trigger, as short as a frame: a slow picture must not make a long press of it. */
async function press(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { device, press } = globalThis.room;
        // It may be what the press asked for; no frame comes after.
        device.activeSession?.addEventListener('end', () => resolve());
        const next = (act: () => void) =>
          device.activeSession === undefined
            ? resolve()
            : device.activeSession.requestAnimationFrame(act);
        press(true);
        next(() => {
          press(false);
          next(() => next(resolve));
        });
      }),
  );
}
