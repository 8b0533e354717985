import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededRandom } from '#domain/seeded-random.ts';
import { type RunningApp, startApp } from './harness.ts';
import { checkScreen, SCREEN_CASES } from './screen-check.ts';

/** `npm run check:full` takes all of them. */
const SAMPLE = 8;

let app: RunningApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.close());

const random = seededRandom(1802);
const sample = SCREEN_CASES.map((screen) => ({ screen, order: random() }))
  .sort((a, b) => a.order - b.order)
  .slice(0, SAMPLE)
  .map(({ screen }) => screen);

it.each(sample)('$path at $size.width×$size.height is whole and open to all', async (screen) => {
  expect(await checkScreen(app, screen)).toEqual([]);
});
