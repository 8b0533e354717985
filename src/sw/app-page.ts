/** Whether an address belongs to a screen of the app, as opposed to a file such as a printed sheet. */
export function isAppAddress(path: string): boolean {
  return !/\.[a-z0-9]+$/i.test(path) && !path.startsWith('/assets/');
}

/** Whether a request opens a screen. Only the path counts: a query such as `?ref=hue.vn` makes no file of a screen. */
export function isAppNavigation(url: Pick<URL, 'pathname'>, mode: RequestMode): boolean {
  return mode === 'navigate' && isAppAddress(url.pathname);
}

/** Whether a file's name says what is in it: it never changes, and goes when another build is put in its place. */
export function isNamedByContent(path: string): boolean {
  return /^\/(?:assets\/.+-[\w-]{8}\.\w+|chunks\/[0-9a-f]{64}\.bin|.+\.[0-9a-f]{8}(?:\.\w+|\/.+))$/.test(
    path,
  );
}
