import { describe, expect, it } from 'vitest';
import { createInstallPrompt } from '#adapters/device/install-prompt.ts';

/** What Chrome sends: it can be kept from showing by itself, and put once. */
function question(prompt: () => Promise<unknown>, userChoice?: Promise<unknown>): Event {
  const event = new Event('beforeinstallprompt', { cancelable: true });
  return Object.assign(event, { prompt, userChoice });
}

function setUp() {
  const page = new EventTarget();
  const prompt = createInstallPrompt(page);
  let told = 0;
  prompt.subscribe(() => (told += 1));
  return { page, prompt, told: () => told };
}

describe("the browser's question", () => {
  it('is kept when it comes, so that the browser does not put it itself', () => {
    const { page, prompt, told } = setUp();
    expect(prompt.isReady()).toBe(false);
    const event = question(() => Promise.resolve({ outcome: 'accepted' }));
    page.dispatchEvent(event);
    expect([prompt.isReady(), event.defaultPrevented, told()]).toEqual([true, true, 1]);
  });

  it.each([
    ['accepted', 'accepted'],
    ['dismissed', 'refused'],
  ])('is put once: %s', async (outcome, answer) => {
    const { page, prompt } = setUp();
    page.dispatchEvent(question(() => Promise.resolve({ outcome })));
    expect(await prompt.ask()).toBe(answer);
    expect(prompt.isReady()).toBe(false);
    expect(await prompt.ask()).toBe('gone');
  });

  it('tells the answer apart from the question in older browsers', async () => {
    const { page, prompt } = setUp();
    const choice = Promise.resolve({ outcome: 'accepted' });
    page.dispatchEvent(question(() => Promise.resolve(undefined), choice));
    expect(await prompt.ask()).toBe('accepted');
  });

  it('is gone when the browser does not let it be put', async () => {
    const { page, prompt } = setUp();
    page.dispatchEvent(question(() => Promise.reject(new Error('no tap'))));
    expect(await prompt.ask()).toBe('gone');
  });
});

it('hears that the app was installed, in whichever way', () => {
  const { page, prompt, told } = setUp();
  page.dispatchEvent(question(() => Promise.resolve({ outcome: 'accepted' })));
  page.dispatchEvent(new Event('appinstalled'));
  expect([prompt.isReady(), prompt.isInstalled(), told()]).toEqual([false, true, 2]);
});
