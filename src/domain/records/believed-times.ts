import type { SeenStop, TourRecord } from '../tour-record.ts';

/** Nobody had the app before: a device that shows an earlier day has lost its clock. */
const FIRST_DAY_MS = Date.UTC(2025, 0, 1);
/** Two devices' clocks may differ so much without either being wrong. */
const LEEWAY_MS = 3_600_000;

/** What a device's clock shows, milliseconds since 1970; null where it cannot be so. */
export function believedNow(nowMs: number): number | null {
  return Number.isFinite(nowMs) && nowMs >= FIRST_DAY_MS ? nowMs : null;
}

/** The record without times that cannot have been, seen from now: a clock that jumped has left them. */
export function withBelievedTimes(record: TourRecord, nowMs: number): TourRecord {
  const latest = believedNow(nowMs) ?? Number.POSITIVE_INFINITY;
  const believed = (time: number | null) =>
    time === null || time < FIRST_DAY_MS || time > latest + LEEWAY_MS
      ? null
      : Math.min(time, latest);
  const stops = Object.entries(record.stops).map(([siteId, stop]): [string, SeenStop] => {
    const firstMs = believed(stop.firstMs) ?? believed(stop.lastMs);
    const lastMs = believed(stop.lastMs) ?? firstMs;
    return [siteId, { ways: stop.ways, firstMs, lastMs }];
  });
  return { round: record.round, stops: Object.fromEntries(stops) };
}
