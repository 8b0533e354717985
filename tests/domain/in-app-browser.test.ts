import { describe, expect, it } from 'vitest';
import { intentAddress, menuEdge, readBrowser } from '#domain/in-app-browser.ts';

const ANDROID = 'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko)';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15';

describe('readBrowser', () => {
  it.each([
    ['zalo', `${ANDROID} Version/4.0 Chrome/130.0 Mobile Safari/537.36 Zalo/24.10 ZaloTheme/light`],
    ['facebook', `${ANDROID} Version/4.0 Chrome/130.0 Mobile [FB_IAB/FB4A;FBAV/489.0;]`],
    ['messenger', `${ANDROID} Chrome/130.0 Mobile [FB_IAB/Orca-Android;FBAV/480.0;]`],
    ['messenger', `${IPHONE} Mobile/15E148 [FBAN/MessengerForiOS;FBAV/480.0]`],
    ['instagram', `${IPHONE} Mobile/15E148 Instagram 355.0.0 (iPhone14,5; iOS 18_5)`],
    ['tiktok', `${IPHONE} Mobile/15E148 musical_ly_36.5.0 BytedanceWebview/d8a21c6`],
    ['line', `${ANDROID} Version/4.0 Chrome/130.0 Mobile Safari/537.36 Line/14.19.1/IAB`],
    ['wechat', `${IPHONE} Mobile/15E148 MicroMessenger/8.0.54 NetType/WIFI Language/en`],
  ])('knows %s from its user agent', (app, userAgent) => {
    expect(readBrowser(userAgent, 5).app).toBe(app);
  });

  it.each([
    [`${ANDROID} Chrome/130.0.0.0 Mobile Safari/537.36`, 5, 'android', 'chrome-android'],
    [`${ANDROID} SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36`, 5, 'android', 'samsung'],
    [
      'Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0',
      5,
      'android',
      'firefox-android',
    ],
    [`${IPHONE} Version/18.5 Mobile/15E148 Safari/604.1`, 5, 'ios', 'safari-ios'],
    [`${IPHONE} CriOS/130.0 Mobile/15E148 Safari/604.1`, 5, 'ios', 'other-ios'],
    [MAC, 5, 'ios', 'safari-ios'],
    [MAC, 0, 'desktop', 'desktop'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0 Safari/537.36',
      0,
      'desktop',
      'desktop',
    ],
  ] as const)('reads %s with %i touch points as %s, %s', (userAgent, touches, platform, family) => {
    expect(readBrowser(userAgent, touches)).toEqual({ platform, family, app: null });
  });

  it('does not take the word "online" for the app Line', () => {
    expect(readBrowser(`${ANDROID} Chrome/130.0 Mobile Safari/537.36 Online/1`, 5).app).toBeNull();
  });
});

describe('intentAddress', () => {
  it('keeps host, path and query, so that site, language and step survive', () => {
    expect(intentAddress('https://hue.example/en/s/thai-hoa/scan?from=card#top')).toBe(
      'intent://hue.example/en/s/thai-hoa/scan?from=card#Intent;scheme=https;action=android.intent.action.VIEW;end;',
    );
  });

  it('refuses an address that no browser could open', () => {
    expect(intentAddress('blob:1')).toBeNull();
  });
});

describe('menuEdge', () => {
  it('points at the bottom for Messenger and at the top for Facebook', () => {
    expect(menuEdge('messenger')).toBe('bottom');
    expect(menuEdge('facebook')).toBe('top');
  });
});
