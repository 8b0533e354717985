import type { Pinhole } from '#vision/camera/pinhole.ts';
import type { Rigid } from '#vision/geometry/rigid.ts';
import { type Point, projectPlanePoint } from '../render/projection.ts';
import { RAISED_HEIGHTS, signCorners } from '../render/truth.ts';

/** A point behind the camera, or farther off than this, counts as this far off, pixels. */
const FARTHEST = 1_000;

/** Root mean square distance of the four corners that a pose gives from the true ones, pixels. */
export function cornerErrorOf(
  camera: Pinhole,
  pose: Rigid,
  aspect: number,
  truth: readonly Point[],
): number {
  const shown = signCorners(aspect).map(([x, y]) => projectPlanePoint(camera, pose, x, y, 0));
  return rmsDistance(shown, truth);
}

/** The same for the eight points that stand up from the sign's corners. */
export function heightErrorOf(
  camera: Pinhole,
  pose: Rigid,
  aspect: number,
  truth: readonly Point[],
): number {
  const shown = RAISED_HEIGHTS.flatMap((height) =>
    signCorners(aspect).map(([x, y]) => projectPlanePoint(camera, pose, x, y, -height)),
  );
  return rmsDistance(shown, truth);
}

function rmsDistance(shown: readonly Point[], truth: readonly Point[]): number {
  const squares = shown.map(([x, y], i) => {
    const distance = Math.hypot(x - truth[i][0], y - truth[i][1]);
    return distance < FARTHEST ? distance ** 2 : FARTHEST ** 2;
  });
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}
