/** Browsers tell capture times to a tenth of a millisecond, rounded once or twice. */
const SAME_FRAME_MS = 1;

/** The number in the picture of the frame that was captured at this time; null for a frame that was never shown. */
export function frameNumberAt(
  numbers: readonly (readonly [number, number | null])[],
  timeMs: number,
): number | null {
  const shown = numbers.find(([shownMs]) => Math.abs(shownMs - timeMs) < SAME_FRAME_MS);
  return shown?.[1] ?? null;
}
