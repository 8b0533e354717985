const FIRST_MS = 1_000;
const MOST_MS = 60_000;

/**
 * Milliseconds to wait before the next try after `failures` of them, 1 or more: doubled each time up to a
 * minute, and anywhere in its upper half, so that a crowd does not come back as one. `random` is in [0, 1).
 */
export function backOffMs(failures: number, random: () => number): number {
  const most = Math.min(MOST_MS, FIRST_MS * 2 ** (failures - 1));
  return most / 2 + (most / 2) * random();
}
