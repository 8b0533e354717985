import { describe, expect, it } from 'vitest';
import { createScriptedInstallPrompt } from '#adapters/device/scripted-install-prompt.ts';
import { createMemoryRecords } from '#adapters/storage/memory-records.ts';
import type { InstallWay } from '#domain/install-way.ts';
import { createInstallStore } from '#state/install-store.ts';

const NOW = Date.UTC(2026, 10, 22, 5);
const DAY = 86_400_000;

/** Opens the app's page, again with what was kept before. */
function openPage(
  kept = createMemoryRecords(),
  nowMs = NOW,
  steps: InstallWay | null = null,
  isPhone = true,
) {
  const prompt = createScriptedInstallPrompt();
  const clock = { now: () => nowMs };
  return { kept, prompt, store: createInstallStore({ kept, clock, prompt, steps, isPhone }) };
}

describe('the offer', () => {
  it('is not made where the app cannot be installed', () => {
    const { store, kept } = openPage();
    store.consider();
    expect(store.getState()).toEqual({ way: null, isOffered: false, isDone: false });
    expect(kept.read('install')).toBeNull();
  });

  it('is made once, when the browser would put its question', () => {
    const { store, prompt, kept } = openPage();
    prompt.come('accepted');
    store.consider();
    expect(store.getState()).toEqual({ way: 'prompt', isOffered: true, isDone: false });
    const next = openPage(kept, NOW + DAY);
    next.prompt.come('accepted');
    next.store.consider();
    expect(next.store.getState().isOffered).toBe(false);
  });

  it('comes again after ninety days of quiet', () => {
    const { store, prompt, kept } = openPage();
    prompt.come('accepted');
    store.consider();
    store.later();
    expect(store.getState().isOffered).toBe(false);
    const next = openPage(kept, NOW + 90 * DAY);
    next.prompt.come('accepted');
    next.store.consider();
    expect(next.store.getState().isOffered).toBe(true);
  });

  it('counts the quiet from now on when the clock was ahead before', () => {
    const { store, prompt, kept } = openPage(createMemoryRecords(), NOW + 9_000 * DAY);
    prompt.come('accepted');
    store.consider();
    openPage(kept, NOW, 'steps-safari').store.consider();
    const later = openPage(kept, NOW + 90 * DAY, 'steps-safari');
    later.store.consider();
    expect(later.store.getState().isOffered).toBe(true);
  });

  it('goes when the browser takes its question back', async () => {
    const { store, prompt } = openPage();
    prompt.come('refused');
    store.consider();
    await store.install();
    expect(store.getState()).toEqual({ way: null, isOffered: false, isDone: false });
  });

  it('shows steps where there is no question', () => {
    const { store } = openPage(createMemoryRecords(), NOW, 'steps-safari');
    store.consider();
    expect(store.getState()).toEqual({ way: 'steps-safari', isOffered: true, isDone: false });
  });
});

it('offers nothing on a computer, and installs all the same', async () => {
  const { store, prompt } = openPage(createMemoryRecords(), NOW, null, false);
  prompt.come('accepted');
  store.consider();
  expect(store.getState()).toEqual({ way: 'prompt', isOffered: false, isDone: false });
  await store.install();
  expect(prompt.isReady()).toBe(false);
});

describe('once it is installed', () => {
  it('nothing is offered any more, on any page', async () => {
    const { store, prompt, kept } = openPage();
    prompt.come('accepted');
    store.consider();
    await store.install();
    prompt.install();
    expect(store.getState()).toEqual({ way: null, isOffered: false, isDone: true });
    const next = openPage(kept, NOW + 1_000 * DAY);
    next.prompt.come('accepted');
    next.store.consider();
    expect(next.store.getState().isOffered).toBe(false);
  });

  it('also by the menu of the browser', () => {
    const { prompt, kept } = openPage();
    prompt.install();
    const next = openPage(kept);
    next.prompt.come('accepted');
    next.store.consider();
    expect(next.store.getState().isOffered).toBe(false);
  });
});

it('sets a record aside that a later version has written', () => {
  const kept = createMemoryRecords();
  const later = '{"state":{"askedMs":{"value":1,"at":1}},"version":9}';
  kept.write('install', later);
  const { store, prompt } = openPage(kept);
  prompt.come('accepted');
  store.consider();
  expect(kept.read('install-set-aside')).toBe(later);
});
