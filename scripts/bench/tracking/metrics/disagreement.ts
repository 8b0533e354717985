import type { FrameRecord } from './frame-record.ts';

/** How far two trackers' corners lie apart at most, pixels, over the frames in which both have the right sign; null where there are none. */
export function disagreement(
  first: readonly FrameRecord[],
  second: readonly FrameRecord[],
): number | null {
  let most: number | null = null;
  first.forEach(({ found }, i) => {
    const other = second[i]?.found?.offsets ?? [];
    const own = found?.offsets ?? [];
    for (let at = 0; at + 1 < Math.min(own.length, other.length); at += 2) {
      const apart = Math.hypot(own[at] - other[at], own[at + 1] - other[at + 1]);
      most = Math.max(most ?? 0, apart);
    }
  });
  return most;
}
