import { APP_SCREENS, SITE_SCREENS } from '../serve/screen-addresses.ts';

const APP_FOLDER = '/app/';

/**
 * `_redirects` for static hosts (Netlify, Cloudflare Pages): the app answers the addresses of its screens;
 * `files` are a build's. Every other address that has no file is their 404.
 */
export function redirectsFile(files: readonly string[]): string {
  const pages = files
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => `/${file}`.replace(/\/index\.html$/, ''));
  const lines = pages.flatMap((page) =>
    screensBelow(page).map((screen) => `${page}/${screen} ${APP_FOLDER} 200`),
  );
  return [
    '# Written by the build: screens of the app that have no page of their own.',
    ...lines,
    '',
  ].join('\n');
}

function screensBelow(page: string): readonly string[] {
  if (/^(?:\/[a-z]{2,3})?\/s\/[a-z0-9-]+$/.test(page)) return SITE_SCREENS;
  // A folder of three letters that is no language is the app's own.
  return /^(?:\/[a-z]{2,3})?$/.test(page) && page !== '/app' ? APP_SCREENS : [];
}
