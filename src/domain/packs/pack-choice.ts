import type { ContentLocale } from '../content-locale.ts';
import type { SiteId } from '../site-id.ts';
import type { Pack, PackId, PackList, PackQuality } from './pack-list.ts';

/** How much of a site is wanted on the device. */
export type PackChoice = { quality: PackQuality; voice: ContentLocale };

/** What every site needs. */
export const SHARED_PACK: PackId = 'shared';

/** The packs that these sites need, each once; `fine` models come on top of the `light` ones. */
export function packsFor(sites: readonly SiteId[], choice: PackChoice): readonly PackId[] {
  if (sites.length === 0) return [];
  return [
    SHARED_PACK,
    ...sites.flatMap((site) => [
      site,
      `${site}/light`,
      ...(choice.quality === 'fine' ? [`${site}/fine`] : []),
      `${site}/${choice.voice}`,
    ]),
  ];
}

/** These packs as the list has them, in this order; without those that it does not offer. */
export function listedPacks(list: PackList, ids: readonly PackId[]): readonly Pack[] {
  const byId = new Map(list.packs.map((pack) => [pack.id, pack]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

/** The site that a pack belongs to; null for what all sites share. */
export function siteOfPack(id: PackId): string | null {
  return id === SHARED_PACK ? null : (id.split('/')[0] ?? null);
}
