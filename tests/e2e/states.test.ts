import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import { leavingVideo } from '../fixtures/leaving-video.ts';
import { printedSign } from '../fixtures/printed-sign.ts';
import { signVideo } from '../fixtures/sign-video.ts';
import { leaveQuestionsOpen, setCameraPermission } from './camera-permission.ts';
import { type AppOptions, type RunningApp, startApp } from './harness.ts';

const words = STRINGS.vi;
const { failure } = words;
const FACEBOOK =
  'Mozilla/5.0 (Linux; Android 14; SM-A155F; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/489.0.0.0;]';

let leaving: string;
let app: RunningApp;

beforeAll(async () => {
  leaving = await leavingVideo(await signVideo(printedSign('thai-hoa')), 'leaves');
});

afterEach(() => app.close());

/** The worker would fetch behind the page's back what is held up here. */
async function start(options: AppOptions = {}): Promise<RunningApp> {
  app = await startApp({
    cameraFile: leaving,
    ...options,
    context: { serviceWorkers: 'block', ...options.context },
  });
  return app;
}

/** Waits for a state of the visit, and keeps its picture; rejects with what is shown in its place. */
async function reach(state: string, selector = `.scan[data-visit="${state}"]`): Promise<void> {
  const { page } = app;
  const shown = page.locator(selector).first();
  await shown.waitFor({ timeout: 60_000 }).catch(async (cause: unknown) => {
    const visit = await page.locator('.scan').getAttribute('data-visit');
    const words = await page.locator('main').innerText();
    throw new Error(`not ${state} but ${visit}: ${words.slice(0, 200)}`, { cause });
  });
  await app.screenshot(`states/${state}`);
}

const button = (name: string) => app.page.getByRole('button', { name, exact: true });
const failed = (name: string) => reach(`failed-${name}`, `[data-failure="${name}"]`);

describe('a visit, state by state', () => {
  it('from a question that is read slowly to a camera that is forbidden on the way, and on', async () => {
    const { page } = await start({ cameraPermission: 'prompt' });
    await leaveQuestionsOpen(page);
    let letModelsCome = () => {};
    const models = new Promise<void>((resolve) => (letModelsCome = resolve));
    await page.route('**/models/**', async (route) => {
      await models;
      await route.fallback();
    });
    await app.open('/s/thai-hoa/scan');
    await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    await reach('asking');
    await button(words.scan.allow).click();
    await reach('starting');
    await reach('starting-asked', '[data-wait="asking"]');
    // The answer comes late, and by way of the browser's settings.
    await setCameraPermission(app, 'granted');
    await button(failure.waiting.again).click();
    await reach('loading');
    letModelsCome();
    await page.locator('.scan[data-visit="searching"], .scan[data-visit="anchored"]').waitFor();
    await app.screenshot('states/searching');
    await reach('anchored');
    await reach('held');
    await reach('anchored');
    await button(words.scan.pin).click();
    await reach('pinned', '.scan[data-visit="held"]');
    await button(words.scan.unpin).click();
    await reach('anchored');

    await setCameraPermission(app, 'denied');
    await failed('denied');
    expect(await page.locator('.step-art').count()).toBe(3);
    await setCameraPermission(app, 'granted');
    await button(words.app.retry).click();
    await reach('anchored');
    expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
    expect(app.faults.pageErrors).toEqual([]);
  }, 240_000);

  it('a camera that is pulled out says so, and goes on when it is back', async () => {
    const { page } = await start();
    await app.open('/scan');
    await button(words.scan.allow).click();
    await page.locator('.scan[data-visit="searching"], .scan[data-visit="anchored"]').waitFor();
    // Chromium's fake camera has no plug to pull: the list of devices and the track's end are played.
    await page.evaluate(() => {
      const { mediaDevices } = navigator;
      const list = mediaDevices.enumerateDevices.bind(mediaDevices);
      let isGone = true;
      Object.assign(globalThis, { plugIn: () => (isGone = false) });
      mediaDevices.enumerateDevices = async () => (isGone ? [] : list());
      const video = document.querySelector<HTMLVideoElement>('.camera-picture video');
      const stream = video?.srcObject;
      const [track] = stream instanceof MediaStream ? stream.getVideoTracks() : [];
      track?.stop();
      track?.dispatchEvent(new Event('ended'));
    });
    await failed('removed');
    await page.evaluate(() => (globalThis as unknown as { plugIn: () => void }).plugIn());
    await button(words.app.retry).click();
    await reach('anchored');
    expect(app.faults.pageErrors).toEqual([]);
  }, 180_000);
});

