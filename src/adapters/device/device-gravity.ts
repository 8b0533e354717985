import { cameraUp } from '#domain/camera-up.ts';
import type { GravitySensor } from '#domain/ports/gravity-sensor.ts';
import type { Vector3 } from '#domain/pose.ts';
import type { OrientationPlatform } from './orientation-platform.ts';

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
    const { ask, events } = this.#platform;
    if (ask === null) return false;
    this.#isWanted = true;
    if (!(await ask())) return false;
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
