import { MODEL_LEVELS, type ModelLevelName } from './model-levels.ts';

/** How richly a scene is drawn. */
export type Quality = {
  /** The finest level of the model that is loaded and kept. */
  finest: ModelLevelName;
  /** At most so many of the device's pixels to a CSS pixel, along a side. */
  pixelRatio: number;
  /** The soft darkness under the building. */
  contactShadow: boolean;
  /** The sky in every surface; without it one lamp stands for the sky. */
  skyReflections: boolean;
};

/** What the browser tells of its device; undefined where it does not. */
export type DeviceHints = {
  /** Rounded to powers of two by browsers, and never above 8. */
  memoryGigabytes: number | undefined;
  cores: number | undefined;
  savesData: boolean;
};

/** Below this much memory a device keeps the middle level: more would cost the page its life. */
const HERO_NEEDS_GIGABYTES = 6;
const WEAK_GIGABYTES = 2;
const WEAK_CORES = 2;

/** The poorest first; beyond 1.5 device pixels a phone pays twice the light for nothing that the eye sees. */
const STEPS: readonly Quality[] = [
  { finest: 'far', pixelRatio: 1, contactShadow: false, skyReflections: false },
  { finest: 'mid', pixelRatio: 1, contactShadow: false, skyReflections: false },
  { finest: 'mid', pixelRatio: 1, contactShadow: true, skyReflections: true },
  { finest: 'mid', pixelRatio: 1.25, contactShadow: true, skyReflections: true },
  { finest: 'hero', pixelRatio: 1.25, contactShadow: true, skyReflections: true },
  { finest: 'hero', pixelRatio: 1.5, contactShadow: true, skyReflections: true },
];

/** The steps that a device has, the poorest first, and the one to begin with. */
export type QualityLadder = { steps: readonly Quality[]; start: number };

/** A device without room, or that saves data, has no step with the finest level; a weak one begins further down. */
export function qualityLadder({ memoryGigabytes, cores, savesData }: DeviceHints): QualityLadder {
  const hasRoom = memoryGigabytes === undefined || memoryGigabytes >= HERO_NEEDS_GIGABYTES;
  const most = MODEL_LEVELS.indexOf(hasRoom && !savesData ? 'hero' : 'mid');
  const capped = STEPS.map((step) => {
    const level = MODEL_LEVELS[Math.min(most, MODEL_LEVELS.indexOf(step.finest))];
    return { ...step, finest: level ?? 'far' };
  });
  const steps = capped.filter((step, index) => !isSame(step, capped[index + 1]));
  const isWeak =
    (memoryGigabytes ?? Number.POSITIVE_INFINITY) <= WEAK_GIGABYTES ||
    (memoryGigabytes !== undefined && (cores ?? Number.POSITIVE_INFINITY) <= WEAK_CORES);
  const isKnownStrong = memoryGigabytes !== undefined && hasRoom;
  // A device that tells nothing begins just below the top.
  const start = isWeak ? 2 : steps.length - (isKnownStrong ? 1 : 2);
  return { steps, start };
}

/** For a picture that the processor draws: the poorest step, and no other. */
export const SOFTWARE_LADDER: QualityLadder = { steps: STEPS.slice(0, 1), start: 0 };

/** For a picture that is drawn now and then only: as rich as the device allows, and no other. */
export function restingLadder(hints: DeviceHints): QualityLadder {
  const { steps } = qualityLadder(hints);
  return { steps: steps.slice(-1), start: 0 };
}

function isSame(one: Quality, other: Quality | undefined): boolean {
  return other !== undefined && JSON.stringify(one) === JSON.stringify(other);
}
