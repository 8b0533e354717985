import type { Page } from 'playwright-core';

/** What went wrong on a page, in words, oldest first. */
export type PageFaults = {
  consoleErrors: string[];
  pageErrors: string[];
  /** Addresses of other origins that the page asked for. */
  foreignRequests: string[];
  /** All of the above in one list: `expect(faults.all()).toEqual([])`. */
  all(): string[];
};

/** Collects a page's console errors, uncaught errors and requests to other origins from now on. */
export function watchPage(page: Page, origin: string): PageFaults {
  const consoleErrors: string[] = [];
  const pageErrors: string[] = [];
  const foreignRequests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => pageErrors.push(String(error.stack ?? error)));
  page.on('request', (request) => {
    const address = new URL(request.url());
    const local = ['blob:', 'data:', 'about:'].includes(address.protocol);
    if (!local && address.origin !== origin) foreignRequests.push(request.url());
  });
  return {
    consoleErrors,
    pageErrors,
    foreignRequests,
    all: () => [
      ...consoleErrors.map((text) => `console: ${text}`),
      ...pageErrors.map((text) => `uncaught: ${text}`),
      ...foreignRequests.map((address) => `other origin: ${address}`),
    ],
  };
}
