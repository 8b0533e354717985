/** Bytes of so many last milliseconds say how fast the line is now. */
const WINDOW_MS = 10_000;

/** Before this nobody can say; a first piece may come from anywhere. */
const LEAST_MS = 2_000;

/** A line that gave nothing for so long is not a pace. */
const SILENT_MS = 5_000;

const SECOND_MS = 1_000;

/** When pieces came: milliseconds of a monotonic clock, bytes on the line. */
export type Arrival = { atMs: number; bytes: number };

/** The arrivals that still count, with a new one. */
export function withArrival(arrivals: readonly Arrival[], arrival: Arrival): readonly Arrival[] {
  const kept = arrivals.filter(({ atMs }) => atMs > arrival.atMs - WINDOW_MS);
  return [...kept, arrival];
}

/** Bytes in a second since `startMs` or over the last seconds; null while that is not known. */
export function bytesPerSecond(
  arrivals: readonly Arrival[],
  startMs: number,
  nowMs: number,
): number | null {
  const sinceMs = Math.max(startMs, nowMs - WINDOW_MS);
  const recent = arrivals.filter(({ atMs }) => atMs > sinceMs);
  const last = recent.at(-1);
  if (last === undefined || recent.length < 2) return null;
  if (nowMs - sinceMs < LEAST_MS || nowMs - last.atMs > SILENT_MS) return null;
  const bytes = recent.reduce((sum, arrival) => sum + arrival.bytes, 0);
  return (bytes * SECOND_MS) / (nowMs - sinceMs);
}

/** How long it still takes, in words' own steps; never more exact than it can be. */
export type TimeLeft = { unit: 'seconds' | 'minutes' | 'hours'; count: number };

/** What is left at this pace: to ten seconds below a minute, else to minutes, else to hours; null while unknown. */
export function timeLeft(leftBytes: number, pace: number | null): TimeLeft | null {
  if (pace === null || pace <= 0 || leftBytes <= 0) return null;
  const seconds = leftBytes / pace;
  if (seconds <= 50) return { unit: 'seconds', count: Math.max(1, Math.ceil(seconds / 10)) * 10 };
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return { unit: 'minutes', count: minutes };
  const hours = Math.ceil(seconds / 3_600);
  return hours > 24 ? null : { unit: 'hours', count: hours };
}
