import { type Plan, roofHeightAt } from '../buildings/plan.ts';
import { addGrid, type MeshBuilder } from '../kit/mesh.ts';
import { AMBER } from '../kit/palette.ts';
import type { PartSet } from '../kit/part-set.ts';
import { ROOF_THICKNESS } from '../kit/roof-cover.ts';
import { addBox, addLathe } from '../kit/shapes.ts';
import { stripSkin, stripUv } from '../kit/sheet.ts';
import { addPlate } from '../kit/solids.ts';
import type { Vec3 } from '../kit/vector.ts';
import { LACQUERED, type TimberFinish } from './timber-finish.ts';

const BEAM_HEIGHT = 0.4;
const BEAM_WIDTH = 0.17;

/** Carved eave lever (bảy): outline from the column outwards, metres. */
const LEVER: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.55, -0.02],
  [1.02, -0.05],
  [1.16, -0.12],
  [1.08, -0.24],
  [0.9, -0.2],
  [0.74, -0.3],
  [0.52, -0.3],
  [0.36, -0.48],
  [0.2, -0.5],
  [0.1, -0.72],
  [0, -0.84],
];

/** Pierced spandrel beside a column head. */
const SPANDREL: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.95, 0],
  [0.8, -0.12],
  [0.62, -0.08],
  [0.46, -0.26],
  [0.28, -0.24],
  [0.16, -0.52],
  [0, -0.64],
];

/** Beam hung by its upper edge between two places, along x or z, metres high. */
export function addBeam(
  mesh: MeshBuilder,
  from: Vec3,
  to: Vec3,
  finish: TimberFinish,
  height = BEAM_HEIGHT,
): void {
  const alongX = Math.abs(to[0] - from[0]) > Math.abs(to[2] - from[2]);
  const half = BEAM_WIDTH / 2;
  const low: Vec3 = [Math.min(from[0], to[0]), from[1] - height, Math.min(from[2], to[2])];
  const high: Vec3 = [Math.max(from[0], to[0]), from[1], Math.max(from[2], to[2])];
  addBox(
    mesh,
    alongX ? [low[0], low[1], low[2] - half] : [low[0] - half, low[1], low[2]],
    alongX ? [high[0], high[1], high[2] + half] : [high[0] + half, high[1], high[2]],
    finish.beam(height),
    { omit: [], cell: 7, tint: finish.tint },
  );
}

export interface TimberOptions {
  /** Part of all this timber. */
  part?: string;
  finish?: TimberFinish;
  lanterns?: boolean;
}

/** Beams, eave levers, spandrels and lanterns of the outer gallery, and the tie beams of the halls. */
export function addTimber(parts: PartSet, plan: Plan, options: TimberOptions = {}): void {
  const { part = 'brackets', finish = LACQUERED, lanterns = true } = options;
  const mesh = parts.mesh(part, 'trim');
  const far = parts.detail === 'far';
  const lastX = plan.columnXs.length - 1;
  const x1 = plan.columnXs[lastX] ?? 0;
  const z1 = plan.columnZs[0] ?? 0;
  const head = roofHeightAt(plan, 0, z1) - ROOF_THICKNESS - 0.04;
  for (const z of [z1, -z1]) addBeam(mesh, [-x1, head, z], [x1, head, z], finish);
  for (const x of [x1, -x1]) addBeam(mesh, [x, head, -z1], [x, head, z1], finish);
  if (plan.building.form.house === 'double') addVault(mesh, plan, far);
  if (far) return;
  addGallery(mesh, plan, head, finish, lanterns);
  addTies(mesh, plan, finish);
}

