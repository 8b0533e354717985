import type { Page } from 'playwright-core';

/** Lighthouse's "slow 4G" as the network panel applies it, in bytes a second and milliseconds. */
export const SLOW_4G = {
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
  latency: 150 * 3.75,
} as const;

/** The network panel's "fast 4G", in the same units. */
export const FAST_4G: typeof SLOW_4G = {
  downloadThroughput: (9 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (1.5 * 1024 * 1024 * 0.9) / 8,
  latency: 60 * 2.75,
};

export type ThrottleOptions = {
  /** How many times slower the processor seems; 1 is as it is. */
  cpu?: number;
  network?: typeof SLOW_4G | null;
};

/** Makes a page as slow as a cheap phone on a poor line; it lasts as long as the page. */
export async function throttle(page: Page, options: ThrottleOptions): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: options.cpu ?? 1 });
  if (options.network === undefined || options.network === null) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...options.network });
}
