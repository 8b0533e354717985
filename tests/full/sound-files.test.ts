import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import { type RunningApp, startApp } from '../e2e/harness.ts';
import {
  CAPTION_MS,
  MANIFEST,
  openSite,
  PHONE,
  press,
  readPlayer,
  sentences,
  untilHeard,
} from '../e2e/player-page.ts';

const words = STRINGS.en.narration;

describe('the published sound', () => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await startApp(PHONE);
    await openSite(app);
  });

  afterAll(() => app.close());

  it.each(MANIFEST.tracks)(
    '$url has its captions where the voice begins',
    async ({ url, cues }) => {
      const starts = await app.page.evaluate(
        (asked) => globalThis.soundWatcher.startsOf(asked),
        url,
      );
      const errors = cues.map(({ startMs }) =>
        Math.min(...starts.map((found) => Math.abs(found - startMs))),
      );
      expect(errors).toHaveLength(cues.length);
      expect(Math.max(...errors)).toBeLessThanOrEqual(CAPTION_MS);
    },
  );
});

describe('sound that fails', () => {
  const WITHOUT_WORKER = {
    ...PHONE,
    context: { ...PHONE.context, serviceWorkers: 'block' as const },
  };
  const whole = readFileSync('public/narration/thai-hoa/en/story.mp3');
  let app: RunningApp;

  afterEach(() => app.close());

  /** The app with the English story answered like this. */
  async function withStory(answer: { status?: number; body?: Buffer }): Promise<Page> {
    app = await startApp(WITHOUT_WORKER);
    await app.page.route('**/en/story*.mp3', (route) =>
      route.fulfill({ status: 200, contentType: 'audio/mpeg', ...answer }),
    );
    await openSite(app);
    return app.page;
  }

  it.each([
    ['missing', { status: 404 }],
    ['no sound at all', { body: Buffer.from('this is no sound'.repeat(500)) }],
  ])('a file that is %s gives way to captions, at its sentence', async (_what, answer) => {
    const page = await withStory(answer);
    await press(page, words.next);
    await press(page, words.resume);
    await expect.poll(async () => (await readPlayer(page)).voice).toBe(words.silent);
    expect(await readPlayer(page)).toMatchObject({
      status: 'playing',
      caption: sentences('en')[2]?.text,
    });
    await expect
      .poll(async () => (await readPlayer(page)).caption, { timeout: 15_000 })
      .toBe(sentences('en')[3]?.text);
  });

  it('a file that breaks off is heard up to there, and then read', async () => {
    const page = await withStory({ body: whole.subarray(0, whole.length / 10) });
    await press(page, words.play);
    await untilHeard(page);
    expect((await readPlayer(page)).voice).toBe(words.synthetic);
    await expect
      .poll(async () => (await readPlayer(page)).voice, { timeout: 30_000 })
      .toBe(words.silent);
    const { caption } = await readPlayer(page);
    const at = sentences('en').findIndex(({ text }) => text === caption);
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(4);
  });
});
