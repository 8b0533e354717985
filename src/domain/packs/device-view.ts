import { CONTENT_LOCALES, type ContentLocale } from '../content-locale.ts';
import type { HeldPack, WantedPacks } from '../ports/pack-store.ts';
import type { SiteId } from '../site-id.ts';
import { listedPacks, type PackChoice, packsFor, SHARED_PACK } from './pack-choice.ts';
import type { PackList } from './pack-list.ts';
import { isHeld, type PackStanding, standingOf } from './pack-standing.ts';

/** What is known of a device's packs. */
export type KnownPacks = {
  list: PackList | null;
  held: readonly HeldPack[];
  present: ReadonlySet<string>;
  wanted: WantedPacks;
};

/** A site as it stands on the device. */
export type SiteOnDevice = {
  siteId: SiteId;
  /** Of its own packs; `missingBytes` with what all share, as adding it costs now. */
  standing: PackStanding;
  /** It is on its way, or will be. */
  isWanted: boolean;
};

/** The device as the visitor sees it, for what they chose. */
export type DeviceView = {
  all: PackStanding;
  /** The visitor asked for every site. */
  isAllWanted: boolean;
  sites: readonly SiteOnDevice[];
  /** Bytes on the line that the finest models add. */
  fineBytes: number;
  /** Languages in which there are sounds. */
  voices: readonly ContentLocale[];
};

/** What of these sites is on the device; null while the list is not known. */
export function viewDevice(
  known: KnownPacks,
  sites: readonly SiteId[],
  choice: PackChoice,
): DeviceView | null {
  const { list, held, present, wanted } = known;
  if (list === null) return null;
  const asked = new Set(wanted.packs.filter(({ byHand }) => byHand).map(({ id }) => id));
  const needed = (some: readonly SiteId[], how = choice) => listedPacks(list, packsFor(some, how));
  const [shared] = listedPacks(list, [SHARED_PACK]);
  const hasShared = shared === undefined || isHeld(shared, held);
  const viewSite = (siteId: SiteId): SiteOnDevice => {
    const packs = needed([siteId]);
    const own = packs.filter(({ id }) => id !== SHARED_PACK);
    const standing = standingOf(own, held, present);
    const { missingBytes } = standingOf(packs, held, present);
    const isCut = standing.state === 'whole' && !hasShared;
    return {
      siteId,
      standing: { ...standing, missingBytes, state: isCut ? 'part' : standing.state },
      isWanted: own.some(({ id }) => asked.has(id)) && standing.state !== 'whole',
    };
  };
  const bytesOf = (quality: PackChoice['quality']) =>
    standingOf(needed(sites, { ...choice, quality }), held, present).missingBytes;
  return {
    all: standingOf(needed(sites), held, present),
    isAllWanted: needed(sites).every(({ id }) => asked.has(id)),
    sites: sites.map(viewSite),
    fineBytes: bytesOf('fine') - bytesOf('light'),
    voices: CONTENT_LOCALES.filter((voice) =>
      list.packs.some(
        (pack) => pack.kind === 'voice' && pack.locale === voice && pack.files.length > 0,
      ),
    ),
  };
}

/** The sites that can be seen without a network, whatever voice and quality they have. */
export function sitesOnDevice(
  { list, held }: Pick<KnownPacks, 'list' | 'held'>,
  sites: readonly SiteId[],
): ReadonlySet<SiteId> {
  const ids = new Set(held.map(({ id }) => id));
  if (list === null || !ids.has(SHARED_PACK)) return new Set();
  return new Set(sites.filter((site) => ids.has(site) && ids.has(`${site}/light`)));
}
