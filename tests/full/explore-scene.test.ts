import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import models from '../../src/content/models/ho-quyen.json';
import { type RunningApp, startApp } from '../e2e/harness.ts';

const words = STRINGS.en;
/** The site whose models are drawn quickest. */
const SITE = 'ho-quyen';
const PARTS = Object.values(models.pieces).flatMap(({ parts }) => parts);

let app: RunningApp;
let scene: Locator;
let pins: Locator;

beforeAll(async () => {
  app = await startApp({ viewport: { width: 360, height: 640 }, context: { locale: 'en-GB' } });
  const { page } = app;
  // Where motion is unwelcome a view is there at once: nothing to wait for.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open(`/en/s/${SITE}/view`);
  scene = page.getByRole('application');
  // Those outside of the picture as well.
  pins = scene.locator('.pin');
  await page.getByText(words.view.loading).waitFor({ state: 'detached', timeout: 90_000 });
  await pins.first().waitFor();
});

afterAll(() => app.close());

function detail(): Locator {
  return app.page.locator('.detail h2');
}

async function nameOf(pin: Locator): Promise<string> {
  return ((await pin.getAttribute('aria-label')) ?? '').replace(/^\d\. /, '');
}

/** The corners of what is seen of the pins, to tell whether the view has moved. */
function places(): Promise<string> {
  return pins.evaluateAll((all) => all.map((pin) => pin.style.transform).join(' '));
}

it('pins stand in their order, apart, large enough for a finger, and say what they are', async () => {
  const boxes = await pins.evaluateAll((all) =>
    all.map((pin) => ({
      label: pin.getAttribute('aria-label') ?? '',
      box: pin.getBoundingClientRect().toJSON() as DOMRect,
      isSeen: pin.style.visibility === 'visible',
    })),
  );
  expect(boxes.map(({ label }) => label.slice(0, 3))).toEqual(
    boxes.map((_, index) => `${index + 1}. `),
  );
  const seen = boxes.filter(({ isSeen }) => isSeen).map(({ box }) => box);
  expect(seen.length).toBeGreaterThan(3);
  for (const [index, one] of seen.entries()) {
    expect(Math.min(one.width, one.height)).toBeGreaterThanOrEqual(44);
    for (const other of seen.slice(index + 1)) {
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(34);
    }
  }
});

it('a click opens a pin, the view goes round to it, and Escape closes it', async () => {
  const before = await places();
  const pin = pins.nth(1);
  await pin.click();
  expect(await detail().innerText()).toBe(await nameOf(pin));
  expect(await pin.getAttribute('aria-expanded')).toBe('true');
  await expect.poll(places).not.toBe(before);
  await app.screenshot('explore-pin');
  await app.page.keyboard.press('Escape');
  await detail().waitFor({ state: 'detached' });
  expect(await pin.getAttribute('aria-expanded')).toBe('false');
}, 60_000);

it('a number key opens the pin of that number', async () => {
  await scene.focus();
  await app.page.keyboard.press('3');
  expect(await detail().innerText()).toBe(await nameOf(pins.nth(2)));
  await app.page.keyboard.press('Escape');
  await detail().waitFor({ state: 'detached' });
  await scene.focus();
  await app.page.keyboard.press('Home');
});

it('with evidence on, a tap picks a part and a tap beside the building lets it go; a drag picks nothing', async () => {
  const { page } = app;
  await page.getByRole('button', { name: words.site.evidence }).click();
  const box = await placeOfScene();
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const free = await freeSpot(middle);
  await page.mouse.move(free.x, free.y);
  await page.mouse.down();
  await page.mouse.move(free.x + 60, free.y, { steps: 4 });
  await page.mouse.up();
  const next = await freeSpot(middle);
  await page.mouse.click(next.x, next.y);
  await detail().waitFor();
  expect(PARTS).toContain(await page.locator('.detail').getAttribute('data-detail'));
  await app.screenshot('explore-part');
  // Its words have taken some of the scene's place.
  const smaller = await placeOfScene();
  await page.mouse.click(smaller.x + 12, smaller.y + smaller.height - 12);
  await detail().waitFor({ state: 'detached' });
}, 60_000);

async function placeOfScene() {
  const box = await scene.boundingBox();
  if (box === null) throw new Error('the scene has no place');
  return box;
}

/** The nearest place to a point, on the picture itself and not on a pin. */
function freeSpot(from: { x: number; y: number }): Promise<{ x: number; y: number }> {
  return app.page.evaluate(({ x, y }) => {
    for (let away = 0; away < 120; away += 6) {
      for (const [right, down] of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const) {
        const spot = { x: x + right * away, y: y + down * away };
        const under = document.elementFromPoint(spot.x, spot.y);
        if (under?.closest('[role=application]') && !under.closest('button')) return spot;
      }
    }
    throw new Error('pins cover everything');
  }, from);
}
