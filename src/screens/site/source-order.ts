import type { Site } from '#domain/site.ts';

type Source = Site['sources'][number];

/** Kinds of source, what was published and reviewed first, our own working out last. */
const KINDS: readonly Source['kind'][] = [
  'conservation',
  'encyclopaedia',
  'press',
  'article',
  'travel',
  'repository',
  'derived',
];

/** The sources in the order in which they are numbered and listed: by kind, then as in the site's file. */
export function sourcesInOrder(sources: readonly Source[]): readonly Source[] {
  return KINDS.flatMap((kind) => sources.filter((source) => source.kind === kind));
}

/** The address as far as it can be followed: one that was cut short ("…") gives its host only. */
export function shownAddress(address: string): string {
  if (!address.includes('…')) return address;
  return /^[^\s/…]+/.exec(address)?.[0] ?? address;
}
