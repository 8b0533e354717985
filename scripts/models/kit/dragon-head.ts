import type { DragonColours } from './dragon.ts';
import { addGrid, type MeshBuilder, type Tint } from './mesh.ts';
import { AMBER, CORAL, tintOf } from './palette.ts';
import { addBall, addHorn, type Axes, inAxes } from './round.ts';
import { type Strip, stripUv } from './sheet.ts';
import { at, type Vec3 } from './vector.ts';

const IVORY = tintOf('#fbf6e6');

export interface DragonHead {
  /** End of the spine, where the skull sits. */
  neck: Vec3;
  axes: Axes;
  /** Half width of the skull, metres. */
  scale: number;
  colours: DragonColours;
  far: boolean;
}

/** Section of a loft: place forward, middle height, half width, height above it, depth below it. */
type Section = readonly [number, number, number, number, number];

const SKULL: readonly Section[] = [
  [-0.9, -0.05, 0.66, 0.66, 0.7],
  [-0.35, 0.06, 0.88, 0.84, 0.7],
  [0.1, 0.14, 0.98, 0.92, 0.58],
  [0.5, 0.18, 0.92, 0.98, 0.44],
  [0.78, 0.16, 0.7, 0.66, 0.36],
  [1.15, 0.1, 0.58, 0.42, 0.32],
  [1.6, 0.1, 0.6, 0.46, 0.3],
  [1.95, 0.16, 0.66, 0.6, 0.3],
  [2.2, 0.16, 0.56, 0.48, 0.26],
  [2.36, 0.1, 0.3, 0.22, 0.16],
  [2.4, 0.08, 0.02, 0.02, 0.02],
];

const JAW: readonly Section[] = [
  [-0.2, -0.3, 0.7, 0.2, 0.34],
  [0.4, -0.52, 0.64, 0.12, 0.34],
  [1, -0.78, 0.52, 0.1, 0.26],
  [1.5, -0.96, 0.46, 0.1, 0.22],
  [1.82, -0.98, 0.36, 0.12, 0.2],
  [1.98, -0.94, 0.02, 0.02, 0.02],
];

function addLoft(
  mesh: MeshBuilder,
  head: DragonHead,
  sections: readonly Section[],
  strip: Strip,
  tint: Tint | ((around: number, along: number) => Tint),
): void {
  addGrid(mesh, {
    columns: head.far ? 6 : 12,
    rows: sections.length - 1,
    point: (u, v) => {
      const [forward, middle, width, top, bottom] = at(
        sections,
        Math.round(v * (sections.length - 1)),
      );
      const angle = -u * Math.PI * 2;
      const rise = Math.sin(angle);
      const round = Math.sign(Math.cos(angle)) * Math.abs(Math.cos(angle)) ** 0.8;
      return inAxes(head.neck, head.axes, head.scale, [
        forward,
        middle + (rise > 0 ? top : bottom) * rise,
        round * width,
      ]);
    },
    uv: (u, v) => stripUv(strip, v * 0.07, u),
    tint,
  });
}

/** Maned head with antlers, open jaws, tongue, fangs, whiskers and brows. */
export function addDragonHead(mesh: MeshBuilder, head: DragonHead): void {
  const { colours, far } = head;
  const place = (f: number, u: number, s: number): Vec3 =>
    inAxes(head.neck, head.axes, head.scale, [f, u, s]);
  const snout: Tint = [
    colours.body[0] * 0.5 + colours.belly[0] * 0.5,
    colours.body[1] * 0.5 + colours.belly[1] * 0.5,
    colours.body[2] * 0.5 + colours.belly[2] * 0.5,
  ];
  addLoft(mesh, head, SKULL, 'ivory', (_a, along) => (along > 0.55 ? snout : colours.body));
  addLoft(mesh, head, JAW, 'ivory', (around) => (around > 0.5 ? tintOf('#8e2a22') : colours.belly));
  const lock = (
    points: readonly (readonly [number, number, number])[],
    rootRadius: number,
    tint: Tint,
    flatten = 0.55,
    steps = 4,
  ): void =>
    addHorn(mesh, {
      points: points.map(([f, u, s]) => place(f, u, s)),
      rootRadius: rootRadius * head.scale,
      strip: 'ivory',
      tint,
      sides: far ? 3 : 4,
      steps: far ? 2 : steps,
      flatten,
    });
  for (const side of [1, -1]) {
    lock(
      [
        [0.1, 0.8, side * 0.4],
        [-0.6, 1.35, side * 0.62],
        [-1.3, 1.5, side * 0.7],
        [-1.9, 2.1, side * 0.72],
      ],
      0.17,
      AMBER,
      1,
      7,
    );
    if (far) continue;
    lock(
      [
        [-0.75, 1.38, side * 0.64],
        [-0.95, 1.8, side * 0.66],
        [-0.85, 2.15, side * 0.7],
      ],
      0.11,
      AMBER,
      1,
      3,
    );
    addMane(lock, side, colours);
    addFace(mesh, head, place, lock, side);
  }
  if (far) return;
  lock(
    [
      [0.2, -0.45, 0],
      [1, -0.6, 0],
      [1.6, -0.72, 0],
      [2.2, -0.62, 0],
    ],
    0.2,
    CORAL,
    1.5,
  );
  for (const [i, s] of [-0.34, -0.12, 0.12, 0.34].entries()) {
    lock(
      [
        [1.2 - i * 0.05, -0.95, s],
        [1, -1.4, s * 1.3],
        [0.6, -1.8, s * 1.5],
      ],
      0.13,
      colours.flame[i % 2 === 0 ? 0 : 1],
    );
  }
}

