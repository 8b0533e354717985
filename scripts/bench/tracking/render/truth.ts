import type { Rigid } from '#vision/geometry/rigid.ts';
import { type Cover, isCovered } from './covers.ts';
import { bent, type Lens } from './lens.ts';
import { type Point, projectPlanePoint } from './projection.ts';

/** What a frame truly shows. */
export type Truth = {
  /** Top left, top right, bottom right, bottom left, pixels; not a number behind the camera. */
  corners: Point[];
  /** Four points 0.25 sign widths above the corners, then four 0.5 widths above them. */
  raised: Point[];
  /** Shares of the sign's area, 0 to 1: inside the frame, and there with nothing before it. */
  inView: number;
  clear: number;
};

/** Heights above the print at which the upright error is measured, sign widths. */
export const RAISED_HEIGHTS = [0.25, 0.5] as const;

/** The sign's corners in its own frame, from the top left, clockwise. */
export function signCorners(aspect: number): (readonly [number, number])[] {
  const half = aspect / 2;
  return [
    [-0.5, -half],
    [0.5, -half],
    [0.5, half],
    [-0.5, half],
  ];
}

/** Where the frame truly shows the sign; `poseAtRow` is the pose while a row is read. */
export function truthOf(
  lens: Lens,
  aspect: number,
  poseAtRow: (row: number) => Rigid,
  covers: readonly Cover[] = [],
): Truth {
  const show = (x: number, y: number, z: number) => shownAt(lens, poseAtRow, x, y, z);
  const corners = signCorners(aspect);
  return {
    corners: shownCorners(lens, aspect, poseAtRow),
    raised: RAISED_HEIGHTS.flatMap((height) => corners.map(([x, y]) => show(x, y, -height))),
    ...sharesInView(lens, aspect, show, covers),
  };
}

/** The corners alone. */
export function shownCorners(
  lens: Lens,
  aspect: number,
  poseAtRow: (row: number) => Rigid,
): Point[] {
  return signCorners(aspect).map(([x, y]) => shownAt(lens, poseAtRow, x, y, 0));
}

/** A row is read when the point shows in it, and the point moves meanwhile: found in a few rounds. */
function shownAt(
  lens: Lens,
  poseAtRow: (row: number) => Rigid,
  x: number,
  y: number,
  z: number,
): Point {
  let row = lens.height / 2;
  let point: Point = [Number.NaN, Number.NaN];
  for (let round = 0; round < 8; round++) {
    const [px, py] = projectPlanePoint(lens, poseAtRow(row), x, y, z);
    if (Number.isNaN(px)) return [px, py];
    point = bent(lens, px, py);
    if (Math.abs(point[1] - row) < 1e-6) break;
    row = point[1];
  }
  return point;
}

const GRID = 16;

function sharesInView(
  { width, height }: Lens,
  aspect: number,
  show: (x: number, y: number, z: number) => Point,
  covers: readonly Cover[],
): Pick<Truth, 'inView' | 'clear'> {
  let inside = 0;
  let clear = 0;
  for (let i = 0; i < GRID * GRID; i++) {
    const x = ((i % GRID) + 0.5) / GRID - 0.5;
    const y = ((Math.floor(i / GRID) + 0.5) / GRID - 0.5) * aspect;
    const [px, py] = show(x, y, 0);
    if (!(px >= 0 && px <= width && py >= 0 && py <= height)) continue;
    inside += 1;
    if (!covers.some((cover) => isCovered(cover, px, py))) clear += 1;
  }
  return { inView: inside / (GRID * GRID), clear: clear / (GRID * GRID) };
}
