import type { Page } from 'playwright-core';

/** Resolves when the letters are there and nothing moves by itself any more: a sheet is on its way up for a while. */
export async function untilAtRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    // What follows scrolling, or goes round for ever, never ends.
    const ending = document
      .getAnimations()
      .filter(
        ({ effect, playState, timeline }) =>
          timeline === document.timeline &&
          playState === 'running' &&
          effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
      );
    await Promise.all(ending.map(({ finished }) => finished.catch(() => {})));
  });
}
