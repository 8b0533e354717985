import type { Site } from './site.ts';

type Level = Site['reconstruction']['models'][number];

/** Below this much memory, gigabytes, a phone keeps the middle level. */
const HERO_NEEDS_GIGABYTES = 3;

/** `memoryGigabytes` is undefined where the browser does not tell; a slow device draws only the coarsest level. */
export type DevicePower = { memoryGigabytes: number | undefined; isSlow: boolean };

/**
 * The addresses to load, one after the other: the coarsest for a quick first sight, then the finest
 * that the device can carry.
 */
export function modelUrls(
  models: readonly Level[],
  { memoryGigabytes, isSlow }: DevicePower,
): readonly string[] {
  const carries = (model: Level) =>
    model.level !== 'hero' ||
    memoryGigabytes === undefined ||
    memoryGigabytes >= HERO_NEEDS_GIGABYTES;
  const first = models[0];
  if (first === undefined) return [];
  const finest = models.findLast(carries) ?? first;
  return isSlow || finest === first ? [first.url] : [first.url, finest.url];
}
