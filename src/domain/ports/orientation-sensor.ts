import type { Quaternion } from '../pose.ts';

/** Tells how the device is turned, so that what was found stays in its place while the sign is out of sight. */
export interface OrientationSensor {
  /** Asks where the platform wants to be asked (iOS, inside the Start tap); never rejects: false when refused or missing. */
  start(): Promise<boolean>;
  /**
   * Turns vectors of the camera's frame (x right, y up, looking down −z) into a frame that does not
   * move with the device, as it was at that time, milliseconds on the clock of `performance.now()`;
   * null until known. May be written anew at the next call.
   */
  at(timeMs: number): Quaternion | null;
  stop(): void;
}
