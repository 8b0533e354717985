import type { ReaderBrowser } from './in-app-browser.ts';

/**
 * How a person keeps a picture: browsers within other apps let no file through to the device, so that
 * only a long press on the picture is left there.
 */
export function saveWay({ app }: Pick<ReaderBrowser, 'app'>): 'download' | 'hold' {
  return app === null ? 'download' : 'hold';
}
