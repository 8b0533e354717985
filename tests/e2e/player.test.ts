import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import { type RunningApp, startApp, untilAppDrawn } from './harness.ts';
import {
  CAPTION_MS,
  openSite,
  PHONE,
  press,
  readPlayer,
  sentences,
  SITE,
  untilHeard,
  watchSound,
} from './player-page.ts';

const words = STRINGS.en.narration;

describe('a listener', () => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await startApp(PHONE);
    await openSite(app);
  });

  afterAll(() => app.close());

  it('hears the story, with each caption as its sentence begins, and is told that a machine speaks', async () => {
    const { page } = app;
    await press(page, words.play);
    await untilHeard(page);
    expect(await readPlayer(page)).toMatchObject({
      status: 'playing',
      file: '/narration/thai-hoa/en/story.mp3',
      voice: words.synthetic,
    });
    const level = await page.evaluate(async () => {
      const [element] = globalThis.soundWatcher.elements;
      return element === undefined ? 0 : globalThis.soundWatcher.level(element);
    });
    expect(level).toBeGreaterThan(0.05);
    await page.waitForFunction(() => globalThis.soundWatcher.captions.length >= 3);
    const seen = await page.evaluate(() => globalThis.soundWatcher.captions);
    for (const { text, atMs } of seen) {
      const told = sentences('en').find((one) => one.text === text);
      expect(Math.abs(atMs - (told?.clip?.startMs ?? Number.NaN))).toBeLessThanOrEqual(CAPTION_MS);
    }
    expect(app.faults.all()).toEqual([]);
  });

  it('pauses, and goes on where the voice was', async () => {
    const { page } = app;
    await press(page, words.pause);
    const stopped = await readPlayer(page);
    expect(stopped).toMatchObject({ status: 'paused', paused: true });
    await press(page, words.resume);
    await untilHeard(page);
    const { atMs } = await readPlayer(page);
    expect(atMs - stopped.atMs).toBeGreaterThan(0);
    expect(atMs - stopped.atMs).toBeLessThan(2_000);
  });

  it('goes to a sentence of the transcript, where it is marked and in sight', async () => {
    const { page } = app;
    await page.getByText(words.transcript).click();
    const wanted = sentences('en')[12];
    await page
      .locator('.transcript')
      .getByText(wanted?.text ?? '')
      .click();
    await expect.poll(async () => (await readPlayer(page)).caption).toBe(wanted?.text);
    await untilHeard(page);
    const { atMs } = await readPlayer(page);
    expect(atMs).toBeGreaterThanOrEqual((wanted?.clip?.startMs ?? 0) - 50);
    expect(atMs).toBeLessThan((wanted?.clip?.endMs ?? 0) + 500);
    const marked = page.locator('.transcript [aria-current]');
    expect(await marked.textContent()).toBe(wanted?.text);
    expect(await marked.isVisible()).toBe(true);
    await app.screenshot('player-transcript');
  });

  it('changes the speed, and the pitch stays', async () => {
    const { page } = app;
    await page.getByText(words.options).click();
    await page.getByRole('radio', { name: '1.5×' }).check();
    expect((await readPlayer(page)).rate).toBe(1.5);
    expect(await page.evaluate(() => globalThis.soundWatcher.elements[0]?.preservesPitch)).toBe(
      true,
    );
    await untilHeard(page);
    await page.getByRole('radio', { name: '1×', exact: true }).check();
  });

  it('steers from the lock screen, which says what is told', async () => {
    const { page } = app;
    const shown = await page.evaluate(() => {
      const { metadata, playbackState } = navigator.mediaSession;
      return { title: metadata?.title, artist: metadata?.artist, playbackState };
    });
    expect(shown).toEqual({
      title: words.kinds.story,
      artist: SITE.name.en,
      playbackState: 'playing',
    });
    const act = (action: MediaSessionAction, details: object = {}) =>
      page.evaluate(
        ([name, given]) => globalThis.soundWatcher.actions.get(name)?.({ action: name, ...given }),
        [action, details] as const,
      );
    await act('seekto', { seekTime: (sentences('en')[4]?.clip?.startMs ?? 0) / 1000 + 0.2 });
    await expect.poll(async () => (await readPlayer(page)).caption).toBe(sentences('en')[4]?.text);
    await act('nexttrack');
    const next = sentences('en').findIndex(
      (one, at) => at > 4 && one.segmentId !== sentences('en')[4]?.segmentId,
    );
    await expect
      .poll(async () => (await readPlayer(page)).caption)
      .toBe(sentences('en')[next]?.text);
    await act('pause');
    expect((await readPlayer(page)).status).toBe('paused');
    expect(await page.evaluate(() => navigator.mediaSession.playbackState)).toBe('paused');
    await act('play');
    await untilHeard(page);
  });

  it('hears the same sentence in another language', async () => {
    const { page } = app;
    const before = await readPlayer(page);
    const index = sentences('en').findIndex(({ text }) => text === before.caption);
    await page
      .getByRole('navigation', { name: STRINGS.en.app.language })
      .locator('a[lang="fr"]')
      .click();
    await expect
      .poll(async () => (await readPlayer(page)).caption)
      .toBe(sentences('fr')[index]?.text);
    await untilHeard(page);
    expect(await readPlayer(page)).toMatchObject({
      status: 'playing',
      file: '/narration/thai-hoa/fr/story.mp3',
      voice: STRINGS.fr.narration.synthetic,
    });
  });

  it('goes on in the background, where timers are held back', async () => {
    const { page } = app;
    await page.evaluate(() => {
      const own = globalThis.setTimeout;
      globalThis.setTimeout = ((task: () => void, ms = 0) =>
        own(task, Math.max(ms, 60_000))) as typeof setTimeout;
      Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    const seen = await page.evaluate(() => globalThis.soundWatcher.captions.length);
    await page.waitForFunction((told) => globalThis.soundWatcher.captions.length >= told + 2, seen);
    expect(await readPlayer(page)).toMatchObject({ status: 'playing', paused: false });
  });

  it('finds the place again on another day, in each language', async () => {
    const { page } = app;
    const { caption } = await readPlayer(page);
    await page.reload();
    await untilAppDrawn(page);
    const again = page.getByRole('button', { name: STRINGS.fr.narration.resume, exact: true });
    await again.waitFor();
    const index = sentences('fr').findIndex(({ text }) => text === caption);
    await expect.poll(async () => (await readPlayer(page)).caption).not.toBe('');
    const shown = await readPlayer(page);
    const place = sentences('fr').findIndex(({ text }) => text === shown.caption);
    expect(place).toBeGreaterThanOrEqual(index);
    expect(place).toBeLessThanOrEqual(index + 1);
    await again.click();
    await untilHeard(page);
  });

  it('hears one page at a time: the newer one takes over, the older one says so', async () => {
    const { page } = app;
    const other = await app.browser.context.newPage();
    await watchSound(other);
    await other.goto(`${app.origin}/en/s/thai-hoa`);
    await untilAppDrawn(other);
    await other.locator('[data-narration]').click();
    await untilHeard(other);
    await expect.poll(async () => (await readPlayer(page)).status).toBe('paused');
    expect(await readPlayer(page)).toMatchObject({
      paused: true,
      voice: STRINGS.fr.narration.otherPage,
    });
    await press(page, STRINGS.fr.narration.resume);
    await untilHeard(page);
    await expect.poll(async () => (await readPlayer(other)).status).toBe('paused');
    await other.close();
  });

  it('hears what the reconstruction looks like, without any camera', async () => {
    const { page } = app;
    await page.getByRole('radio', { name: STRINGS.fr.narration.kinds.description }).check();
    await press(page, STRINGS.fr.narration.play);
    await untilHeard(page);
    expect(await readPlayer(page)).toMatchObject({
      file: '/narration/thai-hoa/fr/description.mp3',
      caption: sentences('fr', 'description')[0]?.text,
    });
    expect(app.faults.all()).toEqual([]);
  });
});
