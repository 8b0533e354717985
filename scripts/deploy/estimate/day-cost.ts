import type { PackList } from '#domain/packs/pack-list.ts';

/** Bytes on the line, by what a visitor takes. */
export type VisitBytes = {
  /** The app itself, once. */
  shell: number;
  /** What every site needs, once. */
  shared: number;
  /** One site with its models and its spoken story, the mean over all. */
  site: number;
};

/** A kind of visitor: how many sites one of them takes, and which share of the day's visitors they are. */
export type VisitorKind = { sites: number; share: number };

/** Price of a GB (a thousand million bytes) in US dollars up to a volume in GB; the last tier has no end. */
export type PriceTier = { upToGB: number; usdPerGB: number };

/** What a visit weighs in the wire's bytes, from a build's list of packs; `locale` is the spoken language. */
export function visitBytes(list: PackList, shellBytes: number, locale: string): VisitBytes {
  const bytesOf = (ids: (id: string) => boolean) =>
    list.packs
      .filter(({ id }) => ids(id))
      .flatMap(({ files }) => files.flatMap(({ chunks }) => chunks))
      .reduce((sum, { wireBytes }) => sum + wireBytes, 0);
  const sites = list.packs.filter(({ kind }) => kind === 'site').length;
  const isOfVisit = (id: string) =>
    id !== 'shared' && (!id.includes('/') || id.endsWith('/light') || id.endsWith(`/${locale}`));
  return {
    shell: shellBytes,
    shared: bytesOf((id) => id === 'shared'),
    site: bytesOf(isOfVisit) / sites,
  };
}

/** Bytes of a mean visitor; shares must come to 1. */
export function meanVisitorBytes(bytes: VisitBytes, kinds: readonly VisitorKind[]): number {
  const shares = kinds.reduce((sum, { share }) => sum + share, 0);
  if (Math.abs(shares - 1) > 1e-9) throw new Error(`the shares come to ${shares}, not to 1`);
  const once = bytes.shell + bytes.shared;
  return kinds.reduce((sum, { sites, share }) => sum + share * (once + sites * bytes.site), 0);
}

/** Price in US dollars of a volume in GB, tier by tier, after what is free. */
export function priceOf(volumeGB: number, tiers: readonly PriceTier[], freeGB = 0): number {
  let [left, from, price] = [Math.max(0, volumeGB - freeGB), 0, 0];
  for (const { upToGB, usdPerGB } of tiers) {
    const here = Math.min(left, upToGB - from);
    price += here * usdPerGB;
    left -= here;
    from = upToGB;
  }
  return price;
}

/** Line in Gbit/s that a number of visitors in an hour needs, were they spread evenly over it. */
export function gigabitsPerSecond(visitorsPerHour: number, bytesPerVisitor: number): number {
  return (visitorsPerHour / 3600) * bytesPerVisitor * 8e-9;
}
