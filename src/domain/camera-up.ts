import type { Vector3 } from './pose.ts';

const DEGREE = Math.PI / 180;

/**
 * Unit vector pointing up in the frame of the camera on the phone's back, as the picture is shown:
 * from the angles of a DeviceOrientationEvent (turns about the device's own z, then x by beta, then
 * y by gamma) and the angle by which the screen is turned from the device's natural hold, degrees.
 */
export function cameraUp(
  betaDegrees: number,
  gammaDegrees: number,
  screenAngleDegrees: number,
): Vector3 {
  const beta = betaDegrees * DEGREE;
  const gamma = gammaDegrees * DEGREE;
  // The bottom row of the device's rotation: the earth's up in the device's axes.
  const right = -Math.cos(beta) * Math.sin(gamma);
  const top = Math.sin(beta);
  const out = Math.cos(beta) * Math.cos(gamma);
  const angle = screenAngleDegrees * DEGREE;
  return [
    right * Math.cos(angle) - top * Math.sin(angle),
    right * Math.sin(angle) + top * Math.cos(angle),
    out,
  ];
}
