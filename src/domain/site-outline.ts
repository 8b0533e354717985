import type { GeoFix } from './geo.ts';
import type { Site } from './site.ts';

/** What a list of sites shows, and every screen knows without a site's file. */
export type SiteOutline = Pick<Site, 'id' | 'tourOrder' | 'name' | 'hanName' | 'hook'> & {
  /** Where it stands. */
  geo: GeoFix;
};

/** Takes the outline out of a site's file. */
export function siteOutline({ id, tourOrder, name, hanName, hook, geo }: Site): SiteOutline {
  const { latitude, longitude, accuracyMetres } = geo;
  return { id, tourOrder, name, hanName, hook, geo: { latitude, longitude, accuracyMetres } };
}

/** The sites in the order of the tour; two with one place stand by name. */
export function inTourOrder(outlines: readonly SiteOutline[]): SiteOutline[] {
  return outlines.toSorted(
    (a, b) => a.tourOrder - b.tourOrder || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
}
