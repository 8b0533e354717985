import { type Plan, roofHeightAt } from '../buildings/plan.ts';
import type { MeshBuilder, Tint } from '../kit/mesh.ts';
import { AMBER, CORAL } from '../kit/palette.ts';
import type { PartSet } from '../kit/part-set.ts';
import { addBall, addHorn, uprightAxes } from '../kit/round.ts';
import { ROOF_THICKNESS } from '../kit/roof-cover.ts';
import { addBox, addLathe, addQuad } from '../kit/shapes.ts';
import { pictureSkin, stripSkin, stripUv } from '../kit/sheet.ts';
import { addPlate } from '../kit/solids.ts';
import { UP, type Vec3 } from '../kit/vector.ts';

const STEP = 0.2;
const TIERS = 3;
/** Half width and half depth of the dais's lowest tier, and what each tier above draws in. */
const DAIS = [2.5, 2.1] as const;
const INSET = 0.36;
/** Underside of the canopy above the floor. */
const CANOPY = 4.1;

/** Half the outline of the throne's back, from the seat up to its crest, metres. */
const BACK: readonly (readonly [number, number])[] = [
  [0.6, 0],
  [0.6, 0.46],
  [0.74, 0.52],
  [0.78, 0.66],
  [0.68, 0.74],
  [0.7, 0.86],
  [0.56, 0.94],
  [0.46, 0.9],
  [0.42, 1.08],
  [0.26, 1.14],
  [0.2, 1.26],
  [0.1, 1.26],
  [0.05, 1.42],
];

const DROP_WIDTH = 0.34;
/** One scalloped drop of the canopy's valance, metres from its left. */
const DROP: readonly (readonly [number, number])[] = [
  [0, 0.3],
  [0, 0.1],
  [0.07, 0.03],
  [0.17, 0],
  [0.27, 0.03],
  [0.34, 0.1],
  [0.34, 0.3],
];

/** Three-tiered dais, gilded throne and the hung canopy (bửu tán) above it, in the main hall. */
export function addThrone(parts: PartSet, plan: Plan): void {
  const mesh = parts.mesh('throne', 'trim');
  const far = parts.detail === 'far';
  const z = ((plan.columnZs[4] ?? 0) + (plan.columnZs[5] ?? 0)) / 2;
  const y = plan.floor;
  for (let i = 0; i < TIERS; i++) {
    const [w, d] = [DAIS[0] - i * INSET, DAIS[1] - i * INSET];
    const low = y + i * STEP - 0.02;
    addBox(mesh, [-w, low, z - d], [w, y + (i + 1) * STEP - 0.05, z + d], stripSkin('beam', 2.4));
    addBox(
      mesh,
      [-w - 0.05, y + (i + 1) * STEP - 0.06, z - d - 0.05],
      [w + 0.05, y + (i + 1) * STEP, z + d + 0.05],
      stripSkin('gold', 3),
      { omit: [] },
    );
  }
  const top = y + TIERS * STEP;
  addSeat(mesh, [0, top, z - 0.1], far);
  if (!far) {
    addFootstool(mesh, [0, top, z + 0.85]);
    for (const side of [-1, 1]) addIncense(mesh, [side * 1.2, top, z + 0.7]);
  }
  addCanopy(mesh, [0, y + CANOPY, z], plan, far);
}

function addSeat(mesh: MeshBuilder, [x, y, z]: Vec3, far: boolean): void {
  const box = (
    half: number,
    [low, high]: readonly [number, number],
    [back, front]: readonly [number, number],
    strip: 'gold' | 'beam' | 'lacquer',
    tint?: Tint,
  ): void =>
    addBox(
      mesh,
      [x - half, y + low, z + back],
      [x + half, y + high, z + front],
      stripSkin(strip, strip === 'beam' ? 1.8 : 3),
      { omit: [], ...(tint ? { tint } : {}) },
    );
  box(0.74, [-0.01, 0.1], [-0.5, 0.56], 'gold');
  box(0.62, [0.09, 0.42], [-0.42, 0.46], 'beam');
  box(0.72, [0.41, 0.5], [-0.48, 0.54], 'gold');
  box(0.56, [0.49, 0.58], [-0.36, 0.46], 'lacquer', AMBER);
  addPlate(mesh, {
    origin: [x, y + 0.48, z - 0.42],
    right: [1, 0, 0],
    up: UP,
    outline: [...BACK, ...BACK.toReversed().map(([a, b]) => [-a, b] as const)],
    thickness: 0.11,
    skin: stripSkin('gold', 4),
  });
  addQuad(
    mesh,
    [
      [x - 0.5, y + 0.6, z - 0.355],
      [x + 0.5, y + 0.6, z - 0.355],
      [x + 0.5, y + 1.26, z - 0.355],
      [x - 0.5, y + 1.26, z - 0.355],
    ],
    pictureSkin('screen', 1),
  );
  if (far) return;
  addBall(mesh, {
    centre: [x, y + 1.6, z - 0.36],
    axes: uprightAxes([0, 0, 1]),
    radii: [0.06, 0.13, 0.13],
    strip: 'ivory',
    tint: CORAL,
  });
  for (const side of [1, -1]) {
    addHorn(mesh, {
      points: [
        [x + side * 0.64, y + 0.9, z - 0.4],
        [x + side * 0.68, y + 0.86, z - 0.1],
        [x + side * 0.68, y + 0.74, z + 0.24],
        [x + side * 0.68, y + 0.86, z + 0.52],
        [x + side * 0.68, y + 1.02, z + 0.6],
        [x + side * 0.68, y + 1.0, z + 0.44],
      ],
      rootRadius: 0.085,
      strip: 'gold',
      sides: 6,
      steps: 10,
    });
    addBox(
      mesh,
      [x + side * 0.68 - 0.05, y + 0.48, z + 0.16],
      [x + side * 0.68 + 0.05, y + 0.78, z + 0.28],
      stripSkin('gold', 3),
    );
  }
}

