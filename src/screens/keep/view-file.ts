import type { SiteOutline } from '#domain/site-outline.ts';
import { withBelievedTimes } from '#domain/records/believed-times.ts';
import type { VisitFile, VisitRecords } from '#domain/records/visit-file.ts';
import type { FileView } from './keep-step.ts';

/** What a file holds beside what is here. */
export function viewFile(
  file: VisitFile,
  here: VisitRecords,
  outlines: readonly Pick<SiteOutline, 'id' | 'name'>[],
  nowMs: number,
): FileView {
  const { stops } = withBelievedTimes(file.tour, nowMs);
  const lacks = (map: object, name: string) => !Object.hasOwn(map, name);
  const places = Object.entries(file.places).filter(
    ([name, { value }]) => value !== null && lacks(here.places, name),
  );
  return {
    savedOn: file.savedOn,
    stops: outlines.flatMap(({ id, name }) => {
      const stop = stops[id];
      if (stop === undefined) return [];
      const known = here.tour.stops[id];
      const isHere = known !== undefined && stop.ways.every((way) => known.ways.includes(way));
      return [{ siteId: id, name, firstMs: stop.firstMs, isHere }];
    }),
    settings: Object.keys(file.preferences).filter((name) => lacks(here.preferences, name)).length,
    stories: places.length,
    isWhole: file.isWhole,
  };
}
