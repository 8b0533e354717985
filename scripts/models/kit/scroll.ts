import type { MeshBuilder, Tint } from './mesh.ts';
import { addBall, addHorn, type Axes, inAxes, uprightAxes } from './round.ts';
import { addTube } from './shapes.ts';
import { stripUv } from './sheet.ts';
import { spline, type Vec3 } from './vector.ts';

export interface ScrollOptions {
  foot: Vec3;
  /** Horizontal direction in which the scroll leans out before it curls back. */
  outward: Vec3;
  /** Height of the whole ornament, metres. */
  size: number;
  tint: Tint;
  flame: Tint;
  far: boolean;
}

/** Shares of the height: outwards, upwards. */
const SPINE: readonly (readonly [number, number])[] = [
  [-0.5, 0.02],
  [0, 0.06],
  [0.36, 0.2],
  [0.56, 0.52],
  [0.46, 0.84],
  [0.18, 0.93],
  [0, 0.76],
  [0.1, 0.58],
  [0.25, 0.64],
];

/** Curled end of a hip or ridge: a scaled scroll with flames along its back and a pearl in its curl. */
export function addScroll(mesh: MeshBuilder, options: ScrollOptions): void {
  const { foot, size, tint, flame, far } = options;
  const axes: Axes = uprightAxes(options.outward);
  const place = (f: number, u: number): Vec3 => inAxes(foot, axes, size, [f, u, 0]);
  addTube(
    mesh,
    spline(
      SPINE.map(([f, u]) => place(f, u)),
      far ? 8 : 15,
    ),
    {
      sides: far ? 4 : 5,
      radius: (t) => size * (0.14 - 0.1 * t),
      flatten: 0.75,
      up: axes.side,
      uv: (around, along) => stripUv('shards', along * 0.16, Math.abs(around * 2 - 1)),
      tint: (_around, along) => [
        tint[0] * (0.8 + along * 0.35),
        tint[1] * (0.8 + along * 0.35),
        tint[2] * (0.8 + along * 0.35),
      ],
    },
  );
  const locks: readonly (readonly [number, number, number, number])[] = [
    [0.2, 0.14, 0.72, 0.16],
    [0.46, 0.3, 0.92, 0.42],
    [0.57, 0.56, 0.96, 0.78],
    [0.48, 0.82, 0.72, 1.14],
    [0.26, 0.92, 0.3, 1.3],
  ];
  for (const [f, u, tipF, tipU] of far ? locks.slice(3) : locks) {
    addHorn(mesh, {
      points: [
        place(f - 0.06, u - 0.04),
        place((f + tipF) / 2 + 0.05, (u + tipU) / 2 - 0.05),
        place(tipF, tipU),
      ],
      rootRadius: size * 0.085,
      strip: 'ivory',
      tint: flame,
      sides: 3,
      steps: far ? 1 : 3,
      flatten: 0.6,
    });
  }
  if (far) return;
  addBall(mesh, {
    centre: place(0.2, 0.68),
    axes,
    radii: [size * 0.07, size * 0.07, size * 0.09],
    strip: 'ivory',
    tint: [0.86, 0.3, 0.16],
    sides: 6,
    rows: 4,
  });
}
