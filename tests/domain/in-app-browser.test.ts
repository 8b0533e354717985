import { describe, expect, it } from 'vitest';
import { isCameraShut, type ReaderBrowser, readBrowser, wayOut } from '#domain/in-app-browser.ts';

const ANDROID = 'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko)';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';

describe('readBrowser', () => {
  it.each([
    [`${ANDROID} Chrome/130.0.0.0 Mobile Safari/537.36`, 5, 'android', 'chrome-android'],
    [`${ANDROID} SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36`, 5, 'android', 'samsung'],
    [
      `${ANDROID} coc_coc_browser/109.0 Chrome/123.0 Mobile Safari/537.36`,
      5,
      'android',
      'coccoc-android',
    ],
    [`${ANDROID} Chrome/130.0 Mobile Safari/537.36 EdgA/130.0`, 5, 'android', 'edge-android'],
    [`${ANDROID} Chrome/130.0 Mobile Safari/537.36 OPR/80.0`, 5, 'android', 'other-android'],
    [
      'Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0',
      5,
      'android',
      'firefox-android',
    ],
    [`${IPHONE} Version/18.5 Mobile/15E148 Safari/604.1`, 5, 'ios', 'safari-ios'],
    [`${IPHONE} CriOS/130.0 Mobile/15E148 Safari/604.1`, 5, 'ios', 'chrome-ios'],
    [`${IPHONE} FxiOS/130.0 Mobile/15E148 Safari/604.1`, 5, 'ios', 'other-ios'],
    [MAC, 5, 'ios', 'safari-ios'],
    [MAC, 0, 'desktop', 'safari-desktop'],
    [`${WINDOWS} AppleWebKit/537.36 Chrome/130.0 Safari/537.36`, 0, 'desktop', 'chrome-desktop'],
    [
      `${WINDOWS} AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0`,
      0,
      'desktop',
      'chrome-desktop',
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0',
      0,
      'desktop',
      'firefox-desktop',
    ],
    ['', 0, 'desktop', 'other'],
  ] as const)(
    'reads %s with %i touch points as %s, %s',
    (userAgent, maxTouchPoints, platform, family) => {
      expect(readBrowser(userAgent, maxTouchPoints)).toMatchObject({
        platform,
        family,
        app: null,
      });
    },
  );

  it('knows an app without a name by the frame that it puts around pages', () => {
    const framed = `${ANDROID.replace('SM-A155F', 'SM-A155F; wv')} Version/4.0 Chrome/130.0 Mobile Safari/537.36`;
    expect(readBrowser(framed, 5).app).toBe('unnamed');
    const bare = `${IPHONE} Mobile/15E148`;
    expect(readBrowser(bare, 5).app).toBe('unnamed');
    expect(readBrowser(bare, 5, { isInstalled: true }).app).toBeNull();
  });

  it('knows Telegram by what it leaves in the page', () => {
    const userAgent = `${ANDROID} Chrome/129.0.6668.100 Mobile Safari/537.36`;
    expect(readBrowser(userAgent, 5, { isTelegram: true }).app).toBe('telegram');
  });

  it.each([
    ['17_0', true],
    ['16_7', false],
  ])('knows whether iOS %s opens Safari by its scheme', (version, opensSafari) => {
    const userAgent = `${IPHONE.replace('18_5', version)} Mobile/15E148`;
    expect(readBrowser(userAgent, 5).opensSafari).toBe(opensSafari);
  });
});

const PAGE = 'https://hue.example/en/s/thai-hoa/scan?p=a6#top';
const zalo: ReaderBrowser = {
  platform: 'android',
  family: 'chrome-android',
  app: 'zalo',
  opensSafari: false,
};

describe('wayOut', () => {
  it('on Android lets any browser take the same page, and falls back to it', () => {
    expect(wayOut(zalo, PAGE)).toBe(
      'intent://hue.example/en/s/thai-hoa/scan?p=a6#Intent;scheme=https;action=android.intent.action.VIEW;category=android.intent.category.BROWSABLE;S.browser_fallback_url=https%3A%2F%2Fhue.example%2Fen%2Fs%2Fthai-hoa%2Fscan%3Fp%3Da6;end;',
    );
  });

  it('on iOS asks for Safari where that is possible', () => {
    const ios = { ...zalo, platform: 'ios', family: 'other-ios' } as const;
    expect(wayOut(ios, PAGE)).toBeNull();
    expect(wayOut({ ...ios, opensSafari: true }, PAGE)).toBe(
      'x-safari-https://hue.example/en/s/thai-hoa/scan?p=a6',
    );
    expect(wayOut({ ...ios, app: 'line' }, PAGE)).toBe(
      'https://hue.example/en/s/thai-hoa/scan?p=a6&openExternalBrowser=1',
    );
  });

  it('has none from a browser of its own, or for what no browser could open', () => {
    expect(wayOut({ ...zalo, app: null }, PAGE)).toBeNull();
    expect(wayOut(zalo, 'blob:1')).toBeNull();
  });
});

describe('isCameraShut', () => {
  it('is known of Facebook on Android, and not of Zalo', () => {
    expect(isCameraShut({ ...zalo, app: 'facebook' })).toBe(true);
    expect(isCameraShut({ ...zalo, app: 'facebook', platform: 'ios' })).toBe(false);
    expect(isCameraShut(zalo)).toBe(false);
    expect(isCameraShut({ ...zalo, app: null })).toBe(false);
  });
});
