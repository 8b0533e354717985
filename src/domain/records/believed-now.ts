/** Nobody had the app before: a device that shows an earlier day has lost its clock. */
export const FIRST_DAY_MS = Date.UTC(2025, 0, 1);

/** What a device's clock shows, milliseconds since 1970; null where it cannot be so. */
export function believedNow(nowMs: number): number | null {
  return Number.isFinite(nowMs) && nowMs >= FIRST_DAY_MS ? nowMs : null;
}
