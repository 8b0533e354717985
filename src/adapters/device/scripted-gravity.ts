import type { GravitySensor } from '#domain/ports/gravity-sensor.ts';
import type { Vector3 } from '#domain/pose.ts';

/** A sensor for tests and demonstrations that says what it is told; refused when given null. */
export class ScriptedGravity implements GravitySensor {
  /** What the running sensor tells; change it to turn the device. */
  told: Vector3 | null;
  isRunning = false;

  constructor(told: Vector3 | null) {
    this.told = told;
  }

  start(): Promise<boolean> {
    this.isRunning = this.told !== null;
    return Promise.resolve(this.isRunning);
  }

  up(): Vector3 | null {
    return this.isRunning ? this.told : null;
  }

  stop(): void {
    this.isRunning = false;
  }
}
