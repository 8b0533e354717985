/** Apps that open links inside themselves, where the camera often cannot be asked for. */
export const IN_APP_BROWSERS = [
  'zalo',
  'facebook',
  'messenger',
  'instagram',
  'tiktok',
  'line',
  'wechat',
] as const;

export type InAppBrowser = (typeof IN_APP_BROWSERS)[number];

/** Whose settings hold the camera's permission; `other` gets advice that fits any browser. */
export type BrowserFamily =
  | 'chrome-android'
  | 'samsung'
  | 'firefox-android'
  | 'safari-ios'
  | 'other-ios'
  | 'desktop'
  | 'other';

/** What the reader holds, as far as the browser says it. */
export type ReaderBrowser = {
  platform: 'android' | 'ios' | 'desktop';
  family: BrowserFamily;
  /** The app that the page was opened in; null in a browser of its own. */
  app: InAppBrowser | null;
};

// Messenger's user agent also names Facebook, so it is asked about first.
const APP_MARKS: readonly (readonly [InAppBrowser, RegExp])[] = [
  ['zalo', /\bZalo\b/i],
  ['messenger', /\bMessenger|FBAN\/Messenger|MessengerForiOS|Orca-Android/i],
  ['instagram', /\bInstagram\b/i],
  ['facebook', /\bFBAN\/|\bFBAV\/|\bFB_IAB\//],
  ['tiktok', /\bTikTok\b|\bmusical_ly\b|\bBytedanceWebview\b|\btrill_/i],
  ['line', /\bLine\/\d/],
  ['wechat', /\bMicroMessenger\//i],
];

/**
 * Reads a browser's own description of itself. `maxTouchPoints` tells an iPad, which calls itself a
 * Macintosh, from a Mac.
 */
export function readBrowser(userAgent: string, maxTouchPoints: number): ReaderBrowser {
  const app = APP_MARKS.find(([, mark]) => mark.test(userAgent))?.[0] ?? null;
  const isTablet = /Macintosh/.test(userAgent) && maxTouchPoints > 1;
  if (/iPhone|iPad|iPod/.test(userAgent) || isTablet) {
    const isGuest = /CriOS|FxiOS|EdgiOS|OPT\/|DuckDuckGo|GSA\//.test(userAgent);
    return { platform: 'ios', family: isGuest || app !== null ? 'other-ios' : 'safari-ios', app };
  }
  if (/Android/.test(userAgent)) {
    return { platform: 'android', family: androidFamily(userAgent), app };
  }
  return { platform: 'desktop', family: 'desktop', app };
}

function androidFamily(userAgent: string): BrowserFamily {
  if (/SamsungBrowser\//.test(userAgent)) return 'samsung';
  if (/Firefox\//.test(userAgent)) return 'firefox-android';
  return /Chrome\//.test(userAgent) ? 'chrome-android' : 'other';
}

/**
 * The address that hands a page from an in-app browser to the phone's own browser on Android; null
 * for an address that is not http(s). Path and query survive, so that site, language and step do.
 */
export function intentAddress(pageAddress: string): string | null {
  const match = /^(https?):\/\/([^#]+)/.exec(pageAddress);
  if (match === null) return null;
  return `intent://${match[2]}#Intent;scheme=${match[1]};action=android.intent.action.VIEW;end;`;
}

/** Where an app keeps its "open in Safari" on iOS: its menu at the top or at the bottom of the screen. */
export function menuEdge(app: InAppBrowser): 'top' | 'bottom' {
  return app === 'messenger' || app === 'line' ? 'bottom' : 'top';
}
