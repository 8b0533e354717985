import type { DragonColours } from './dragon.ts';
import type { DragonHead } from './dragon-head.ts';
import type { MeshBuilder, Tint } from './mesh.ts';
import { AMBER, CORAL, tintOf } from './palette.ts';
import { addBall, addHorn, inAxes } from './round.ts';
import type { Vec3 } from './vector.ts';

const IVORY = tintOf('#fbf6e6');
const IRIS = tintOf('#f0b429');
const PUPIL = tintOf('#120d0c');

type Colour = 'horn' | 'ivory' | 'tongue' | 'flame' | 'ember';

/** A tapering lock, horn or tooth on the left half of the head, in multiples of the head's scale. */
interface Stroke {
  /** Triples along its centre line from the root: forward, up, sideways. */
  line: readonly number[];
  root: number;
  colour: Colour;
  flatten?: number;
  steps?: number;
}

const ANTLER: Stroke = {
  line: [0.1, 0.8, 0.4, -0.6, 1.35, 0.62, -1.3, 1.5, 0.7, -1.9, 2.1, 0.72],
  root: 0.17,
  colour: 'horn',
  flatten: 1,
  steps: 7,
};

/** Tine, brow, cheek, nose curl, upper and lower lip, whisker, fangs and teeth. */
const FACE: readonly Stroke[] = [
  {
    line: [-0.75, 1.38, 0.64, -0.95, 1.8, 0.66, -0.85, 2.15, 0.7],
    root: 0.11,
    colour: 'horn',
    flatten: 1,
    steps: 3,
  },
  {
    line: [1.3, 0.6, 0.3, 1.02, 0.84, 0.5, 0.55, 1.04, 0.78, -0.15, 1.42, 0.98],
    root: 0.17,
    colour: 'flame',
    flatten: 0.8,
    steps: 5,
  },
  {
    line: [0.85, 0.14, 0.66, 0.5, 0.12, 0.92, 0, 0.24, 1.12, -0.4, 0.6, 1.2],
    root: 0.15,
    colour: 'ember',
  },
  {
    line: [2.16, 0.5, 0.3, 2.42, 0.8, 0.36, 2.2, 1.12, 0.42, 1.9, 1.06, 0.4],
    root: 0.13,
    colour: 'flame',
    flatten: 0.8,
    steps: 5,
  },
  {
    line: [2.36, 0.02, 0.1, 2.05, -0.1, 0.56, 1.3, -0.16, 0.6, 0.35, -0.3, 0.84],
    root: 0.1,
    colour: 'ember',
    flatten: 1,
    steps: 5,
  },
  {
    line: [1.95, -0.86, 0.08, 1.7, -0.8, 0.38, 1.1, -0.68, 0.5, 0.3, -0.42, 0.7],
    root: 0.085,
    colour: 'ember',
    flatten: 1,
  },
  {
    line: [2.05, 0.1, 0.5, 2.5, -0.1, 0.95, 2.4, 0.4, 1.35, 1.9, 0.5, 1.6],
    root: 0.07,
    colour: 'horn',
    flatten: 1,
    steps: 7,
  },
  {
    line: [2, -0.12, 0.42, 2.04, -0.41, 0.42, 1.96, -0.6, 0.4],
    root: 0.09,
    colour: 'ivory',
    flatten: 1,
    steps: 2,
  },
  {
    line: [1.5, -0.12, 0.46, 1.52, -0.3, 0.46, 1.46, -0.4, 0.44],
    root: 0.08,
    colour: 'ivory',
    flatten: 1,
    steps: 2,
  },
  {
    line: [1.72, -0.82, 0.34, 1.76, -0.6, 0.34, 1.7, -0.4, 0.32],
    root: 0.08,
    colour: 'ivory',
    flatten: 1,
    steps: 2,
  },
];

