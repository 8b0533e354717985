import { cameraUp } from '#domain/camera-up.ts';
import type { GravitySensor } from '#domain/ports/gravity-sensor.ts';
import type { Vector3 } from '#domain/pose.ts';

/** What the page offers, given so that tests can stand in for it. */
export type OrientationPlatform = {
  /** Null where the platform knows no orientation; iOS wants to be asked, in the tap itself. */
  permission: { requestPermission?: () => Promise<string> } | null;
  /** Where `deviceorientation` events arrive. */
  events: EventTarget;
  /** How far the screen is turned from the device's natural hold, degrees. */
  screenAngle: () => number;
};

type Tilt = { beta: number; gamma: number };

/** Up from the device's orientation. Its compass is not used, so it needs no calibration. */
export class DeviceGravity implements GravitySensor {
  readonly #platform: OrientationPlatform;
  #tilt: Tilt | null = null;
  #isWanted = false;

  constructor(platform: OrientationPlatform) {
    this.#platform = platform;
  }

  async start(): Promise<boolean> {
    const { permission, events } = this.#platform;
    if (permission === null) return false;
    this.#isWanted = true;
    if (permission.requestPermission !== undefined) {
      const answer = await permission.requestPermission().catch(() => 'denied');
      if (answer !== 'granted') return false;
    }
    // It may have been stopped while the person was being asked.
    if (!this.#isWanted) return false;
    events.addEventListener('deviceorientation', this.#measure);
    return true;
  }

  up(): Vector3 | null {
    if (this.#tilt === null) return null;
    return cameraUp(this.#tilt.beta, this.#tilt.gamma, this.#platform.screenAngle());
  }

  stop(): void {
    this.#isWanted = false;
    this.#tilt = null;
    this.#platform.events.removeEventListener('deviceorientation', this.#measure);
  }

  /** Laptops without sensors send one event with no angles in it. */
  readonly #measure = (event: Event): void => {
    const { beta, gamma } = event as DeviceOrientationEvent;
    if (beta !== null && gamma !== null) this.#tilt = { beta, gamma };
  };
}

/** On iOS the event's class can be asked for permission. */
type AskableEvent = {
  prototype: DeviceOrientationEvent;
  requestPermission?: () => Promise<string>;
};

/** The sensors of the device that the page runs on. */
export function createDeviceGravity(): DeviceGravity {
  return new DeviceGravity({
    permission: (globalThis.DeviceOrientationEvent as AskableEvent | undefined) ?? null,
    events: globalThis,
    screenAngle: () => globalThis.screen.orientation?.angle ?? 0,
  });
}
