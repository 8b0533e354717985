import type { Site } from './site.ts';

/** What a list of sites shows, and every screen knows without a site's file. */
export type SiteOutline = Pick<Site, 'id' | 'tourOrder' | 'name' | 'hook'>;

/** Takes the outline out of a site's file. */
export function siteOutline({ id, tourOrder, name, hook }: Site): SiteOutline {
  return { id, tourOrder, name, hook };
}

/** The sites in the order of the tour; two with one place stand by name. */
export function inTourOrder(outlines: readonly SiteOutline[]): SiteOutline[] {
  return outlines.toSorted(
    (a, b) => a.tourOrder - b.tourOrder || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
}
