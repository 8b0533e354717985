import { type MeshBuilder, NO_TINT, type Tint } from '../kit/mesh.ts';
import type { Detail } from '../kit/part-set.ts';
import { addLathe, addQuad } from '../kit/shapes.ts';
import { type Skin, type Strip, stripSkin, stripUv } from '../kit/sheet.ts';
import { addSweep } from '../kit/solids.ts';
import { add, at, length, lerp, subtract, type Vec3 } from '../kit/vector.ts';

export interface Balustrade {
  /** Corners on the floor; the railing runs from each to the next. */
  path: readonly Vec3[];
  /** Whether it returns from the last corner to the first. */
  closed: boolean;
  /** Metres from the floor to the top of the handrail. */
  height: number;
  strip: Strip;
  tint?: Tint;
  /** Metres between two balusters, and at most between two posts. */
  spacing?: number;
  postEvery?: number;
  /** Half the width of the handrail. */
  rail?: number;
  detail: Detail;
}

/** Turned baluster, as shares of its height and of its greatest radius. */
const BALUSTER: readonly (readonly [number, number])[] = [
  [0.5, 0],
  [1, 0.22],
  [0.55, 0.46],
  [0.62, 0.6],
  [1, 0.8],
  [0.5, 1],
];
const PLAIN: readonly (readonly [number, number])[] = [
  [0.6, 0],
  [0.95, 0.3],
  [0.7, 1],
];

/** Railing of turned balusters between posts, with a handrail and a foot rail; a pierced board from far. */
export function addBalustrade(mesh: MeshBuilder, balustrade: Balustrade): void {
  const { path, closed } = balustrade;
  const sides = closed ? path.length : path.length - 1;
  for (let i = 0; i < sides; i++) {
    addRun(mesh, balustrade, at(path, i), at(path, (i + 1) % path.length));
  }
  for (const corner of path) addPost(mesh, balustrade, corner);
}

function addRun(mesh: MeshBuilder, balustrade: Balustrade, from: Vec3, to: Vec3): void {
  const { height, strip, tint = NO_TINT, detail, rail = 0.06 } = balustrade;
  const { spacing = 0.24, postEvery = 2.4 } = balustrade;
  const run = length(subtract(to, from));
  const up = (y: number): readonly [Vec3, Vec3] => [add(from, [0, y, 0]), add(to, [0, y, 0])];
  const bar = (y: number, half: number, deep: number): void =>
    addSweep(mesh, up(y), {
      profile: [
        [-half, -deep],
        [-half, 0],
        [half, 0],
        [half, -deep],
      ],
      strips: [strip, strip, strip],
      repeat: 6,
      tint,
    });
  bar(height, rail, 0.08);
  const [foot, head] = [0.1, height - 0.07];
  if (detail === 'far') {
    addBoard(mesh, up(foot), up(head), stripSkin('transom', 7), tint);
    return;
  }
  bar(0.14, rail * 0.8, 0.07);
  const posts = Math.max(1, Math.round(run / postEvery));
  for (let i = 1; i < posts; i++) addPost(mesh, balustrade, lerp(from, to, i / posts));
  const count = Math.max(1, Math.round(run / posts / spacing));
  for (let i = 0; i < posts; i++) {
    for (let k = 1; k < count; k++) {
      addLathe(
        mesh,
        add(lerp(from, to, (i + k / count) / posts), [0, foot, 0]),
        (detail === 'mid' ? PLAIN : BALUSTER).map(([r, h]) => [
          r * Math.min(0.055, spacing * 0.24),
          h * (head - foot),
        ]),
        detail === 'mid' ? 4 : 6,
        (around, along) => stripUv(strip, around * 0.03, 0.15 + along * 0.7),
        tint,
      );
    }
  }
}

function addBoard(
  mesh: MeshBuilder,
  [a, b]: readonly [Vec3, Vec3],
  [d, c]: readonly [Vec3, Vec3],
  skin: Skin,
  tint: Tint,
): void {
  addQuad(mesh, [a, b, c, d], skin, { tint });
  addQuad(mesh, [b, a, d, c], skin, { tint });
}

function addPost(mesh: MeshBuilder, balustrade: Balustrade, foot: Vec3): void {
  const { height, strip, tint = NO_TINT, detail, rail = 0.06 } = balustrade;
  const half = rail * 1.15;
  const knob = height + 0.05;
  const profile: (readonly [number, number])[] = [
    [half * 1.41, -0.06],
    [half * 1.41, knob],
    ...(detail === 'far' ? [] : ([[half * 0.7, knob + 0.04]] as const)),
    [half * 1.2, knob + 0.1],
    [0.001, knob + 0.2],
  ];
  addLathe(
    mesh,
    foot,
    profile,
    detail === 'far' ? 4 : 6,
    (around, along) => stripUv(strip, around * 0.05, 0.85 - along * 0.7),
    tint,
  );
}