function addGallery(
  mesh: MeshBuilder,
  plan: Plan,
  head: number,
  finish: TimberFinish,
  lanterns: boolean,
): void {
  const z1 = plan.columnZs[0] ?? 0;
  const x1 = plan.columnXs.at(-1) ?? 0;
  const y = head - 0.02;
  const inner = (plan.columnZs[1] ?? z1) + 0.15;
  const lever = (origin: Vec3, right: Vec3): void =>
    addPlate(mesh, {
      origin,
      right,
      up: [0, 1, 0],
      outline: LEVER,
      thickness: 0.15,
      skin: finish.carved,
      tint: finish.leverTint,
    });
  for (const x of plan.columnXs) {
    for (const side of [1, -1]) lever([x, y, side * z1], [0, -0.5, side]);
  }
  for (const z of plan.building.form.ends === 'gable' ? [] : plan.columnZs) {
    for (const side of [1, -1]) lever([side * x1, y, z], [side, -0.5, 0]);
  }
  addBox(
    mesh,
    [-x1, head - BEAM_HEIGHT - 0.36, z1 - 0.04],
    [x1, head - BEAM_HEIGHT - 0.02, z1 + 0.04],
    stripSkin('transom', 9),
    { omit: [], cell: 4 },
  );
  plan.columnXs.slice(0, -1).forEach((x, i) => {
    const next = plan.columnXs[i + 1] ?? x;
    for (const [from, direction] of [
      [x + 0.22, 1],
      [next - 0.22, -1],
    ] as const) {
      addPlate(mesh, {
        origin: [from, head - BEAM_HEIGHT - 0.36, z1],
        right: [direction, 0, 0],
        up: [0, 1, 0],
        outline: SPANDREL,
        thickness: 0.07,
        skin: finish.carved,
        tint: finish.spandrelTint,
      });
    }
    // Where the gallery turns the corner no wall or door bears a cross beam's inner end.
    const corner = i === 0 || i === plan.columnXs.length - 2;
    if (corner && plan.building.form.ends !== 'gable') return;
    addBeam(
      mesh,
      [(x + next) / 2, head + 0.3, z1 - 0.1],
      [(x + next) / 2, head + 0.3, inner],
      finish,
      0.22,
    );
    if (lanterns && next - x > 4) addLantern(mesh, [(x + next) / 2, head - 1.72, z1 - 0.9]);
  });
}

function addLantern(mesh: MeshBuilder, foot: Vec3): void {
  addLathe(
    mesh,
    foot,
    [
      [0.02, 0],
      [0.1, 0.06],
      [0.19, 0.14],
      [0.19, 0.5],
      [0.25, 0.56],
      [0.07, 0.7],
      [0.015, 0.76],
      [0.015, 1.86],
    ],
    5,
    (around, up) =>
      up > 0.25 && up < 0.5 ? stripUv('ivory', around, up) : stripUv('gold', around, up),
    (_around, up) => (up > 0.25 && up < 0.5 ? [1, 0.85, 0.55] : AMBER),
  );
}

/** Tie beams along and across the halls, at the height of the frieze's foot. */
function addTies(mesh: MeshBuilder, plan: Plan, finish: TimberFinish): void {
  const y = plan.floor + plan.building.choices.tieHeight.value;
  const inner = plan.columnXs.slice(1, -1);
  const rows = plan.columnZs.slice(1, -1);
  const [west, east] = [inner[0] ?? 0, inner.at(-1) ?? 0];
  for (const z of rows) addBeam(mesh, [west, y, z], [east, y, z], finish, 0.44);
  const across = rows.length > 0 ? rows : plan.columnZs;
  for (const x of inner) {
    const [back, front] = [across.at(-1) ?? 0, across[0] ?? 0];
    addBeam(mesh, [x, y + 0.34, back], [x, y + 0.34, front], finish, 0.34);
  }
}

/** Crab-shell vault (vỏ cua) over the space between the halls, below the valley gutter. */
function addVault(mesh: MeshBuilder, plan: Plan, far: boolean): void {
  const rows = plan.columnZs;
  const middle = rows.length / 2;
  const [front, back] = [rows[middle - 1] ?? 0, rows[middle] ?? 0];
  const valley = plan.halls[0]?.slope.eaveHeight ?? 0;
  const halfX = (plan.frieze ?? plan.halls[0])?.halfX ?? 0;
  addGrid(mesh, {
    columns: far ? 2 : 10,
    rows: far ? 4 : 8,
    point: (u, v) => [
      (u * 2 - 1) * (halfX - 0.05),
      valley - 1.6 + 1.1 * Math.sin(v * Math.PI) ** 0.7,
      front + (back - front) * v,
    ],
    uv: (u, v) => stripUv('rafter', u * 2.4, v),
    flip: true,
  });
}
