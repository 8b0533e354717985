import type { MeshBuilder, Tint } from './mesh.ts';
import { addHorn, type Axes, inAxes, uprightAxes } from './round.ts';
import type { Vec3 } from './vector.ts';
import { addVolute } from './volute.ts';

export interface ScrollOptions {
  foot: Vec3;
  /** Horizontal direction in which the scroll rolls, down the hip or out along the ridge. */
  outward: Vec3;
  /** Height of the whole ornament, metres. */
  size: number;
  tint: Tint;
  flame: Tint;
  far: boolean;
}

/** Curls from the outermost inwards: place along the ridge and size, as shares of the height. */
const CURLS: readonly (readonly [forward: number, size: number])[] = [
  [0, 0.95],
  [-0.5, 0.62],
  [-0.86, 0.4],
];

/** Flame leaves on the outer side of the first curl, root to tip: pairs forward, up. */
const LEAVES: readonly (readonly number[])[] = [
  [0.1, 0.8, 0.28, 0.98, 0.3, 1.16, 0.14, 1.36],
  [0.32, 0.5, 0.56, 0.66, 0.66, 0.86, 0.58, 1.06],
  [0.2, 0.2, 0.5, 0.28, 0.7, 0.44, 0.72, 0.64],
  [-0.4, 0.44, -0.3, 0.6, -0.34, 0.74, -0.46, 0.86],
];

/**
 * Nguyễn leaf scroll (giao lá) for the end of a hip or ridge: curls that rise one over the other towards
 * the end, with flame leaves between them. Small ones have fewer.
 */
export function addScroll(mesh: MeshBuilder, options: ScrollOptions): void {
  const { foot, outward, size, tint, flame, far } = options;
  const axes: Axes = uprightAxes(outward);
  const small = size < 0.7;
  const curls = CURLS.slice(0, far ? (small ? 1 : 2) : small ? 2 : 3);
  const pale: Tint = [tint[0] * 0.6 + 0.36, tint[1] * 0.6 + 0.34, tint[2] * 0.6 + 0.26];
  for (const [forward, share] of curls) {
    addVolute(mesh, {
      foot: inAxes(foot, axes, size, [forward, 0, 0]),
      outward,
      size: size * share,
      tint,
      heart: pale,
      detail: far ? 'far' : 'mid',
    });
  }
  for (const line of LEAVES.slice(0, far ? 1 : small ? 2 : 4)) {
    const points: Vec3[] = [];
    for (let i = 0; i + 1 < line.length; i += 2)
      points.push(inAxes(foot, axes, size, [line[i] ?? 0, line[i + 1] ?? 0, 0]));
    addHorn(mesh, {
      points,
      rootRadius: size * 0.075,
      strip: 'ivory',
      tint,
      tip: flame,
      sides: 3,
      steps: far ? 2 : 3,
      flatten: 2,
      leaf: true,
      up: axes.side,
    });
  }
}
