import type { ReaderBrowser } from './in-app-browser.ts';

/** Browsers on iOS that frame Apple's view and still hand a model on to its viewer. */
const FRAMED_WITH_VIEWER = /CriOS\/|EdgiOS\/|FxiOS\/|GSA\/|DuckDuckGo\//;

/**
 * Whether a link to a USDZ model opens the iPhone's own viewer. `saysSo` is the browser's own answer
 * (`relList.supports('ar')`); the apps that frame a page give the same one and then do nothing, so
 * that only those that are known to do it are believed.
 */
export function opensQuickLook(
  { platform, app }: Pick<ReaderBrowser, 'platform' | 'app'>,
  userAgent: string,
  saysSo: boolean,
): boolean {
  if (platform !== 'ios' || app !== null) return false;
  return saysSo || FRAMED_WITH_VIEWER.test(userAgent);
}
