import type { Matrix4, Vector3 } from './pose.ts';

/** How a sign is mounted: flat on a table or the ground, or upright on a wall or a stand. */
export type SignPosture = 'lying' | 'hanging';

/** Lying when the print's normal is within 35° of up, hanging beyond 55°; between them the last answer stays. */
const LYING_ABOVE_COS = Math.cos((35 * Math.PI) / 180);
const HANGING_BELOW_COS = Math.cos((55 * Math.PI) / 180);

/**
 * Judges from the sign's pose and the direction of up, a unit vector in the camera's frame. A sign
 * whose tilt lies between the two bounds keeps `previous`, so that the model does not flip to and fro.
 */
export function nextSignPosture(
  previous: SignPosture,
  modelView: Matrix4,
  up: Vector3,
): SignPosture {
  const column = (row: number) => modelView[8 + row] ?? Number.NaN;
  const cosine = column(0) * up[0] + column(1) * up[1] + column(2) * up[2];
  if (cosine > LYING_ABOVE_COS) return 'lying';
  if (cosine < HANGING_BELOW_COS) return 'hanging';
  return previous;
}
