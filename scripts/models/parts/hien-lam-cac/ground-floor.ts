import type { PavilionPlan } from '../../buildings/hien-lam-cac-plan.ts';
import type { MeshBuilder } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox } from '../../kit/shapes.ts';
import { stripSkin } from '../../kit/sheet.ts';
import { addPlate } from '../../kit/solids.ts';
import { latticeSkin } from '../lattice.ts';
import { BOARD_BROWN, FRAME_RED, LATTICE, LIMEWASH } from './look.ts';

/** Brick walls round the chái, the carved partition with its arched doors, and the stair. */
export function addGroundFloor(parts: PartSet, plan: PavilionPlan): void {
  addChaiWalls(parts.mesh('chai-walls', 'trim'), plan);
  addPartition(parts, plan);
  if (parts.detail !== 'far') addStair(parts.mesh('stair', 'trim'), plan);
}

/** Limewashed brick on the three outer sides of each chái, up to the beams. */
function addChaiWalls(mesh: MeshBuilder, plan: PavilionPlan): void {
  const { outer, side, floor } = plan;
  const top = (plan.otherShafts.at(-1)?.head ?? 0) - 0.1;
  const half = 0.25;
  const skin = stripSkin('plaster', 9);
  const wall = (low: [number, number], high: [number, number]): void => {
    addBox(mesh, [low[0], floor - 0.03, low[1]], [high[0], top, high[1]], skin, {
      omit: [],
      cell: 1.6,
      tint: LIMEWASH,
    });
    const grow = 0.05;
    addBox(
      mesh,
      [low[0] - grow, floor - 0.03, low[1] - grow],
      [high[0] + grow, floor + 0.5, high[1] + grow],
      skin,
      { cell: 2, tint: tintOf('#b7a487') },
    );
    addBox(
      mesh,
      [low[0] - grow, floor + 0.48, low[1] - grow],
      [high[0] + grow, floor + 0.56, high[1] + grow],
      skin,
      { omit: [], cell: 2, tint: LIMEWASH },
    );
  };
  for (const way of [1, -1]) {
    const x = way * outer.x;
    wall([x - half, -outer.z + half], [x + half, outer.z - half]);
    const [from, to] = way > 0 ? [side.x + 0.16, x + half] : [x - half, -side.x - 0.16];
    for (const z of [outer.z, -outer.z]) wall([from, z - half], [to, z + half]);
  }
}

/** A frame stands a little into its arch, so that the two do not lie in one another. */
const INNER = 0.985;

/** Boards on the third row from the front, an arched doorway in the middle of each bay. */
function addPartition(parts: PartSet, plan: PavilionPlan): void {
  const mesh = parts.mesh('partition', 'trim');
  const { main, side, outer, floor } = plan;
  const top = plan.secondFloor - 0.4;
  const z = main.z;
  const arcs = parts.detail === 'far' ? 4 : 10;
  const bay = (left: number, right: number): void => {
    const width = right - left;
    const [half, spring] = [Math.min(0.95, width * 0.24), 1.75];
    const arch = Array.from({ length: arcs + 1 }, (_, i): [number, number] => {
      const angle = Math.PI * (1 - i / arcs);
      return [width / 2 + Math.cos(angle) * half, spring + Math.sin(angle) * half];
    });
    const plate = (y: number, outline: [number, number][], thickness: number, carved: boolean) =>
      addPlate(mesh, {
        origin: [left, y, z],
        right: [1, 0, 0],
        up: [0, 1, 0],
        outline,
        thickness,
        skin: carved ? latticeSkin(0.6) : stripSkin('raw-timber', 5),
        tint: carved ? LATTICE : BOARD_BROWN,
      });
    const head = spring + half + 0.3;
    plate(
      floor - 0.02,
      [
        [0, 0],
        [width / 2 - half, 0],
        ...arch,
        [width / 2 + half, 0],
        [width, 0],
        [width, head],
        [0, head],
      ],
      0.1,
      false,
    );
    const rest = top - floor - head;
    plate(
      floor + head - 0.02,
      [
        [0, 0],
        [width, 0],
        [width, rest + 0.02],
        [0, rest + 0.02],
      ],
      0.16,
      true,
    );
    if (parts.detail === 'far') return;
    const scaled = (by: number): [number, number][] =>
      arch.map(([px, py]) => [width / 2 + (px - width / 2) * by, spring + (py - spring) * by]);
    plate(
      floor - 0.02,
      [
        [width / 2 - half * 1.14, 0],
        [width / 2 - half * INNER, 0],
        ...scaled(INNER),
        [width / 2 + half * INNER, 0],
        [width / 2 + half * 1.14, 0],
        ...scaled(1.14).toReversed(),
      ],
      0.2,
      true,
    );
  };
  for (const [left, right] of [
    [-side.x, -main.x],
    [-main.x, main.x],
    [main.x, side.x],
  ] as const) {
    bay(left, right);
  }
  for (const way of [1, -1]) {
    const [from, to] = way > 0 ? [side.x - 0.03, outer.x - 0.1] : [-outer.x + 0.1, -side.x + 0.03];
    const eave = (plan.otherShafts.at(-1)?.head ?? 0) + 0.2;
    addBox(mesh, [from, floor - 0.02, z - 0.05], [to, eave, z + 0.05], stripSkin('raw-timber', 5), {
      omit: [],
      cell: 2.5,
      tint: BOARD_BROWN,
    });
  }
}

/** Timber stair to the second storey, in the bay on the right as one enters from the front. */
function addStair(mesh: MeshBuilder, plan: PavilionPlan): void {
  const { main, side, floor, secondFloor } = plan;
  const [from, to] = [-main.x - 0.4, -side.x + 0.3];
  const steps = 18;
  const rise = (secondFloor - 0.2 - floor) / steps;
  const run = (to - from) / steps;
  const [near, far] = [-0.2, 0.9];
  for (let i = 0; i < steps; i++) {
    const [a, b] = [from + i * run, from + (i + 1) * run];
    addBox(
      mesh,
      [Math.min(a, b), floor + i * rise - 0.12, near],
      [Math.max(a, b), floor + (i + 1) * rise, far],
      stripSkin('raw-timber', 5),
      { omit: [], tint: BOARD_BROWN },
    );
  }
  for (const z of [near, far]) {
    addPlate(mesh, {
      origin: [from, floor, z],
      right: [-1, 0, 0],
      up: [0, 1, 0],
      outline: [
        [0, -0.02],
        [from - to, steps * rise - 0.3],
        [from - to, steps * rise + 0.7],
        [0, 0.95],
      ],
      thickness: 0.08,
      skin: stripSkin('carved', 3),
      tint: FRAME_RED,
    });
  }
}
