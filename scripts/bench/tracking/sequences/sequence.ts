import type { Pinhole } from '#vision/camera/pinhole.ts';
import type { Cover } from '../render/covers.ts';
import type { Lens } from '../render/lens.ts';
import type { Lighting } from '../render/lighting.ts';
import type { Sensor } from '../render/sensor.ts';
import type { Path } from './paths.ts';

/** A film to be made of any sign. */
export type Sequence = {
  name: string;
  frameCount: number;
  framesPerSecond: number;
  /** The camera as it is. */
  lens: Lens;
  /** The camera as trackers that listen are told of it; null tells them nothing. */
  told: Pinhole | null;
  path: Path;
  shutter: Shutter;
  lightingAt: (seconds: number) => Lighting;
  sensor: Sensor;
  coversAt: (seconds: number) => readonly Cover[];
  cast: Cast;
  /** From this frame on a tracker that followed holds a wrong pose; null where nothing jumps. */
  jumpsAt: number | null;
  /** The sign does not move: jitter is measured as a spread. */
  isStill: boolean;
};

export type Shutter = {
  /** How long light falls into a frame, and in how many moments that is drawn. */
  exposureSeconds: number;
  moments: number;
  /** From the first row's reading to the last one's. */
  readoutSeconds: number;
};

/**
 * Whom the film shows: `one` the sign it is made of, `none` an empty wall, `series` and `twins`
 * each of the look-alikes in turn with a bare wall between, `strangers` signs that no tracker knows,
 * likewise.
 */
export type Cast = 'one' | 'none' | 'strangers' | 'series' | 'twins';
