import { type Rigid, rotationRigid } from '../geometry/rigid.ts';
import type { Orientation } from '../image-tracker-types.ts';

/** Orientations are unit quaternions, but for rounding. */
const SHORTEST = 0.5;
const LONGEST = 2;

/** The orientation; none where a sensor gave zeros or no numbers, which would carry a sign to nowhere. */
export function soundOrientation(given: Orientation | undefined): Orientation | undefined {
  const length = given?.length === 4 ? Math.hypot(...given) : 0;
  return length > SHORTEST && length < LONGEST ? given : undefined;
}

/**
 * How a sign at rest seems to turn about the camera (x right, y down, z forward) while the camera
 * goes from one orientation to another: `turn`·pose is where the sign is now. No translation.
 *
 * An orientation takes vectors of the camera's frame (x right, y up, looking down −z) to a frame at
 * rest. A browser's `deviceorientation` gives alpha, beta, gamma as intrinsic turns about z, x, y, so
 * q = qz(alpha)·qx(beta)·qy(gamma)·qz(−screen angle) for the camera at the back of the screen, whose
 * frame is the screen's own. Which frame is at rest does not matter, as long as it stays the same one.
 */
export function turnBetween(then: Orientation, now: Orientation, out: Rigid): Rigid {
  // now⁻¹·then, in graphics' axes; half a turn about x makes them the camera's.
  const x = now[3] * then[0] - now[0] * then[3] - now[1] * then[2] + now[2] * then[1];
  const y = now[3] * then[1] - now[1] * then[3] - now[2] * then[0] + now[0] * then[2];
  const z = now[3] * then[2] - now[2] * then[3] - now[0] * then[1] + now[1] * then[0];
  const w = now[3] * then[3] + now[0] * then[0] + now[1] * then[1] + now[2] * then[2];
  const sine = Math.hypot(x, y, z);
  // The shorter way round; the quaternions need not be of exact unit length.
  const angle = 2 * Math.atan2(w < 0 ? -sine : sine, Math.abs(w));
  const k = sine < 1e-12 ? 0 : angle / sine;
  return rotationRigid(k * x, -k * y, -k * z, out);
}
