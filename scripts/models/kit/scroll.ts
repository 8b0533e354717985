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
  [0.1, 0.82],
  [-0.42, 0.56],
  [-0.78, 0.38],
];

/** Leaves behind the curls, root to tip: pairs forward, up. They rise and lean down the ridge, as flames do. */
const LEAVES: readonly (readonly number[])[] = [
  [-0.12, 0.4, -0.3, 0.76, -0.16, 1.06, -0.02, 1.3],
  [-0.5, 0.2, -0.68, 0.5, -0.56, 0.76, -0.42, 0.94],
  [-0.86, 0.06, -1.02, 0.3, -0.94, 0.5, -0.82, 0.62],
  [0.08, 0.66, 0.04, 0.92, 0.2, 1.08, 0.36, 1.16],
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
      flatten: 1.5,
    });
  }
  for (const line of LEAVES.slice(0, far ? 1 : small ? 2 : 4)) {
    const points: Vec3[] = [];
    for (let i = 0; i + 1 < line.length; i += 2)
      points.push(inAxes(foot, axes, size, [line[i] ?? 0, line[i + 1] ?? 0, 0]));
    addHorn(mesh, {
      points,
      rootRadius: size * 0.17,
      strip: 'shards',
      tint: [tint[0] * 0.8, tint[1] * 0.8, tint[2] * 0.8],
      tip: flame,
      sides: 3,
      steps: far ? 2 : 4,
      flatten: 0.5,
      leaf: true,
      up: axes.side,
    });
  }
}
