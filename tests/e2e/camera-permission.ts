import type { CDPSession, Page } from 'playwright-core';
import type { RunningApp } from './harness.ts';

/** Whoever hangs up takes the permission along: the line stays open with the page. */
const sessions = new WeakMap<Page, CDPSession>();

/** Changes what the browser lets the app do with the camera, as a person does in its settings; a running camera ends when it is denied. */
export async function setCameraPermission(
  { browser, page, origin }: RunningApp,
  setting: 'granted' | 'denied' | 'prompt',
): Promise<void> {
  const session = sessions.get(page) ?? (await browser.context.newCDPSession(page));
  sessions.set(page, session);
  await session.send('Browser.setPermission', {
    permission: { name: 'camera' },
    setting,
    origin,
  });
}

/**
 * Lets every question for the camera stand unanswered until its permission is set: a headless Chromium
 * left to itself now leaves them open and now denies them.
 */
export async function leaveQuestionsOpen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { mediaDevices, permissions } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (constraints) => {
      const { state } = await permissions.query({ name: 'camera' as PermissionName });
      return state === 'prompt' ? new Promise<never>(() => {}) : ask(constraints);
    };
  });
}
