import { awayFrom, type Away } from './away.ts';
import { distanceMetres, type GeoFix } from './geo.ts';
import type { SiteId } from './site-id.ts';
import type { SiteOutline } from './site-outline.ts';
import type { SeenStop, TourRecord } from './tour-record.ts';

/** A site as a stop of the tour. */
export type TourStop = {
  outline: SiteOutline;
  /** Null for a stop that was not seen yet. */
  seen: SeenStop | null;
  /** From where the visitor is; null without a position. */
  away: Away | null;
};

export type Tour = {
  /** In the order of the tour. */
  stops: readonly TourStop[];
  /** Stops that can be walked from one to the next, the largest such group, then all others; in tour order. */
  groups: readonly TourGroup[];
  doneCount: number;
  /** The stop to go to; null when all were seen. */
  next: TourStop | null;
  /** Whether `next` is the nearest one, or that of the tour's order. */
  nextBy: 'distance' | 'order';
};

export type TourGroup = { kind: 'near' | 'far'; stops: readonly TourStop[] };

/** A position that is known no better says little of which stop is nearest. */
const USABLE_ACCURACY_METRES = 1_000;
/** Whoever is farther off than this is not in Huế, and no stop is “near”. */
const IN_REACH_METRES = 30_000;
/** Stops closer than this are walked from one to the next. */
const WALKED_METRES = 1_000;

/** The tour as it stands, for a visitor who is there, or nobody knows where. */
export function viewTour(
  outlines: readonly SiteOutline[],
  record: TourRecord,
  position: GeoFix | null,
): Tour {
  const stops = outlines.map((outline): TourStop => {
    const away = position === null ? null : awayFrom(position, outline.geo);
    return { outline, seen: record.stops[outline.id] ?? null, away };
  });
  const remaining = stops.filter(({ seen }) => seen === null);
  const isByDistance = position !== null && canOrder(position, stops);
  return {
    stops,
    groups: groupsOf(stops),
    doneCount: stops.length - remaining.length,
    next: (isByDistance ? nearestFirst(remaining)[0] : nextInOrder(stops)) ?? null,
    nextBy: isByDistance ? 'distance' : 'order',
  };
}

/** Stops as a list shows them: the nearest first where the visitor's position tells, else in tour order. */
export function listedStops({ stops, nextBy }: Tour): readonly TourStop[] {
  return nextBy === 'distance' ? nearestFirst(stops) : stops;
}

/** What a position is good for: to tell what is nearest, or too vague, or too far away for that. */
export function positionUse(
  position: GeoFix,
  stops: readonly Pick<TourStop, 'away'>[],
): 'near' | 'vague' | 'elsewhere' {
  const nearest = Math.min(...stops.map(({ away }) => away?.metres ?? Number.POSITIVE_INFINITY));
  if (nearest - position.accuracyMetres > IN_REACH_METRES) return 'elsewhere';
  return position.accuracyMetres > USABLE_ACCURACY_METRES ? 'vague' : 'near';
}

function canOrder(position: GeoFix, stops: readonly TourStop[]): boolean {
  return positionUse(position, stops) === 'near';
}

function nearestFirst(stops: readonly TourStop[]): TourStop[] {
  const metres = ({ away }: TourStop) => away?.metres ?? Number.POSITIVE_INFINITY;
  return stops.toSorted((a, b) => metres(a) - metres(b));
}

/** The first unseen stop after the one that was seen last, else the first unseen one. */
function nextInOrder(stops: readonly TourStop[]): TourStop | undefined {
  const last = lastSeen(stops);
  const at = last === null ? -1 : stops.indexOf(last);
  const isUnseen = ({ seen }: TourStop) => seen === null;
  return stops.slice(at + 1).find(isUnseen) ?? stops.find(isUnseen);
}

/** The stop that was seen last; null before the first. */
export function lastSeen(stops: readonly TourStop[]): TourStop | null {
  let last: TourStop | null = null;
  for (const stop of stops) {
    if (stop.seen === null) continue;
    if ((stop.seen.lastMs ?? 0) >= (last?.seen?.lastMs ?? 0)) last = stop;
  }
  return last;
}

function groupsOf(stops: readonly TourStop[]): TourGroup[] {
  const near = largestCluster(stops);
  const groups: TourGroup[] = [
    { kind: 'near', stops: stops.filter(({ outline }) => near.has(outline.id)) },
    { kind: 'far', stops: stops.filter(({ outline }) => !near.has(outline.id)) },
  ];
  return groups.filter((group) => group.stops.length > 0);
}

/** The most stops that hang together by short walks; of two as large, the one that comes first. */
function largestCluster(stops: readonly TourStop[]): ReadonlySet<SiteId> {
  let largest: ReadonlySet<SiteId> = new Set();
  for (const start of stops) {
    if (largest.has(start.outline.id)) continue;
    const reached = new Set([start.outline.id]);
    const open = [start];
    for (let here = open.pop(); here !== undefined; here = open.pop()) {
      for (const stop of stops) {
        if (reached.has(stop.outline.id)) continue;
        if (distanceMetres(here.outline.geo, stop.outline.geo) > WALKED_METRES) continue;
        reached.add(stop.outline.id);
        open.push(stop);
      }
    }
    if (reached.size > largest.size) largest = reached;
  }
  return largest;
}

/** After so many days a visitor is welcomed back. */
const AWAY_DAYS = 7;
const DAY_MS = 86_400_000;

/** The stop where a tour was left more than a week ago, and how many days; null for one that goes on, or is finished. */
export function leftTour(tour: Tour, nowMs: number): { stop: TourStop; days: number } | null {
  const stop = lastSeen(tour.stops);
  const lastMs = stop?.seen?.lastMs ?? null;
  if (stop === null || lastMs === null || tour.next === null) return null;
  // A clock that was set back has left the last time in the future.
  const days = Math.floor((nowMs - lastMs) / DAY_MS);
  return days >= AWAY_DAYS ? { stop, days } : null;
}
