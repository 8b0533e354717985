import { multiply } from './pose-motion.ts';
import type { Quaternion } from './pose.ts';

/** Angles of a DeviceOrientationEvent, degrees. */
export type DeviceAngles = { alpha: number; beta: number; gamma: number };

const HALF_DEGREE = Math.PI / 360;

/**
 * Turns vectors of the frame of the camera on the phone's back, as its picture is shown (x right, y
 * up, looking down −z), to the earth's (z up): turns about z by alpha, then x by beta, then y by gamma,
 * less the angle by which the screen is turned from the device's natural hold, degrees.
 */
export function cameraOrientation(
  { alpha, beta, gamma }: DeviceAngles,
  screenAngleDegrees: number,
): Quaternion {
  const device = multiply(multiply(about(2, alpha), about(0, beta)), about(1, gamma));
  return multiply(device, about(2, -screenAngleDegrees));
}

function about(axis: 0 | 1 | 2, degrees: number): Quaternion {
  const sine = Math.sin(degrees * HALF_DEGREE);
  const part = (index: number) => (index === axis ? sine : 0);
  return [part(0), part(1), part(2), Math.cos(degrees * HALF_DEGREE)];
}
