import type { Point } from './svg.ts';

/** A place on a curve: the point, the unit tangent, and how far along it lies, 0 at the start and 1 at the end. */
export type CurveSample = { point: Point; tangent: Point; t: number };

/** Smooth curve through `knots` (Catmull-Rom, ends doubled), as `count` samples evenly spread between knots. */
export function sampleCurve(knots: readonly Point[], count: number): readonly CurveSample[] {
  const knot = (index: number): Point =>
    knots[Math.min(Math.max(index, 0), knots.length - 1)] ?? [0, 0];
  const spans = knots.length - 1;
  return Array.from({ length: count }, (_, index) => {
    const t = index / (count - 1);
    const span = Math.min(Math.floor(t * spans), spans - 1);
    const u = t * spans - span;
    const around = [knot(span - 1), knot(span), knot(span + 1), knot(span + 2)] as const;
    const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = around;
    const xs: Four = [ax, bx, cx, dx];
    const ys: Four = [ay, by, cy, dy];
    const [runX, runY] = [slope(xs, u), slope(ys, u)];
    const length = Math.hypot(runX, runY) || 1;
    return { point: [blend(xs, u), blend(ys, u)], tangent: [runX / length, runY / length], t };
  });
}

/** The point `distance` to the left of the curve's run (y down: above a curve that runs to the right). */
export function offset({ point: [x, y], tangent: [dx, dy] }: CurveSample, distance: number): Point {
  return [x + dy * distance, y - dx * distance];
}

/** A ribbon round a curve: `halfWidth` may change along it; `from` and `to` are sides, −1 right to +1 left. */
export function ribbon(
  samples: readonly CurveSample[],
  halfWidth: (t: number) => number,
  from = -1,
  to = 1,
): readonly Point[] {
  return [
    ...samples.map((sample) => offset(sample, to * halfWidth(sample.t))),
    ...samples.map((sample) => offset(sample, from * halfWidth(sample.t))).toReversed(),
  ];
}

type Four = readonly [number, number, number, number];

function blend([a, b, c, d]: Four, u: number): number {
  return (
    0.5 *
    (2 * b +
      (c - a) * u +
      (2 * a - 5 * b + 4 * c - d) * u * u +
      (3 * b - a - 3 * c + d) * u * u * u)
  );
}

function slope([a, b, c, d]: Four, u: number): number {
  return 0.5 * (c - a + 2 * (2 * a - 5 * b + 4 * c - d) * u + 3 * (3 * b - a - 3 * c + d) * u * u);
}
