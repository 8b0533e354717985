import { believedNow, FIRST_DAY_MS } from './believed-now.ts';
import type { SeenStop, TourRecord } from '../tour-record.ts';

/** Two devices' clocks may differ so much without either being wrong. */
const LEEWAY_MS = 3_600_000;

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
