import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { AMBER, CORAL, INDIGO, JADE, tintOf } from '../../kit/palette.ts';
import type { Detail } from '../../kit/part-set.ts';
import { addHorn, inAxes, uprightAxes } from '../../kit/round.ts';
import { addTube } from '../../kit/shapes.ts';
import { stripUv } from '../../kit/sheet.ts';
import { mix, spline, type Vec3 } from '../../kit/vector.ts';

export interface PhoenixOptions {
  /** Where its claws stand. */
  foot: Vec3;
  /** Horizontal direction in which it looks. */
  facing: Vec3;
  /** Height to the crest, metres. */
  size: number;
  detail: Detail;
}

const BREAST = tintOf('#e9c46a');

/** Middle line of rump, breast, neck and head: forward, up; and its radius there. */
const BODY: readonly (readonly [forward: number, up: number, radius: number])[] = [
  [-0.34, 0.34, 0.05],
  [-0.16, 0.3, 0.13],
  [0.06, 0.34, 0.16],
  [0.22, 0.48, 0.11],
  [0.24, 0.66, 0.07],
  [0.2, 0.8, 0.065],
  [0.28, 0.88, 0.085],
  [0.38, 0.86, 0.03],
];

interface Feather {
  /** Forward, up, sideways in turn, root first. */
  line: readonly number[];
  root: number;
  tint: Tint;
  /** Left out where ornament is seen from far. */
  fine?: boolean;
}

/** Wing, tail, crest and beak of one side; the middle line's feathers have no width. */
const FEATHERS: readonly Feather[] = [
  { line: [0.1, 0.42, 0.12, 0.04, 0.66, 0.3, -0.16, 0.98, 0.42], root: 0.07, tint: AMBER },
  {
    line: [0.06, 0.4, 0.13, -0.06, 0.6, 0.34, -0.32, 0.86, 0.46],
    root: 0.075,
    tint: JADE,
  },
  {
    line: [0.02, 0.38, 0.13, -0.14, 0.52, 0.34, -0.44, 0.7, 0.46],
    root: 0.075,
    tint: CORAL,
    fine: true,
  },
  {
    line: [-0.02, 0.35, 0.12, -0.2, 0.44, 0.3, -0.48, 0.54, 0.42],
    root: 0.07,
    tint: INDIGO,
    fine: true,
  },
  {
    line: [-0.3, 0.34, 0.04, -0.66, 0.42, 0.14, -0.92, 0.72, 0.18, -0.82, 1.02, 0.16],
    root: 0.075,
    tint: JADE,
  },
  {
    line: [-0.3, 0.3, 0.06, -0.72, 0.26, 0.24, -1.08, 0.46, 0.28, -1.08, 0.74, 0.26],
    root: 0.07,
    tint: CORAL,
  },
  { line: [0.02, 0.2, 0.07, 0.06, 0.1, 0.09, 0.04, -0.04, 0.09], root: 0.05, tint: AMBER },
];
const MIDDLE: readonly Feather[] = [
  { line: [0.36, 0.88, 0, 0.46, 0.86, 0, 0.5, 0.8, 0], root: 0.04, tint: AMBER },
  { line: [0.28, 0.94, 0, 0.2, 1.04, 0, 0.06, 1.06, 0], root: 0.045, tint: CORAL },
  { line: [0.24, 0.94, 0, 0.1, 0.98, 0, -0.04, 0.92, 0], root: 0.04, tint: AMBER, fine: true },
  { line: [-0.3, 0.36, 0, -0.62, 0.58, 0, -0.76, 0.94, 0, -0.6, 1.2, 0], root: 0.08, tint: AMBER },
];

/** Phoenix of lime and shards for a ridge: raised wings, long curling tail, crested head. */
export function addPhoenix(mesh: MeshBuilder, options: PhoenixOptions): void {
  const { foot, size, detail } = options;
  const far = detail === 'far';
  const axes = uprightAxes(options.facing);
  const place = (f: number, u: number, s: number): Vec3 => inAxes(foot, axes, size, [f, u, s]);
  const steps = far ? 7 : 10;
  const path = spline(
    BODY.map(([f, u]) => place(f, u, 0)),
    steps,
  );
  addTube(mesh, path, {
    sides: far ? 4 : 6,
    radius: (t) => {
      const k = t * (BODY.length - 1);
      const i = Math.min(BODY.length - 2, Math.floor(k));
      return size * mix(BODY[i]?.[2] ?? 0, BODY[i + 1]?.[2] ?? 0, k - i);
    },
    up: axes.side,
    uv: (around, along) => stripUv('scales', along * 0.04, 0.1 + 0.8 * Math.abs(around * 2 - 1)),
    tint: (_around, along) => (along > 0.25 && along < 0.5 ? BREAST : along < 0.3 ? JADE : CORAL),
  });
  const feather = ({ line, root, tint, fine }: Feather, side: number): void => {
    if (far && fine) return;
    const points: Vec3[] = [];
    for (let i = 0; i + 2 < line.length; i += 3)
      points.push(place(line[i] ?? 0, line[i + 1] ?? 0, (line[i + 2] ?? 0) * side));
    addHorn(mesh, {
      points,
      rootRadius: root * size,
      strip: 'shards',
      tint,
      sides: detail === 'hero' ? 4 : 3,
      steps: far ? 2 : line.length > 9 ? 5 : 3,
      flatten: 0.7,
    });
  };
  for (const each of FEATHERS) for (const side of [-1, 1]) feather(each, side);
  for (const each of MIDDLE) feather(each, 1);
}