/** Tongue and beard, on the middle line. */
const MIDDLE: readonly Stroke[] = [
  {
    line: [0.2, -0.45, 0, 1, -0.58, 0, 1.6, -0.68, 0, 2.1, -0.5, 0],
    root: 0.19,
    colour: 'tongue',
    flatten: 1.5,
  },
  { line: [1.2, -0.92, -0.3, 1, -1.4, -0.4, 0.5, -1.8, -0.46], root: 0.13, colour: 'flame' },
  { line: [1.15, -0.92, -0.1, 0.95, -1.5, -0.13, 0.4, -2, -0.15], root: 0.13, colour: 'ember' },
  { line: [1.15, -0.92, 0.1, 0.95, -1.5, 0.13, 0.4, -2, 0.15], root: 0.13, colour: 'flame' },
  { line: [1.2, -0.92, 0.3, 1, -1.4, 0.4, 0.5, -1.8, 0.46], root: 0.13, colour: 'ember' },
];

/** One of the locks that sweep back from cheek and crown, its tip curling up; `share` runs 0 to 1 upwards. */
function maneLock(share: number, colour: Colour): Stroke {
  const angle = -0.95 + share * 2.16;
  const [rise, out] = [Math.sin(angle), Math.cos(angle)];
  const reach = 1.9 - Math.abs(share - 0.5) * 0.84;
  return {
    line: [
      [0.05, rise * 0.7 + 0.1, out * 0.72],
      [-reach * 0.4, rise * 1.12 + 0.02, out * 1.2],
      [-reach * 0.8, rise * 1.3 + 0.16, out * 1.3],
      [-reach, rise * 1.4 + 0.55, out * 1.24],
    ].flat(),
    root: 0.22,
    colour,
  };
}

function tintsOf({ flame }: DragonColours): Record<Colour, Tint> {
  return { horn: AMBER, ivory: IVORY, tongue: CORAL, flame: flame[1], ember: flame[0] };
}

function addStroke(mesh: MeshBuilder, head: DragonHead, stroke: Stroke, side: 1 | -1): void {
  const { line, root, colour, flatten = 0.5, steps = 4 } = stroke;
  const points: Vec3[] = [];
  for (let i = 0; i + 2 < line.length; i += 3) {
    const place = [line[i] ?? 0, line[i + 1] ?? 0, (line[i + 2] ?? 0) * side] as const;
    points.push(inAxes(head.neck, head.axes, head.scale, place));
  }
  addHorn(mesh, {
    points,
    rootRadius: root * head.scale,
    strip: 'ivory',
    tint: tintsOf(head.colours)[colour],
    sides: head.far ? 3 : 4,
    steps: head.far ? 2 : steps,
    flatten,
  });
}

function addEyeAndNostril(mesh: MeshBuilder, head: DragonHead, side: 1 | -1): void {
  const ball = ([f, u, s]: Vec3, radii: Vec3, tint: Tint): void =>
    addBall(mesh, {
      centre: inAxes(head.neck, head.axes, head.scale, [f, u, s * side]),
      axes: head.axes,
      radii: [radii[0] * head.scale, radii[1] * head.scale, radii[2] * head.scale],
      strip: 'ivory',
      tint,
      sides: 6,
      rows: 4,
    });
  ball([0.84, 0.53, 0.55], [0.22, 0.2, 0.17], IRIS);
  ball([0.98, 0.53, 0.63], [0.09, 0.12, 0.09], PUPIL);
  ball([2.1, 0.48, 0.32], [0.24, 0.17, 0.2], head.colours.belly);
}

/** Antlers and mane, and unless seen from far the whole face with beard and tongue. */
export function addDragonFace(mesh: MeshBuilder, head: DragonHead): void {
  const locks = head.far ? 3 : 7;
  for (const side of [1, -1] as const) {
    addStroke(mesh, head, ANTLER, side);
    for (let k = 0; k < locks; k++) {
      addStroke(mesh, head, maneLock(k / (locks - 1), k % 2 === 0 ? 'ember' : 'flame'), side);
    }
    if (head.far) continue;
    for (const stroke of FACE) addStroke(mesh, head, stroke, side);
    addEyeAndNostril(mesh, head, side);
  }
  if (head.far) return;
  for (const stroke of MIDDLE) addStroke(mesh, head, stroke, 1);
}
