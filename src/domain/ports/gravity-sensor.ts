import type { Vector3 } from '../pose.ts';

/** Tells which way is up, so that a reconstruction stands upright on a lying sign and before a hanging one. */
export interface GravitySensor {
  /** Asks where the platform wants to be asked (iOS, inside the Start tap); never rejects: false when refused or missing. */
  start(): Promise<boolean>;
  /** Unit vector pointing up, in the camera's frame (x right, y up, looking down −z); null until known. */
  up(): Vector3 | null;
  stop(): void;
}