function addFootstool(mesh: MeshBuilder, [x, y, z]: Vec3): void {
  addBox(
    mesh,
    [x - 0.34, y - 0.01, z - 0.16],
    [x + 0.34, y + 0.16, z + 0.16],
    stripSkin('beam', 1),
  );
  addBox(mesh, [x - 0.38, y + 0.15, z - 0.2], [x + 0.38, y + 0.2, z + 0.2], stripSkin('gold', 3), {
    omit: [],
  });
}

/** Incense burner on a tall stand, as in a throne hall. */
function addIncense(mesh: MeshBuilder, foot: Vec3): void {
  addLathe(
    mesh,
    foot,
    [
      [0.2, -0.01],
      [0.2, 0.05],
      [0.06, 0.12],
      [0.06, 0.62],
      [0.16, 0.7],
      [0.2, 0.84],
      [0.15, 0.94],
      [0.05, 1],
      [0.03, 1.1],
      [0.005, 1.14],
    ],
    8,
    (around, up) => stripUv('gold', around * 0.1, up),
  );
}

/** Frame with a cloud-scalloped valance, hung from the rafters by four rods. */
function addCanopy(mesh: MeshBuilder, [, y, z]: Vec3, plan: Plan, far: boolean): void {
  const [w, d] = [2.05, 1.7];
  const gilt = stripSkin('gold', 3);
  addBox(mesh, [-w, y + 0.3, z - d], [w, y + 0.44, z + d], stripSkin('beam', 3), { omit: [] });
  addBox(mesh, [-w - 0.08, y + 0.44, z - d - 0.08], [w + 0.08, y + 0.52, z + d + 0.08], gilt, {
    omit: [],
  });
  addQuad(
    mesh,
    [
      [-w, y + 0.295, z - d],
      [w, y + 0.295, z - d],
      [w, y + 0.295, z + d],
      [-w, y + 0.295, z + d],
    ],
    pictureSkin('screen', w * 2),
  );
  for (const [sx, sz] of [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const) {
    const [x, rz] = [sx * (w - 0.1), z + sz * (d - 0.1)];
    addBox(
      mesh,
      [x - 0.03, y + 0.5, rz - 0.03],
      [x + 0.03, roofHeightAt(plan, x, rz) - ROOF_THICKNESS + 0.06, rz + 0.03],
      gilt,
    );
  }
  const sides: readonly { from: Vec3; right: Vec3; length: number }[] = [
    { from: [-w, y, z + d], right: [1, 0, 0], length: w * 2 },
    { from: [w, y, z - d], right: [-1, 0, 0], length: w * 2 },
    { from: [w, y, z + d], right: [0, 0, -1], length: d * 2 },
    { from: [-w, y, z - d], right: [0, 0, 1], length: d * 2 },
  ];
  for (const { from, right, length } of sides) {
    addPlate(mesh, {
      origin: from,
      right,
      up: UP,
      outline: valance(length, far),
      thickness: 0.06,
      skin: stripSkin(far ? 'gold' : 'beam', 2.2),
    });
  }
}

/** Outline of a valance: whole drops side by side along its lower edge. */
function valance(length: number, far: boolean): (readonly [number, number])[] {
  const head: (readonly [number, number])[] = [
    [length, 0.32],
    [0, 0.32],
  ];
  if (far) return [[0, 0.04], [length, 0.04], ...head];
  const drops = Math.round(length / 0.5);
  const scale = length / (drops * DROP_WIDTH);
  const edge = Array.from({ length: drops }, (_, i) =>
    DROP.slice(1, -1).map(([a, b]): readonly [number, number] => [(a + i * DROP_WIDTH) * scale, b]),
  ).flat();
  return [
    ...edge.filter((point, i) => i === 0 || point[0] > (edge[i - 1]?.[0] ?? -1) + 1e-6),
    ...head,
  ];
}
