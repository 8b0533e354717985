import type { Address } from '#domain/address.ts';

/** Where a screen's address stands: on a page of its own, behind the app's first page, behind a site's, or nowhere. */
type Place = 'page' | 'app' | 'site';

/** Every screen; one that is added to the app's addresses must be told where it stands. */
const PLACES: Readonly<Record<Address['screen'], readonly Place[]>> = {
  home: ['page'],
  site: ['page'],
  sources: ['page'],
  tour: ['page'],
  scan: ['app', 'site'],
  picture: ['app'],
  view: ['site'],
  place: ['site'],
  'not-found': [],
};

function screensAt(place: Place): string[] {
  return Object.entries(PLACES)
    .filter(([, places]) => places.includes(place))
    .map(([screen]) => screen);
}

/** Last words of addresses that the app answers without a page of their own, below its first page in each language. */
export const APP_SCREENS = screensAt('app');

/** The same below the page of a site. */
export const SITE_SCREENS = screensAt('site');

/**
 * Addresses that the app answers without a page of their own. The first group is the page that they
 * belong to: only where that page is there is the address, so that no server needs a list of languages
 * or sites. Read alike by JavaScript, nginx (PCRE) and Caddy (RE2).
 */
export const SCREEN_PATTERNS: readonly string[] = [
  `^((?:/[a-z]{2,3})?)/(?:${APP_SCREENS.join('|')})/?$`,
  `^((?:/[a-z]{2,3})?/s/[a-z0-9-]+)/(?:${SITE_SCREENS.join('|')})/?$`,
];

const COMPILED = SCREEN_PATTERNS.map((pattern) => new RegExp(pattern));

/** The path of the page that a screen's address belongs to, without `/` at its end; null when the path is no screen's. */
export function pageOfScreen(path: string): string | null {
  for (const pattern of COMPILED) {
    const page = pattern.exec(path)?.[1];
    if (page !== undefined) return page;
  }
  return null;
}

/** Where a picture lands that is shared with the app while no service worker is there to take it. */
export const LOST_PICTURE = { from: '/picture', to: '/picture?shared=lost' } as const;