describe('recoveries', () => {
  it('in Facebook’s browser, which never asks, another one takes over at the same step', async () => {
    const { page } = await start({
      cameraPermission: 'prompt',
      context: { userAgent: FACEBOOK },
    });
    await leaveQuestionsOpen(page);
    // The browser is Vietnamese; the visitor has chosen otherwise.
    await app.open('/s/thai-hoa/scan?p=a6&l=en');
    const english = STRINGS.en;
    await button(english.gateway.tryHere).click();
    await button(english.scan.allow).click();
    await failed('silent');
    const out = await page
      .getByRole('link', { name: english.gateway.android })
      .getAttribute('href');
    const [, rest = ''] = /^intent:\/\/([^#]+)#Intent;scheme=http;/.exec(out ?? '') ?? [];
    // What the other browser is handed is opened here, and lands on the same step.
    await page.goto(`http://${rest}`);
    await page.getByRole('button', { name: english.gateway.tryHere }).waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
      '/en/s/thai-hoa/scan?p=a6',
    );
  });

  it('an address without https leads to the one with it', async () => {
    const { page } = await start({ flags: ['--host-resolver-rules=MAP hue.test 127.0.0.1'] });
    const insecure = app.origin.replace(/\/\/[^:]+/, '//hue.test');
    await page.goto(`${insecure}/s/thai-hoa/scan?p=a6`);
    await button(words.scan.allow).click();
    await failed('insecure');
    const secure = page.getByRole('link', { name: failure.secure });
    expect(await secure.getAttribute('href')).toBe(
      `${insecure.replace('http:', 'https:')}/s/thai-hoa/scan?p=a6&l=vi`,
    );
  });

  it('a page that forbids cameras is opened on its own', async () => {
    const { page } = await start();
    await page.route('**/s/thai-hoa/scan', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'permissions-policy': 'camera=()' };
      await route.fulfill({ response, headers });
    });
    await app.open('/s/thai-hoa/scan');
    await button(words.scan.allow).click();
    await failed('framed');
    await page.getByRole('link', { name: failure.whole }).waitFor();
  });

  it('a question that was waved away is asked again', async () => {
    const { page } = await start({ cameraPermission: 'prompt' });
    // Nobody can press the cross of a headless browser's question: what Chrome says then is played, once.
    await page.addInitScript(() => {
      const { mediaDevices } = navigator;
      const ask = mediaDevices.getUserMedia.bind(mediaDevices);
      let asked = 0;
      mediaDevices.getUserMedia = async (constraints) => {
        asked += 1;
        if (asked > 1) return ask(constraints);
        throw new DOMException('Permission dismissed', 'NotAllowedError');
      };
    });
    await app.open('/s/thai-hoa/scan');
    await button(words.scan.allow).click();
    await failed('dismissed');
    expect(await page.locator('.steps').count()).toBe(0);
    await setCameraPermission(app, 'granted');
    await button(words.app.retry).click();
    await reach('anchored');
  }, 150_000);

  it('a desktop hands its very step over to a phone', async () => {
    const { page } = await start({ flags: ['--host-resolver-rules=MAP hue.test 127.0.0.1'] });
    const reachable = app.origin.replace(/\/\/[^:]+/, '//hue.test');
    await page.goto(`${reachable}/s/thai-hoa?p=a6`);
    await page.getByRole('button', { name: words.handOff.offer }).click();
    const code = page.getByRole('img', { name: `${reachable}/s/thai-hoa?p=a6&l=vi` });
    await code.waitFor();
    await app.screenshot('states/hand-off');
    expect(app.faults.pageErrors).toEqual([]);
  });
});
