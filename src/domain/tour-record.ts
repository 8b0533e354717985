import { entriesOf, inOrder } from './records/kept-entries.ts';
import type { RecordKind } from './records/record-kind.ts';
import { isSiteId, type SiteId } from './site-id.ts';

/** How a stop was seen: its sign was found by the camera, its model was looked at, its story was heard to the end. */
export const SEEN_WAYS = ['sign', 'view', 'listened'] as const;

export type SeenWay = (typeof SEEN_WAYS)[number];

/** A stop that was seen; times are milliseconds since 1970, null where the record has lost them. */
export type SeenStop = {
  /** In the order of `SEEN_WAYS`; at least one. */
  ways: readonly SeenWay[];
  firstMs: number | null;
  lastMs: number | null;
};

/** What is kept of a tour. */
export type TourRecord = {
  /** How often the tour was begun anew: what was seen before belongs to an earlier tour. */
  round: number;
  stops: Readonly<Record<SiteId, SeenStop>>;
};

export const NO_TOUR: TourRecord = { round: 0, stops: {} };

/** The record after a stop was seen; a clock that was set back moves the first time with it, one that is not believed (null) leaves both as they are. */
export function markSeen(
  record: TourRecord,
  siteId: SiteId,
  way: SeenWay,
  nowMs: number | null,
): TourRecord {
  const before = record.stops[siteId];
  const first = before?.firstMs ?? null;
  const stop: SeenStop = {
    ways: SEEN_WAYS.filter((one) => one === way || before?.ways.includes(one)),
    firstMs: first === null || nowMs === null ? (first ?? nowMs) : Math.min(first, nowMs),
    lastMs: nowMs ?? before?.lastMs ?? null,
  };
  return { ...record, stops: inOrder({ ...record.stops, [siteId]: stop }) };
}

/** A tour begun anew. */
export function beginAnew(record: TourRecord): TourRecord {
  return { round: record.round + 1, stops: {} };
}

/** What two pages know together: all that either has seen, in the later of two rounds. */
export function mergeTours(one: TourRecord, other: TourRecord): TourRecord {
  if (one.round !== other.round) return one.round > other.round ? one : other;
  const stops: Record<SiteId, SeenStop> = { ...one.stops };
  for (const [siteId, stop] of Object.entries(other.stops)) {
    const known = stops[siteId];
    stops[siteId] = known === undefined ? stop : mergeStops(known, stop);
  }
  return { round: one.round, stops: inOrder(stops) };
}

function mergeStops(one: SeenStop, other: SeenStop): SeenStop {
  const known = (...times: readonly (number | null)[]) => times.filter((time) => time !== null);
  const firsts = known(one.firstMs, other.firstMs);
  const lasts = known(one.lastMs, other.lastMs);
  return {
    ways: SEEN_WAYS.filter((way) => one.ways.includes(way) || other.ways.includes(way)),
    firstMs: firsts.length === 0 ? null : Math.min(...firsts),
    lastMs: lasts.length === 0 ? null : Math.max(...lasts),
  };
}

/** Reads what was kept, and leaves out only what cannot be understood: a stop without a way it was seen by. */
export function readTour(kept: unknown): TourRecord {
  if (typeof kept !== 'object' || kept === null) return NO_TOUR;
  const { round, stops } = kept as { round?: unknown; stops?: unknown };
  const read: Record<SiteId, SeenStop> = {};
  for (const [siteId, stop] of entriesOf(stops)) {
    const seen = readStop(stop);
    if (isSiteId(siteId) && seen !== null) read[siteId] = seen;
  }
  const isRound =
    typeof round === 'number' && Number.isInteger(round) && round > 0 && round < 2 ** 50;
  return { round: isRound ? round : 0, stops: inOrder(read) };
}

function readStop(stop: unknown): SeenStop | null {
  if (typeof stop !== 'object' || stop === null) return null;
  const { ways, firstMs, lastMs } = stop as Record<string, unknown>;
  const known = SEEN_WAYS.filter((way) => Array.isArray(ways) && ways.includes(way));
  if (known.length === 0) return null;
  return { ways: known, firstMs: readTime(firstMs), lastMs: readTime(lastMs) };
}

function readTime(time: unknown): number | null {
  return typeof time === 'number' && Number.isFinite(time) && time >= 0 ? time : null;
}

/** Takes a record of an earlier version into today's shape. */
export function upgradeTour(kept: unknown, version: number): unknown {
  if (version !== 1) return kept;
  const { seen } = (kept ?? {}) as { seen?: unknown };
  const stops = entriesOf(seen).map(([siteId, time]) => [
    siteId,
    // Nobody kept how; to have looked at it is the least of the three.
    { ways: ['view'], firstMs: readTime(time), lastMs: readTime(time) },
  ]);
  return { round: 0, stops: Object.fromEntries(stops) };
}

/** The tour as it is kept; version 1 kept only when each stop was seen. */
export const TOUR: RecordKind<TourRecord> = {
  key: 'tour',
  version: 2,
  empty: NO_TOUR,
  read: (kept, version) => readTour(upgradeTour(kept, version)),
  join: mergeTours,
};
