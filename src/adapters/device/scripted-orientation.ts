import type { OrientationSensor } from '#domain/ports/orientation-sensor.ts';
import type { Quaternion } from '#domain/pose.ts';

/** A sensor for tests and demonstrations that turns as it is told; refused when given null. */
export class ScriptedOrientation implements OrientationSensor {
  readonly #told: ((timeMs: number) => Quaternion) | null;
  isRunning = false;

  constructor(told: ((timeMs: number) => Quaternion) | null) {
    this.#told = told;
  }

  start(): Promise<boolean> {
    this.isRunning = this.#told !== null;
    return Promise.resolve(this.isRunning);
  }

  at(timeMs: number): Quaternion | null {
    return this.isRunning && this.#told !== null ? this.#told(timeMs) : null;
  }

  stop(): void {
    this.isRunning = false;
  }
}
