import { parseAddress } from '#domain/address.ts';

/** Whether an address belongs to a screen of the app, as opposed to a file such as a printed sheet. */
export function isAppAddress(path: string): boolean {
  return !/\.[a-z0-9]+$/i.test(path) && !path.startsWith('/assets/');
}

/** Whether a request opens a screen. Only the path counts: a query such as `?ref=hue.vn` makes no file of a screen. */
export function isAppNavigation(url: Pick<URL, 'pathname'>, mode: RequestMode): boolean {
  return mode === 'navigate' && isAppAddress(url.pathname);
}

/** Pages of the build that can answer an address, best first; the last one always can. */
export function pagesFor(path: string): string[] {
  const { screen } = parseAddress(path);
  const trimmed = path.replace(/\/+$/, '');
  const own = screen === 'not-found' ? [] : [`${trimmed}/index.html`];
  return [...own, '/app.html'];
}
