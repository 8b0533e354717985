import { appOf, factsOf, type InAppBrowser } from './in-app-browsers.ts';

/** Whose settings hold the camera's permission; the `other` ones get advice that fits any browser. */
export const BROWSER_FAMILIES = [
  'chrome-android',
  'samsung',
  'firefox-android',
  'coccoc-android',
  'edge-android',
  'other-android',
  'safari-ios',
  'chrome-ios',
  'other-ios',
  'chrome-desktop',
  'firefox-desktop',
  'safari-desktop',
  'other',
] as const;

export type BrowserFamily = (typeof BROWSER_FAMILIES)[number];

/** What the reader holds, as far as the browser says it. */
export type ReaderBrowser = {
  platform: 'android' | 'ios' | 'desktop';
  family: BrowserFamily;
  /** The app that the page was opened in; null in a browser of its own. */
  app: InAppBrowser | null;
  /** Opens pages in Safari by a scheme of its own: iOS from 17 on. */
  opensSafari: boolean;
};

/** What a browser tells apart from its user agent. */
export type BrowserTraits = {
  /** Telegram's browser leaves an object in its pages, and nothing in its user agent. */
  isTelegram?: boolean;
  /** Started from the home screen: on iOS without the marks of a browser. */
  isInstalled?: boolean;
};

/**
 * Reads a browser's own description of itself. `maxTouchPoints` tells an iPad, which calls itself a
 * Macintosh, from a Mac.
 */
export function readBrowser(
  userAgent: string,
  maxTouchPoints: number,
  { isTelegram = false, isInstalled = false }: BrowserTraits = {},
): ReaderBrowser {
  const named = isTelegram ? 'telegram' : appOf(userAgent);
  const isTablet = /Macintosh/.test(userAgent) && maxTouchPoints > 1;
  if (/iPhone|iPad|iPod/.test(userAgent) || isTablet) {
    const isFramed = !/Safari\//.test(userAgent) && !isInstalled;
    const app = named ?? (isFramed ? 'unnamed' : null);
    const version = Number(
      /OS (\d+)_/.exec(userAgent)?.[1] ?? /Version\/(\d+)/.exec(userAgent)?.[1],
    );
    return { platform: 'ios', family: iosFamily(userAgent, app), app, opensSafari: version >= 17 };
  }
  if (/Android/.test(userAgent)) {
    const app = named ?? (/; ?wv\)/.test(userAgent) ? 'unnamed' : null);
    return { platform: 'android', family: androidFamily(userAgent), app, opensSafari: false };
  }
  return {
    platform: 'desktop',
    family: desktopFamily(userAgent),
    app: named,
    opensSafari: false,
  };
}

function iosFamily(userAgent: string, app: InAppBrowser | null): BrowserFamily {
  if (app !== null) return 'other-ios';
  if (/CriOS\//.test(userAgent)) return 'chrome-ios';
  return /FxiOS|EdgiOS|OPT\/|DuckDuckGo|coc_coc/i.test(userAgent) ? 'other-ios' : 'safari-ios';
}

function androidFamily(userAgent: string): BrowserFamily {
  if (/SamsungBrowser\//.test(userAgent)) return 'samsung';
  if (/Firefox\//.test(userAgent)) return 'firefox-android';
  if (/coc_coc_browser\//i.test(userAgent)) return 'coccoc-android';
  if (/EdgA\//.test(userAgent)) return 'edge-android';
  if (/OPR\/|UCBrowser\/|MiuiBrowser\/|HeyTapBrowser\/|VivoBrowser\//.test(userAgent)) {
    return 'other-android';
  }
  return /Chrome\//.test(userAgent) ? 'chrome-android' : 'other-android';
}

function desktopFamily(userAgent: string): BrowserFamily {
  if (/Firefox\//.test(userAgent)) return 'firefox-desktop';
  if (/Chrome\//.test(userAgent)) return 'chrome-desktop';
  return /Macintosh.*Safari\//.test(userAgent) ? 'safari-desktop' : 'other';
}

/**
 * A link that hands a page from an app's own browser to the phone's; null where there is none, or for
 * an address that is not http(s). Path and query survive, so that site, language, print and step do.
 */
export function wayOut(browser: ReaderBrowser, pageAddress: string): string | null {
  const match = /^(https?):\/\/([^#]+)/.exec(pageAddress);
  if (match === null || browser.app === null) return null;
  const [page, scheme, rest] = match;
  if (browser.platform === 'android') {
    // Without a package any browser may take it; with none at all Android opens the fallback here.
    const fallback = `S.browser_fallback_url=${encodeURIComponent(page)}`;
    return `intent://${rest}#Intent;scheme=${scheme};action=android.intent.action.VIEW;category=android.intent.category.BROWSABLE;${fallback};end;`;
  }
  // LINE opens any link outside that says so (developers.line.biz, "URL scheme").
  if (browser.app === 'line') {
    return `${page}${page.includes('?') ? '&' : '?'}openExternalBrowser=1`;
  }
  // Not documented by Apple; works from iOS 17 on (github.com/shalanah/inapp-debugger/pull/5, 2024).
  return browser.opensSafari && browser.platform === 'ios' ? `x-safari-${page}` : null;
}

/** Whether the app's browser is known to neither ask for the camera nor to answer. */
export function isCameraShut({ app, platform }: ReaderBrowser): boolean {
  return app !== null && platform !== 'desktop' && factsOf(app).camera[platform] === 'shut';
}
