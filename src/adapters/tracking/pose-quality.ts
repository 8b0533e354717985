import type { Sighting } from './mindar-steps.ts';

/** Residual at which a pose is trusted half as much, pixels. */
const HALF_TRUST_PIXELS = 3;

/** Below this a pose is off by tens of pixels more often than not. */
export const LEAST_QUALITY = 0.4;

/** 0 to 1: the share of the target's points that were found, less the further they lie from where the pose puts them. */
export function poseQuality(sighting: Pick<Sighting, 'foundShare' | 'residualPixels'>): number {
  const trust = 1 / (1 + (sighting.residualPixels / HALF_TRUST_PIXELS) ** 2);
  return Math.min(1, Math.max(0, sighting.foundShare)) * trust;
}
