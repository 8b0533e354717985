import { cameraOrientation } from '#domain/camera-orientation.ts';
import { conjugate, multiply, power } from '#domain/pose-motion.ts';
import type { OrientationSensor } from '#domain/ports/orientation-sensor.ts';
import type { MutableQuaternion, Quaternion } from '#domain/pose.ts';
import type { OrientationPlatform } from './orientation-platform.ts';

/** A sensor of the Generic Sensor API, which the library's types do not know yet. */
export type RotationSensor = EventTarget & {
  readonly quaternion: readonly number[] | null;
  readonly timestamp: number | null;
  start(): void;
  stop(): void;
};

export type TurningPlatform = OrientationPlatform & {
  /** Opens the sensor that needs no compass, in the screen's frame; null, or throws, where there is none. */
  openSensor: () => RotationSensor | null;
};

type Sample = { timeMs: number; turned: Quaternion };

/** At 60 readings a second this reaches back a second: further than any frame is old. */
const MOST_SAMPLES = 64;
/** What is newer than the last reading by more than this is not known. */
const STALE_MS = 250;
/** Orientations are unit quaternions; a much shorter one is none. */
const LEAST_LENGTH = 0.5;

/**
 * The device's orientation from `RelativeOrientationSensor` where the browser has one, else from
 * `deviceorientation` events. Where it points to matters little, only that it does not wander.
 */
export class DeviceOrientation implements OrientationSensor {
  readonly #platform: TurningPlatform;
  #samples: Sample[] = [];
  #sensor: RotationSensor | null = null;
  #isWanted = false;

  constructor(platform: TurningPlatform) {
    this.#platform = platform;
  }

  async start(): Promise<boolean> {
    const { ask } = this.#platform;
    if (ask === null) return false;
    this.#isWanted = true;
    // It may have been stopped while the person was being asked.
    if (!(await ask()) || !this.#isWanted) return false;
    if (!this.#startSensor()) this.#listen();
    return true;
  }

  at(timeMs: number): Quaternion | null {
    const samples = this.#samples;
    const last = samples.at(-1);
    if (last === undefined || timeMs > last.timeMs + STALE_MS) return null;
    for (let index = samples.length - 1; index > 0; index--) {
      const before = samples[index - 1];
      const after = samples[index];
      if (before === undefined || after === undefined || before.timeMs > timeMs) continue;
      if (timeMs >= after.timeMs) return after.turned;
      const share = (timeMs - before.timeMs) / (after.timeMs - before.timeMs);
      return between(before.turned, after.turned, share);
    }
    return samples[0]?.turned ?? null;
  }

  stop(): void {
    this.#isWanted = false;
    this.#samples = [];
    this.#sensor?.removeEventListener('reading', this.#read);
    this.#sensor?.removeEventListener('error', this.#listen);
    this.#sensor?.stop();
    this.#sensor = null;
    this.#platform.events.removeEventListener('deviceorientation', this.#measure);
  }

  #startSensor(): boolean {
    try {
      this.#sensor = this.#platform.openSensor();
      this.#sensor?.addEventListener('reading', this.#read);
      // Forbidden, or no such part in this device: known only afterwards.
      this.#sensor?.addEventListener('error', this.#listen);
      this.#sensor?.start();
    } catch {
      // A policy that forbids it throws.
      this.#sensor = null;
    }
    return this.#sensor !== null;
  }

  readonly #listen = (): void => {
    if (this.#isWanted) this.#platform.events.addEventListener('deviceorientation', this.#measure);
  };

  readonly #read = (): void => {
    const { quaternion, timestamp } = this.#sensor ?? { quaternion: null, timestamp: null };
    if (quaternion === null || timestamp === null) return;
    const [x = 0, y = 0, z = 0, w = 1] = quaternion;
    this.#keep(timestamp, [x, y, z, w]);
  };

  /** Laptops without sensors send one event with no angles in it. */
  readonly #measure = (event: Event): void => {
    const { alpha, beta, gamma, timeStamp } = event as DeviceOrientationEvent;
    if (alpha === null || beta === null || gamma === null) return;
    const angles = { alpha, beta, gamma };
    this.#keep(timeStamp, cameraOrientation(angles, this.#platform.screenAngle()));
  };

  #keep(timeMs: number, turned: Quaternion): void {
    // A sensor that has nothing to say yet may say so in zeros, or in no numbers at all.
    if (!(Math.hypot(...turned) > LEAST_LENGTH)) return;
    const last = this.#samples.at(-1);
    if (last !== undefined && timeMs <= last.timeMs) return;
    this.#samples.push({ timeMs, turned });
    if (this.#samples.length > MOST_SAMPLES) this.#samples.shift();
  }
}

const turn: MutableQuaternion = [0, 0, 0, 1];
const back: MutableQuaternion = [0, 0, 0, 1];

/** Asked for in every frame while a sign is out of sight: written into one array. */
function between(before: Quaternion, after: Quaternion, share: number): Quaternion {
  multiply(after, conjugate(before, back), turn);
  return multiply(power(turn, share, turn), before, turn);
}

type SensorConstructor = new (options: {
  frequency: number;
  referenceFrame: 'screen';
}) => RotationSensor;

/** The sensors of the device that the page runs on. */
export function createDeviceOrientation(platform: OrientationPlatform): DeviceOrientation {
  const { RelativeOrientationSensor } = globalThis as {
    RelativeOrientationSensor?: SensorConstructor;
  };
  return new DeviceOrientation({
    ...platform,
    openSensor: () =>
      RelativeOrientationSensor === undefined
        ? null
        : new RelativeOrientationSensor({ frequency: 60, referenceFrame: 'screen' }),
  });
}
