import type { Vector3 } from './pose.ts';
import type { Standing } from './standing.ts';

/** Where a hand holds the model, and which way it points about up. */
export type Grip = { position: Vector3; yawRadians: number };

/** A model of 1:250 still shows a roof; one of 1:25 fills a table. */
const LEAST_SCALE = 1 / 250;
const MOST_SCALE = 1 / 25;

/**
 * Where a model on a table has come since hands took hold of it: one hand moves and turns it, two also
 * make it larger or smaller. It stays upright. The same number of hands before and after.
 */
export function carried(start: Standing, from: readonly Grip[], to: readonly Grip[]): Standing {
  const [a0, b0] = from;
  const [a1, b1] = to;
  if (a0 === undefined || a1 === undefined) return start;
  if (b0 === undefined || b1 === undefined) {
    return moved(start, a0.position, a1.position, a1.yawRadians - a0.yawRadians, 1);
  }
  const turn = direction(a1, b1) - direction(a0, b0);
  const growth = apart(a1, b1) / apart(a0, b0);
  return moved(start, middle(a0, b0), middle(a1, b1), turn, growth);
}

function moved(
  start: Standing,
  from: Vector3,
  to: Vector3,
  turn: number,
  growth: number,
): Standing {
  const scale = Math.min(MOST_SCALE, Math.max(LEAST_SCALE, start.scale * growth));
  const grown = scale / start.scale;
  const [x, y, z] = [0, 1, 2].map(
    (axis) => ((start.position[axis] ?? 0) - (from[axis] ?? 0)) * grown,
  ) as [number, number, number];
  const [sine, cosine] = [Math.sin(turn), Math.cos(turn)];
  return {
    position: [to[0] + x * cosine + z * sine, to[1] + y, to[2] - x * sine + z * cosine],
    headingRadians: start.headingRadians + turn,
    scale,
  };
}

function middle({ position: a }: Grip, { position: b }: Grip): Vector3 {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
}

function direction({ position: a }: Grip, { position: b }: Grip): number {
  return Math.atan2(b[0] - a[0], b[2] - a[2]);
}

function apart({ position: a }: Grip, { position: b }: Grip): number {
  return Math.max(0.01, Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]));
}