type Lock = (
  points: readonly (readonly [number, number, number])[],
  rootRadius: number,
  tint: Tint,
  flatten?: number,
  steps?: number,
) => void;

/** Flame locks that sweep back from cheek and crown, their tips curling up. */
function addMane(lock: Lock, side: number, colours: DragonColours): void {
  const locks = 7;
  for (let k = 0; k < locks; k++) {
    const angle = -0.95 + k * 0.36;
    const [rise, out] = [Math.sin(angle), Math.cos(angle)];
    const reach = 1.9 - Math.abs(k - 3) * 0.14;
    lock(
      [
        [-0.1, rise * 0.7 + 0.1, side * out * 0.7],
        [-0.1 - reach * 0.4, rise * 1.15 + 0.02, side * out * 1.25],
        [-0.1 - reach * 0.8, rise * 1.35 + 0.2, side * out * 1.35],
        [-0.1 - reach, rise * 1.45 + 0.62, side * out * 1.3],
      ],
      0.21,
      colours.flame[k % 2 === 0 ? 0 : 1],
    );
  }
}

function addFace(
  mesh: MeshBuilder,
  head: DragonHead,
  place: (f: number, u: number, s: number) => Vec3,
  lock: Lock,
  side: number,
): void {
  const ball = (centre: Vec3, radii: Vec3, tint: Tint): void =>
    addBall(mesh, {
      centre,
      axes: head.axes,
      radii: [radii[0] * head.scale, radii[1] * head.scale, radii[2] * head.scale],
      strip: 'ivory',
      tint,
      sides: 7,
      rows: 5,
    });
  ball(place(0.8, 0.56, side * 0.56), [0.22, 0.19, 0.17], tintOf('#f2cf74'));
  ball(place(0.92, 0.56, side * 0.63), [0.12, 0.12, 0.11], tintOf('#1a1413'));
  lock(
    [
      [1.15, 0.66, side * 0.45],
      [0.75, 0.92, side * 0.62],
      [0.2, 1, side * 0.82],
      [-0.3, 1.3, side * 0.95],
    ],
    0.17,
    head.colours.flame[1],
  );
  ball(place(2.12, 0.5, side * 0.32), [0.2, 0.18, 0.2], head.colours.belly);
  lock(
    [
      [2.05, 0.1, side * 0.5],
      [2.5, -0.1, side * 0.95],
      [2.4, 0.4, side * 1.35],
      [1.9, 0.5, side * 1.6],
    ],
    0.075,
    AMBER,
    1,
    8,
  );
  for (const [f, s, h] of [
    [2, 0.42, 0.42],
    [1.55, 0.44, 0.22],
    [1.15, 0.42, 0.2],
  ] as const) {
    lock(
      [
        [f, -0.12, side * s],
        [f + 0.04, -0.2 - h * 0.5, side * s],
        [f - 0.04, -0.18 - h, side * s * 0.96],
      ],
      0.085,
      IVORY,
      1,
      2,
    );
  }
  lock(
    [
      [1.75, -0.84, side * 0.3],
      [1.78, -0.62, side * 0.3],
      [1.72, -0.42, side * 0.28],
    ],
    0.075,
    IVORY,
    1,
    2,
  );
}
