import type { DragonColours } from './dragon.ts';
import { addGrid, type MeshBuilder, type Tint } from './mesh.ts';
import { AMBER, CORAL, tintOf } from './palette.ts';
import { addBall, addHorn, type Axes, inAxes } from './round.ts';
import { stripUv } from './sheet.ts';
import { at, mix, type Vec3 } from './vector.ts';

const IVORY = tintOf('#fbf6e6');
const IRIS = tintOf('#e8a42c');
const PUPIL = tintOf('#120d0c');
const MOUTH = tintOf('#8e2a22');

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
  [-0.35, 0.06, 0.86, 0.84, 0.7],
  [0.1, 0.14, 0.96, 0.92, 0.58],
  [0.45, 0.18, 0.94, 1, 0.46],
  [0.62, 0.18, 0.8, 0.86, 0.4],
  [0.82, 0.14, 0.62, 0.54, 0.36],
  [1.05, 0.1, 0.56, 0.5, 0.32],
  [1.18, 0.1, 0.52, 0.38, 0.31],
  [1.4, 0.1, 0.56, 0.48, 0.3],
  [1.54, 0.1, 0.54, 0.38, 0.3],
  [1.8, 0.14, 0.6, 0.5, 0.3],
  [2.02, 0.18, 0.66, 0.62, 0.3],
  [2.22, 0.16, 0.56, 0.46, 0.26],
  [2.36, 0.1, 0.3, 0.2, 0.16],
  [2.4, 0.08, 0.02, 0.02, 0.02],
];

const JAW: readonly Section[] = [
  [-0.2, -0.3, 0.7, 0.2, 0.34],
  [0.4, -0.52, 0.62, 0.12, 0.34],
  [1, -0.76, 0.5, 0.1, 0.26],
  [1.5, -0.92, 0.44, 0.1, 0.22],
  [1.82, -0.94, 0.34, 0.12, 0.2],
  [1.98, -0.9, 0.02, 0.02, 0.02],
];

/** Runs the strip three times forth and back round a body, so that its shards stay small. */
function foldedAround(u: number): number {
  return Math.abs((((u + 0.25) * 3) % 1) * 2 - 1);
}

/** Joins sections into a closed shell of shards, a little squarer than round. */
function addLoft(
  mesh: MeshBuilder,
  head: DragonHead,
  sections: readonly Section[],
  tint: (around: number, along: number) => Tint,
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
      const rise = Math.sign(Math.sin(angle)) * Math.abs(Math.sin(angle)) ** 0.85;
      const aside = Math.sign(Math.cos(angle)) * Math.abs(Math.cos(angle)) ** 0.7;
      return inAxes(head.neck, head.axes, head.scale, [
        forward,
        middle + (rise > 0 ? top : bottom) * rise,
        aside * width,
      ]);
    },
    uv: (u, v) => stripUv('shards', v * 0.1, foldedAround(u)),
    tint,
  });
}

export type Place = readonly [number, number, number];

/** Adds a tapering lock or horn through places in the head's own measure. */
export type Lock = (
  points: readonly Place[],
  rootRadius: number,
  tint: Tint,
  shape?: { flatten?: number; steps?: number },
) => void;

function blend(a: Tint, b: Tint, t: number): Tint {
  return [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];
}

/** Maned head with antlers, open jaws, tongue, fangs, whiskers and brows. */
export function addDragonHead(mesh: MeshBuilder, head: DragonHead): void {
  const { colours, far } = head;
  addLoft(mesh, head, SKULL, (around, along) => {
    const under = around > 0.08 && around < 0.42;
    return blend(colours.body, colours.belly, under ? 0.8 : along * 0.5);
  });
  addLoft(mesh, head, JAW, (around) => (around > 0.55 && around < 0.95 ? MOUTH : colours.belly));
  const lock: Lock = (points, rootRadius, tint, { flatten = 0.5, steps = 4 } = {}) =>
    addHorn(mesh, {
      points: points.map((place) => inAxes(head.neck, head.axes, head.scale, place)),
      rootRadius: rootRadius * head.scale,
      strip: 'ivory',
      tint,
      sides: far ? 3 : 4,
      steps: far ? 2 : steps,
      flatten,
    });
  for (const side of [1, -1]) {
    const antler: readonly Place[] = [
      [0.1, 0.8, side * 0.4],
      [-0.6, 1.35, side * 0.62],
      [-1.3, 1.5, side * 0.7],
      [-1.9, 2.1, side * 0.72],
    ];
    lock(antler, 0.16, AMBER, { flatten: 1, steps: 7 });
    addMane(lock, side, colours, far ? 3 : 7);
    if (far) continue;
    lock(
      [
        [-0.75, 1.38, side * 0.64],
        [-0.95, 1.8, side * 0.66],
        [-0.85, 2.15, side * 0.7],
      ],
      0.11,
      AMBER,
      { flatten: 1, steps: 3 },
    );
    addFace(mesh, head, lock, side);
    addTeeth(lock, side);
  }
  if (far) return;
  lock(
    [
      [0.2, -0.45, 0],
      [1, -0.58, 0],
      [1.6, -0.68, 0],
      [2.1, -0.52, 0],
    ],
    0.19,
    CORAL,
    { flatten: 1.5 },
  );
  for (const [i, s] of [-0.34, -0.12, 0.12, 0.34].entries()) {
    lock(
      [
        [1.2 - i * 0.05, -0.92, s],
        [1, -1.4, s * 1.3],
        [0.5, -1.8, s * 1.5],
      ],
      0.13,
      colours.flame[i % 2 === 0 ? 0 : 1],
    );
  }
}

