import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Locale } from '#domain/locale.ts';
import { narrationSentences } from '#domain/narration.ts';
import type { NarrationManifest, TrackKind } from '#domain/narration-manifest.ts';
import type { Site } from '#domain/site.ts';
import { STRINGS } from '#i18n/strings.ts';
import { contentAddresses, withAddresses } from '../../scripts/build/content-addresses.ts';
import type { RunningApp } from './harness.ts';
import { bundlePageScript } from './page-script.ts';

/** Where the build has put what the files name. */
const addresses = contentAddresses('public');

const read = (path: string): unknown =>
  JSON.parse(withAddresses(readFileSync(`src/content/${path}`, 'utf8'), addresses));

export const SITE = read('sites/thai-hoa.json') as Site;
export const MANIFEST = read('narration/thai-hoa.json') as NarrationManifest;
/** How far a caption may be from its sentence, milliseconds. */
export const CAPTION_MS = 120;
export const PHONE = { viewport: { width: 360, height: 740 }, context: { locale: 'en-GB' } };

/** What is told of the site, with its place in the published files. */
export function sentences(locale: Locale, kind: TrackKind = 'story') {
  return narrationSentences(SITE, locale, MANIFEST, kind);
}

/** What the player shows and what its element does, at one moment. */
export function readPlayer(page: Page) {
  return page.evaluate(() => {
    const [element] = globalThis.soundWatcher.elements;
    return {
      status: document.querySelector('[data-narration]')?.getAttribute('data-narration'),
      caption: document.querySelector('[data-caption]')?.textContent ?? '',
      voice: document.querySelector('.voice-note')?.textContent ?? '',
      // Without the name of its content.
      file: new URL(element?.currentSrc || 'none:').pathname.replace(/\.[0-9a-f]{8}(?=\.)/, ''),
      atMs: (element?.currentTime ?? 0) * 1000,
      paused: element?.paused ?? true,
      rate: element?.playbackRate ?? 0,
    };
  });
}

/** Taps the button with exactly this name. */
export function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

/** Waits until the sound of a page goes on. */
export async function untilHeard(page: Page): Promise<void> {
  const { atMs } = await readPlayer(page);
  await expect
    .poll(async () => {
      const now = await readPlayer(page);
      return !now.paused && now.atMs > atMs;
    })
    .toBe(true);
}

/** Opens the site's page in English, with every sound on it watched. */
export async function openSite(app: RunningApp): Promise<void> {
  await watchSound(app.page);
  await app.open('/en/s/thai-hoa');
  await app.page.getByRole('button', { name: STRINGS.en.narration.play, exact: true }).waitFor();
}

/** Watches every sound of a page from its first moment. */
export async function watchSound(page: Page): Promise<void> {
  await page.addInitScript({ content: await bundlePageScript('sound-watcher.ts') });
}
