import type { ImageTracker } from '#vision/image-tracker-types.ts';
import type { WorkSize } from '../camera/frame-parcel.ts';
import type { KnownCamera } from './engine-messages.ts';

/** As many as `workSizes` gives for the usual videos. */
const MOST_ENGINES = 3;
/** A focal length so much off (logarithm) leans the model visibly; what lies nearer the engine mends by itself. */
const FOCAL_OFF = 0.02;
/** An engine whose spread is so many times the known one would wander off from what was learnt since. */
const SPREAD_OFF = 1.5;

type Kept = { engine: ImageTracker; size: WorkSize };

/** Makes an engine for frames of this size; the camera is in pixels of that size. */
export type EngineMaker = (size: WorkSize, camera: KnownCamera | null) => Promise<ImageTracker>;

/** The engines of the sizes that were looked at last: a device that changes its pace comes back to them. */
export class KeptEngines {
  readonly #make: EngineMaker;
  /** The one used last comes first. */
  #kept: Kept[] = [];

  constructor(make: EngineMaker) {
    this.#make = make;
  }

  /** The engine for this size; one that has fallen behind what is `known` of the camera is made anew. */
  async take(size: WorkSize, known: KnownCamera | null): Promise<ImageTracker> {
    const found = this.#kept.find((kept) => isSame(kept.size, size));
    const others = this.#kept.filter((kept) => kept !== found);
    if (found !== undefined && (known === null || isUpToDate(found.engine, known))) {
      this.#kept = [found, ...others];
      return found.engine;
    }
    // Before the new one is made: a phone has little memory to spare.
    found?.engine.dispose();
    for (const { engine } of others.splice(MOST_ENGINES - 1)) engine.dispose();
    this.#kept = others;
    const engine = await this.#make(size, known);
    this.#kept = [{ engine, size }, ...others];
    return engine;
  }

  /** Disposes of all of them. */
  clear(): void {
    for (const { engine } of this.#kept) engine.dispose();
    this.#kept = [];
  }
}

function isSame(one: WorkSize, other: WorkSize): boolean {
  return one.width === other.width && one.height === other.height && one.shrink === other.shrink;
}

function isUpToDate({ intrinsics, intrinsicsSpread }: ImageTracker, known: KnownCamera): boolean {
  const off = Math.abs(Math.log(intrinsics.fx / known.fx));
  return off <= FOCAL_OFF && intrinsicsSpread <= SPREAD_OFF * known.spread;
}