/** Flame locks that sweep back from cheek and crown, their tips curling up. */
function addMane(lock: Lock, side: number, colours: DragonColours, locks: number): void {
  for (let k = 0; k < locks; k++) {
    const angle = -0.95 + (k / (locks - 1)) * 2.16;
    const [rise, out] = [Math.sin(angle), Math.cos(angle)];
    const reach = 1.9 - Math.abs(k / (locks - 1) - 0.5) * 0.84;
    const path: readonly Place[] = [
      [0.05, rise * 0.7 + 0.1, side * out * 0.72],
      [-reach * 0.4, rise * 1.12 + 0.02, side * out * 1.2],
      [-reach * 0.8, rise * 1.3 + 0.16, side * out * 1.3],
      [-reach, rise * 1.4 + 0.55, side * out * 1.24],
    ];
    lock(path, 0.22, colours.flame[k % 2 === 0 ? 0 : 1]);
  }
}

/** Sunken eye under a heavy flaming brow, flared nostril, and a long whisker. */
function addFace(mesh: MeshBuilder, head: DragonHead, lock: Lock, side: number): void {
  const ball = (place: Place, radii: Vec3, tint: Tint): void =>
    addBall(mesh, {
      centre: inAxes(head.neck, head.axes, head.scale, place),
      axes: head.axes,
      radii: [radii[0] * head.scale, radii[1] * head.scale, radii[2] * head.scale],
      strip: 'ivory',
      tint,
      sides: 6,
      rows: 4,
    });
  const { flame, belly } = head.colours;
  ball([0.8, 0.5, side * 0.55], [0.2, 0.17, 0.15], IRIS);
  ball([0.92, 0.49, side * 0.63], [0.09, 0.11, 0.08], PUPIL);
  const brow: readonly Place[] = [
    [1.28, 0.56, side * 0.34],
    [1, 0.76, side * 0.54],
    [0.55, 0.98, side * 0.8],
    [-0.15, 1.36, side * 0.98],
  ];
  lock(brow, 0.17, flame[1], { flatten: 0.8, steps: 5 });
  lock(
    [
      [0.85, 0.14, side * 0.66],
      [0.5, 0.12, side * 0.92],
      [0, 0.24, side * 1.12],
      [-0.4, 0.6, side * 1.2],
    ],
    0.15,
    flame[0],
  );
  ball([2.1, 0.48, side * 0.32], [0.24, 0.17, 0.2], belly);
  const curl: readonly Place[] = [
    [2.16, 0.5, side * 0.3],
    [2.42, 0.8, side * 0.36],
    [2.2, 1.12, side * 0.42],
    [1.9, 1.06, side * 0.4],
  ];
  lock(curl, 0.13, flame[1], { flatten: 0.8, steps: 6 });
  const whisker: readonly Place[] = [
    [2.05, 0.1, side * 0.5],
    [2.5, -0.1, side * 0.95],
    [2.4, 0.4, side * 1.35],
    [1.9, 0.5, side * 1.6],
  ];
  lock(whisker, 0.07, AMBER, { flatten: 1, steps: 8 });
}

function addTeeth(lock: Lock, side: number): void {
  for (const [f, s, h] of [
    [2, 0.42, 0.42],
    [1.55, 0.44, 0.2],
    [1.15, 0.42, 0.18],
  ] as const) {
    lock(
      [
        [f, -0.12, side * s],
        [f + 0.04, -0.2 - h * 0.5, side * s],
        [f - 0.04, -0.18 - h, side * s * 0.96],
      ],
      0.085,
      IVORY,
      { flatten: 1, steps: 2 },
    );
  }
  lock(
    [
      [1.75, -0.82, side * 0.3],
      [1.78, -0.62, side * 0.3],
      [1.72, -0.4, side * 0.28],
    ],
    0.075,
    IVORY,
    { flatten: 1, steps: 2 },
  );
}
