import type { ReaderBrowser } from './in-app-browser.ts';

/** How the app gets onto the home screen: by the browser's own question, or by steps in a browser of iOS. */
export type InstallWay = 'prompt' | 'steps-safari' | 'steps-chrome';

/**
 * The steps that a browser of iOS needs; null elsewhere, inside another app, and where the app was started
 * from the home screen. Other browsers than Safari add pages to it from iOS 16.4 on (WebKit blog, February
 * 2023); their menus are not all alike, so steps are given for Chrome alone, and from 17 on, which is what is
 * known of the system here.
 */
export function iosInstallWay(
  { platform, family, app, opensSafari }: ReaderBrowser,
  isInstalled: boolean,
): InstallWay | null {
  if (platform !== 'ios' || app !== null || isInstalled) return null;
  if (family === 'safari-ios') return 'steps-safari';
  return family === 'chrome-ios' && opensSafari ? 'steps-chrome' : null;
}
