import type { DragonColours } from './dragon.ts';
import type { DragonHead } from './dragon-head.ts';
import {
  BEARD,
  FACE,
  HORNS,
  MAIN_STROKES,
  maneLock,
  MUZZLE,
  type Stroke,
  type StrokeColour,
} from './dragon-strokes.ts';
import type { MeshBuilder, Tint } from './mesh.ts';
import { AMBER, CORAL, tintOf } from './palette.ts';
import { addBall, addHorn, inAxes } from './round.ts';
import type { Vec3 } from './vector.ts';

const IVORY = tintOf('#fbf6e6');
const IRIS = tintOf('#e9a61f');
const PUPIL = tintOf('#120d0c');

function tintsOf({ flame, belly }: DragonColours): Record<StrokeColour, Tint> {
  return {
    horn: AMBER,
    ivory: IVORY,
    tongue: CORAL,
    flame: flame[1],
    ember: flame[0],
    skin: belly,
  };
}

function addStroke(mesh: MeshBuilder, head: DragonHead, stroke: Stroke, side: 1 | -1): void {
  const { line, root, colour, flatten = 0.5, steps = 4 } = stroke;
  const tint = tintsOf(head.colours)[colour];
  const lock = colour === 'flame' || colour === 'ember' || colour === 'skin';
  const points: Vec3[] = [];
  for (let i = 0; i + 2 < line.length; i += 3) {
    const place = [line[i] ?? 0, line[i + 1] ?? 0, (line[i + 2] ?? 0) * side] as const;
    points.push(inAxes(head.neck, head.axes, head.scale, place));
  }
  addHorn(mesh, {
    points,
    rootRadius: root * head.scale,
    strip: lock ? 'shards' : 'ivory',
    tint: lock ? [tint[0] * 0.72, tint[1] * 0.62, tint[2] * 0.6] : tint,
    tip: lock ? [Math.min(1, tint[0] * 1.2), tint[1] * 1.25, tint[2] * 1.2] : tint,
    leaf: lock,
    sides: 3,
    steps: head.plain
      ? 2
      : { far: 2, mid: Math.max(2, Math.ceil(steps * 0.5)), hero: steps }[head.detail],
    flatten,
  });
}

/** Bulging eye under its brow, with a slit pupil, and the nostril's wing. */
function addEyeAndNostril(mesh: MeshBuilder, head: DragonHead, side: 1 | -1): void {
  const fine = head.detail === 'hero';
  const ball = ([f, u, s]: Vec3, radii: Vec3, tint: Tint): void =>
    addBall(mesh, {
      centre: inAxes(head.neck, head.axes, head.scale, [f, u, s * side]),
      axes: head.axes,
      radii: [radii[0] * head.scale, radii[1] * head.scale, radii[2] * head.scale],
      strip: 'ivory',
      tint,
      sides: fine ? 6 : 5,
      rows: fine ? 4 : 3,
    });
  ball([0.82, 0.5, 0.55], [0.21, 0.2, 0.2], IRIS);
  ball([0.91, 0.49, 0.67], [0.1, 0.14, 0.09], PUPIL);
  if (fine) ball([2.12, 0.46, 0.34], [0.26, 0.18, 0.22], head.colours.belly);
}

/** Horns and mane, and unless seen from far the whole face with beard and tongue. */
export function addDragonFace(mesh: MeshBuilder, head: DragonHead): void {
  const { detail, plain = false } = head;
  const far = detail === 'far';
  const hero = detail === 'hero';
  const locks = plain ? 3 : { far: 3, mid: 4, hero: 7 }[detail];
  const strokes = plain ? 2 : hero ? FACE.length : MAIN_STROKES;
  for (const side of [1, -1] as const) {
    for (const stroke of HORNS.slice(0, far ? 1 : plain ? 2 : 3)) {
      addStroke(mesh, head, stroke, side);
    }
    for (let k = 0; k < locks; k++) addStroke(mesh, head, maneLock(k / (locks - 1), k), side);
    if (far) continue;
    for (const stroke of FACE.slice(0, strokes)) addStroke(mesh, head, stroke, side);
    if (hero) for (const stroke of MUZZLE) addStroke(mesh, head, stroke, side);
    addEyeAndNostril(mesh, head, side);
  }
  if (far) return;
  for (const stroke of BEARD.slice(0, plain ? 2 : hero ? BEARD.length : 4)) {
    addStroke(mesh, head, stroke, 1);
  }
}
