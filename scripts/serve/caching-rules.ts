/**
 * How long a file may be kept. `hashed` is named by its content; `page` is asked after each time, and a
 * content delivery network may answer for a minute; `fresh` decides which version runs; `named` keeps
 * its name when its content changes; `error` is what is not there now, and may be tomorrow.
 */
export type CachingKind = 'hashed' | 'page' | 'fresh' | 'named' | 'error';

export const CACHE_CONTROL: Readonly<Record<CachingKind, string>> = {
  hashed: 'public, max-age=31536000, immutable',
  page: 'public, max-age=0, s-maxage=60, must-revalidate',
  fresh: 'no-cache',
  named: 'public, max-age=3600, stale-while-revalidate=86400',
  error: 'no-store',
};

/**
 * Which path is of which kind; the first that matches counts, what none matches is `named`. The
 * patterns are written so that JavaScript, nginx (PCRE) and Caddy (RE2) read them alike.
 */
export const CACHING_RULES: readonly { kind: CachingKind; pattern: string }[] = [
  {
    kind: 'fresh',
    pattern: '^/(?:service-worker\\.js|packs\\.json|release\\.txt|manifest\\.webmanifest)$',
  },
  { kind: 'hashed', pattern: '^/chunks/[0-9a-f]{64}\\.bin$' },
  { kind: 'hashed', pattern: '^/assets/[^/]+-[A-Za-z0-9_-]{8}\\.[a-z0-9]+$' },
  { kind: 'hashed', pattern: '^/(?:markers|models|narration)/.+\\.[0-9a-f]{8}\\.[a-z0-9]+$' },
  { kind: 'hashed', pattern: '^/(?:decoders/basis|input-profiles)\\.[0-9a-f]{8}/.+$' },
  { kind: 'page', pattern: '(?:/|/[^./]+|\\.html)$' },
];

const COMPILED = CACHING_RULES.map(({ kind, pattern }) => ({ kind, pattern: new RegExp(pattern) }));

/** The kind of a path such as `/assets/main-AbCd1234.js`, without its query. */
export function cachingOf(path: string): CachingKind {
  return COMPILED.find(({ pattern }) => pattern.test(path))?.kind ?? 'named';
}
