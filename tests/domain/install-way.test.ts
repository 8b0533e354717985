import { expect, test } from 'vitest';
import { readBrowser } from '#domain/in-app-browser.ts';
import { iosInstallWay } from '#domain/install-way.ts';

const PHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15';
const OLDER = PHONE.replace('17_5', '16_2');
const safari = `${PHONE} (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1`;
const chrome = `${PHONE} (KHTML, like Gecko) CriOS/126.0 Mobile/15E148 Safari/604.1`;

test.each([
  ['Safari', safari, 'steps-safari'],
  ['Chrome', chrome, 'steps-chrome'],
  ['Chrome on an older iPhone', `${OLDER} CriOS/126.0 Mobile/15E148 Safari/604.1`, null],
  ['Firefox', `${PHONE} FxiOS/127.0 Mobile/15E148 Safari/605.1.15`, null],
  ['Facebook', `${PHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/470.0]`, null],
  ['an app without a name', `${PHONE} Mobile/15E148`, null],
  ['Chrome on Android', 'Mozilla/5.0 (Linux; Android 14) Chrome/126.0 Mobile Safari/537.36', null],
])('%s: %s', (_, userAgent, way) => {
  expect(iosInstallWay(readBrowser(userAgent, 5), false)).toBe(way);
});

test('what was started from the home screen is there already', () => {
  expect(iosInstallWay(readBrowser(safari, 5, { isInstalled: true }), true)).toBeNull();
});
