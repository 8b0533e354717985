import { type Plan, roofHeightAt, roofPlanes } from '../buildings/plan.ts';
import { addGrid, type MeshBuilder, NO_TINT, type Tint } from '../kit/mesh.ts';
import { LIME } from '../kit/palette.ts';
import type { PartSet } from '../kit/part-set.ts';
import { ROOF_THICKNESS } from '../kit/roof-cover.ts';
import { onPlane } from '../kit/roof-shape.ts';
import { addBox } from '../kit/shapes.ts';
import { pictureUv, type Skin, stripSkin, stripUv } from '../kit/sheet.ts';
import { addSlab, type Bay, bayWidth } from './bay.ts';

const PLINTH: Tint = [0.82, 0.66, 0.48];
const BOARD: Tint = [0.7, 0.42, 0.3];
const WASH: Tint = [1, 0.92, 0.74];
/** Metres by which an end wall stands in the rafters above it. */
const SUNK = 0.12;

/** Places along an end wall between which its head runs straight, from front to back. */
function breaks(plan: Plan): [number, number][] {
  const { frieze, halls } = plan;
  const front = plan.columnZs[0] ?? 0;
  const hall = halls[0];
  const ridge = hall ? (hall.front + hall.back) / 2 : 0;
  const step = frieze?.front ?? 0;
  const edge = 0.001;
  return frieze
    ? [
        [front, step + edge],
        [step - edge, ridge],
        [ridge, -step + edge],
        [-step - edge, -front],
      ]
    : [
        [front, ridge],
        [ridge, -front],
      ];
}

/** Ends of a hall without chái: the walls, and the boards under its verges. */
export function addGableEnds(parts: PartSet, plan: Plan, part = 'walls-and-doors'): void {
  if (plan.building.form.walls === 'closed') addGableWalls(parts, plan, part);
  addVergeBoards(parts.mesh('brackets', 'trim'), plan);
}

/** Lime-washed end walls of a hall without chái, from the floor up to the rafters of every tier. */
function addGableWalls(parts: PartSet, plan: Plan, part: string): void {
  const mesh = parts.mesh(part, 'trim');
  const x = plan.columnXs.at(-1) ?? 0;
  const head = (z: number): number => roofHeightAt(plan, x, z) - ROOF_THICKNESS + SUNK;
  for (const side of [1, -1]) {
    addMedallion(mesh, side, x, head(0));
    const segments = breaks(plan);
    segments.forEach(([a, b], i) => {
      const [from, to] = side > 0 ? [a, b] : [b, a];
      const outer = [i === 0, i === segments.length - 1] as const;
      const ends = side > 0 ? outer : ([outer[1], outer[0]] as const);
      const bay: Bay = {
        from: [side * x, plan.floor, from],
        to: [side * x, plan.floor, to],
        heads: [head(from), head(to)],
      };
      const slab = (
        bottom: number,
        top: number | 'head',
        depth: number,
        tint: Tint,
        out: number,
      ): void => {
        const share = out / bayWidth(bay);
        addSlab(mesh, bay, {
          across: [ends[0] ? -share : 0, ends[1] ? 1 + share : 1],
          bottom,
          top,
          depth,
          ends,
          skin: stripSkin('plaster', 9),
          tint,
        });
      };
      slab(plan.floor - 0.02, 'head', 0.25, WASH, 0.22);
      slab(plan.floor - 0.02, plan.floor + 0.5, 0.3, PLINTH, 0.27);
      slab(plan.floor + 0.5, plan.floor + 0.58, 0.32, LIME, 0.29);
    });
  }
}

/** Boards that close a gabled roof's ends between the tiles and the rafters. */
function addVergeBoards(mesh: MeshBuilder, plan: Plan): void {
  const { lower, upper } = roofPlanes(plan);
  for (const plane of [...lower, ...upper]) {
    for (const side of [1, -1]) {
      addGrid(mesh, {
        columns: 4,
        rows: 1,
        point: (u, v) => {
          const t = plane.run * u;
          return onPlane(plane, side * plane.halfLength(t), t, -ROOF_THICKNESS * 1.05 * (1 - v));
        },
        uv: (u, v) => stripUv('timber', u * 0.4, 1 - v),
        tint: BOARD,
        flip: side < 0,
      });
    }
  }
}

/** Square enamel panel high in an end wall, in a lime frame. */
function addMedallion(mesh: MeshBuilder, side: number, x: number, ridge: number): void {
  const half = Math.min(0.55, (ridge - 2) * 0.12);
  const y = ridge - half * 3;
  const slab = (reach: number, out: number, skin: Skin, tint: Tint): void =>
    addBox(
      mesh,
      [side > 0 ? x : -x - out, y - reach, -reach],
      [side > 0 ? x + out : -x, y + reach, reach],
      skin,
      { tint, omit: [side > 0 ? 'left' : 'right'] },
    );
  slab(half + 0.12, 0.28, stripSkin('plaster', 9), LIME);
  slab(
    half,
    0.3,
    (along, up) => pictureUv('medallion', Math.min(1, along / half / 2), up),
    NO_TINT,
  );
}
