import type { SiteId } from '../site-id.ts';
import type { HeldPack, WantedPacks } from '../ports/pack-store.ts';
import { listedPacks, SHARED_PACK, siteOfPack } from './pack-choice.ts';
import type { Pack, PackId, PackList } from './pack-list.ts';
import { isHeld } from './pack-standing.ts';

export type PlanInput = {
  list: PackList;
  held: readonly HeldPack[];
  wanted: WantedPacks;
  /** Packs that this page made whole: where a tab of another build put its own in their place, that stands. */
  made: ReadonlySet<PackId>;
  /** The line is costly, and the visitor has not said that it may be used. */
  spares: boolean;
};

/** What is to be fetched, in this order: for sites that were opened, and what was asked for by hand. */
export type DownloadPlan = {
  opened: readonly Pack[];
  asked: readonly Pack[];
  spared: readonly Pack[];
};

/** The packs that are wanted and not whole; `spared` waits for the visitor's word. */
export function planDownload({ list, held, wanted, made, spares }: PlanInput): DownloadPlan {
  const ids = new Set(held.map(({ id }) => id));
  const byHand = new Set(wanted.packs.filter((pack) => pack.byHand).map(({ id }) => id));
  const missing = listedPacks(
    list,
    wanted.packs.map(({ id }) => id),
  ).filter((pack) => !isHeld(pack, held) && !(made.has(pack.id) && ids.has(pack.id)));
  const asked = missing.filter(({ id }) => byHand.has(id));
  if (spares) return { opened: [], asked: [], spared: asked };
  return { opened: missing.filter(({ id }) => !byHand.has(id)), asked, spared: [] };
}

/** What is wanted when these packs are wanted too; `byHand` goes behind what was asked for before, else in front. */
export function withWanted(
  wanted: WantedPacks,
  ids: readonly PackId[],
  byHand: boolean,
): WantedPacks {
  const before = new Set(wanted.packs.filter((pack) => pack.byHand).map(({ id }) => id));
  const added = ids.map((id) => ({ id, byHand: byHand || before.has(id) }));
  const others = wanted.packs.filter(({ id }) => !ids.includes(id));
  // An asked pack keeps its place; one of an opened site is wanted at once.
  return { ...wanted, packs: byHand ? [...others, ...added] : [...added, ...others] };
}

/** What is wanted without these packs; with the last of the sites goes what all share. */
export function withoutWanted(wanted: WantedPacks, gone: ReadonlySet<PackId>): WantedPacks {
  const left = wanted.packs.filter(({ id }) => !gone.has(id));
  return { ...wanted, packs: left.some(({ id }) => id !== SHARED_PACK) ? left : [] };
}

/** Packs that are never dropped for room: what all share, the site in view, and what was asked for by hand. */
export function keptPacks(
  wanted: WantedPacks,
  held: readonly Pick<HeldPack, 'id'>[],
  inView: SiteId | null,
): ReadonlySet<PackId> {
  const ofView = held.filter(({ id }) => inView !== null && siteOfPack(id) === inView);
  const asked = wanted.packs.filter(({ byHand }) => byHand);
  return new Set([SHARED_PACK, ...[...ofView, ...asked].map(({ id }) => id)]);
}

/** The packs of these sites, in every voice and quality. */
export function packsOfSites(
  ids: readonly PackId[],
  sites: readonly SiteId[],
): ReadonlySet<PackId> {
  return new Set(ids.filter((id) => sites.some((site) => siteOfPack(id) === site)));
}
