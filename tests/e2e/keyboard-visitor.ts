import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More stops than any screen has. */
const MOST_STOPS = 80;
const NOWHERE = 'nothing';

/** One control on, or one back. */
type Step = 'Tab' | 'Shift+Tab';

/** Goes by Tab to a control, and finds at each stop on the way that the focus is seen and somewhere. */
export async function tabTo(page: Page, wanted: Locator, key: Step = 'Tab'): Promise<void> {
  await wanted.first().waitFor({ timeout: 60_000 });
  let nowhere = 0;
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key);
    const place = await focusPlace(page);
    // After the last stop the browser's own controls have their turn, once.
    nowhere += place.name === NOWHERE ? 1 : 0;
    expect(nowhere, `after ${stop + 1} × Tab`).toBeLessThan(2);
    expect(place.fault, `after ${stop + 1} × Tab: ${place.name}`).toBe('');
    const isThere = await wanted.evaluateAll((all) =>
      all.some((one) => one === document.activeElement),
    );
    if (isThere) return;
  }
  throw new Error(`${key} never comes to ${String(wanted)}`);
}

/** Goes there by Tab and presses Enter. */
export async function enter(page: Page, wanted: Locator, key: Step = 'Tab'): Promise<void> {
  await tabTo(page, wanted, key);
  await page.keyboard.press('Enter');
}

/** What has the focus, and what is wrong with that: it is out of sight, or not marked; `nothing` where the page has none. */
export function focusPlace(page: Page): Promise<{ name: string; fault: string }> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) {
      return { name: 'nothing', fault: '' };
    }
    const name = `<${focused.tagName.toLowerCase()} class="${focused.className}"> ${focused.innerText.slice(0, 30)}`;
    // Fields that a label draws are marked on the label, pins on their disc.
    const drawn = getComputedStyle(focused).opacity === '0' ? focused.closest('label') : null;
    const parts = [...focused.querySelectorAll('*')];
    const marked = [drawn, focused, focused.closest('label'), ...parts].filter(
      (element) => element !== null,
    );
    const isMarked = marked.some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    if (!isMarked) return { name, fault: 'the focus is not marked' };
    const { top, bottom, left, right, width, height } = (drawn ?? focused).getBoundingClientRect();
    const isSeen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    if (width === 0 || height === 0 || !isSeen) return { name, fault: 'the focus is out of sight' };
    return { name, fault: '' };
  });
}
