import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../e2e/harness.ts';
import { checkScreen, SCREEN_CASES } from '../e2e/screen-check.ts';

let app: RunningApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.close());

it.each(SCREEN_CASES)(
  '$path at $size.width×$size.height is whole and open to all',
  async (screen) => {
    expect(await checkScreen(app, screen)).toEqual([]);
  },
);
