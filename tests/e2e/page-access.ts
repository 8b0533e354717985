import axe from 'axe-core';
import type { Page } from 'playwright-core';

type AxeResults = { violations: { id: string; help: string; nodes: { target: string[] }[] }[] };

/** What axe finds by WCAG 2.2 level AA, contrast among it; `without` names rules that do not fit the page. */
export async function access(page: Page, without: readonly string[] = []): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axe.source);
  await untilArrived(page);
  const results = await page.evaluate((left) => {
    const inPage = globalThis as unknown as {
      axe: { run(root: Document, options: object): Promise<AxeResults> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const rules = Object.fromEntries(left.map((rule) => [rule, { enabled: false }]));
    return inPage.axe.run(document, { runOnly: { type: 'tag', values: tags }, rules });
  }, without);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}

/** Waits for what is on its way in: half seen, letters have half their contrast. */
function untilArrived(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const coming = document.getAnimations().filter(({ effect, currentTime, playState }) => {
      const { delay = 0, endTime } = effect?.getComputedTiming() ?? {};
      const ends = playState === 'running' && Number.isFinite(Number(endTime ?? Infinity));
      return ends && Number(currentTime) >= delay;
    });
    await Promise.all(coming.map(({ finished }) => finished.catch(() => {})));
  });
}

/** Elements that stand out of the window to the right, innermost only. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .filter((element) => element.childElementCount === 0)
      .map(
        (element) => `overflows: <${element.tagName.toLowerCase()} class="${element.className}">`,
      );
  });
}

/** Words that do not fit the box that they stand in, which then hides part of them. */
export function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const holdsWords = (element: Element) =>
      [...element.childNodes].some(
        (child) => child.nodeType === Node.TEXT_NODE && (child.textContent ?? '').trim() !== '',
      );
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => holdsWords(element) && element.closest('.visually-hidden') === null)
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hidesAcross = overflowX === 'hidden' || overflowX === 'clip';
        const hidesDown = overflowY === 'hidden' || overflowY === 'clip';
        return (
          (hidesAcross && element.scrollWidth > element.clientWidth + 1) ||
          (hidesDown && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `cut off: ${element.className} "${element.innerText.slice(0, 40)}"`);
  });
}

/**
 * Controls that are smaller than a fingertip, 44 px; a label counts with its field. Links within a
 * sentence are as high as its line, as WCAG 2.5.8 allows.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SIDE = 44;
    const CONTROLS = 'a[href], button, input, select, summary, [role="button"]';
    return [...document.querySelectorAll<HTMLElement>(CONTROLS)]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => control.closest('.skip, [inert]') === null)
      .map((control) => control.closest<HTMLElement>('label') ?? control)
      .filter((target) => getComputedStyle(target).display !== 'inline')
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width > 0 && (width < SIDE - 0.5 || height < SIDE - 0.5);
      })
      .map((target) => {
        const { width, height } = target.getBoundingClientRect();
        const name = target.getAttribute('aria-label') ?? target.innerText;
        return `small: ${Math.round(width)} × ${Math.round(height)} px "${name.slice(0, 40)}" (${target.className})`;
      });
  });
}

/** What still moves although the reader asked for rest: animations longer than a blink. */
export function movement(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => {
        // Without its delay: what goes away at once moves nothing, however long it was there before.
        const { activeDuration } = animation.effect?.getComputedTiming() ?? {};
        return typeof activeDuration === 'number' && activeDuration > 100;
      })
      .map((animation) => {
        const { effect } = animation;
        const element = effect instanceof KeyframeEffect ? effect.target : null;
        return `moves: ${element?.className ?? 'something'}`;
      }),
  );
}
