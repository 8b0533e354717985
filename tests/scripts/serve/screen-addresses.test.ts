import { describe, expect, it } from 'vitest';
import { parseAddress } from '#domain/address.ts';
import { LOCALES } from '#domain/locale.ts';
import {
  APP_SCREENS,
  pageOfScreen,
  SITE_SCREENS,
} from '../../../scripts/serve/screen-addresses.ts';

const prefixes = LOCALES.map((locale) => (locale === 'vi' ? '' : `/${locale}`));

describe.each(prefixes)('below "%s"', (prefix) => {
  it.each(APP_SCREENS)('/%s is a screen of the app, and of its first page', (screen) => {
    expect(parseAddress(`${prefix}/${screen}`).screen).toBe(screen);
    expect(pageOfScreen(`${prefix}/${screen}`)).toBe(prefix);
    expect(pageOfScreen(`${prefix}/${screen}/`)).toBe(prefix);
  });

  it.each(SITE_SCREENS)('/s/ngo-mon/%s is a screen of the site', (screen) => {
    expect(parseAddress(`${prefix}/s/ngo-mon/${screen}`).screen).toBe(screen);
    expect(pageOfScreen(`${prefix}/s/ngo-mon/${screen}`)).toBe(`${prefix}/s/ngo-mon`);
  });
});

it.each([
  '/',
  '/s/ngo-mon',
  '/tour',
  '/nothing',
  '/view',
  '/s/ngo-mon/nothing',
  '/scan.js',
  '/s/scan',
])('%s is no such address', (path) => {
  expect(pageOfScreen(path)).toBeNull();
});
