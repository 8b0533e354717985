import type { StairWay, Tier } from '../../buildings/ky-dai-plan.ts';
import { addGrid, type MeshBuilder, type Tint } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox, addQuad } from '../../kit/shapes.ts';
import { brickSkin, stripSkin } from '../../kit/sheet.ts';
import { addPlate, type PlateOptions } from '../../kit/solids.ts';
import { at, type Vec3 } from '../../kit/vector.ts';
import { WHITEWASH } from './look.ts';

const PAVING: Tint = [1, 0.95, 0.9];
const WALL: Tint = [1, 1, 1];
const SHADE = tintOf('#8f8378');

/** Walls, floor and coping of one tier, with its arched stair in the rear. */
export function addTier(parts: PartSet, tier: Tier): void {
  const mesh = parts.mesh(`tier-${tier.number}`, 'brick');
  const cell = parts.detail === 'far' ? 9 : 3.2;
  addWalls(mesh, tier, cell);
  addFloor(mesh, tier, cell);
  addCoping(parts, tier);
  if (tier.way) addWay(parts, tier, tier.way);
}

function addWalls(mesh: MeshBuilder, tier: Tier, cell: number): void {
  const { foot, top, footHalf, topHalf, way } = tier;
  const [fx, fz] = footHalf;
  const [tx, tz] = topHalf;
  const wall = (a: Vec3, b: Vec3, c: Vec3, d: Vec3, from = 0): void =>
    addQuad(mesh, [a, b, c, d], (along, share, up) => brickSkin(along + from, share, up), {
      tint: WALL,
      cell,
    });
  wall([-fx, foot, fz], [fx, foot, fz], [tx, top, tz], [-tx, top, tz]);
  wall([fx, foot, fz], [fx, foot, -fz], [tx, top, -tz], [tx, top, tz]);
  wall([-fx, foot, -fz], [-fx, foot, fz], [-tx, top, tz], [-tx, top, -tz]);
  if (!way) {
    wall([fx, foot, -fz], [-fx, foot, -fz], [-tx, top, -tz], [tx, top, -tz]);
    return;
  }
  const half = way.half + 2;
  // Courses run on from the masonry round the arch, which counts from the axis.
  wall([fx, foot, -fz], [half, foot, -fz], [half, top, -tz], [tx, top, -tz], -fx);
  wall([-half, foot, -fz], [-fx, foot, -fz], [-tx, top, -tz], [-half, top, -tz], half);
}

/** Paved top; open above the stair. */
function addFloor(mesh: MeshBuilder, { top, topHalf, way }: Tier, cell: number): void {
  const [x, z] = topHalf;
  const pave = (x0: number, x1: number, z0: number, z1: number): void =>
    addQuad(
      mesh,
      [
        [x0, top, z1],
        [x1, top, z1],
        [x1, top, z0],
        [x0, top, z0],
      ],
      brickSkin,
      { tint: PAVING, cell },
    );
  if (!way) {
    pave(-x, x, -z, z);
    return;
  }
  pave(-x, x, way.to, z);
  pave(-x, -way.half, -z, way.to);
  pave(way.half, x, -z, way.to);
  pave(-way.half, way.half, -z, way.openFrom);
}

/** Lime string course below the parapet. */
function addCoping(parts: PartSet, { number, top, topHalf }: Tier): void {
  const mesh = parts.mesh(`tier-${number}`, 'trim');
  const [x, z] = [topHalf[0] + 0.1, topHalf[1] + 0.1];
  const [low, high, deep] = [top - 0.55, top - 0.12, 0.5];
  const skin = stripSkin('plaster', 9);
  const bar = (a: Vec3, b: Vec3): void =>
    addBox(mesh, a, b, skin, { omit: [], tint: WHITEWASH, cell: 6 });
  for (const side of [1, -1]) {
    const [z0, z1] = [side * z, side * (z - deep)];
    bar([-x, low, Math.min(z0, z1)], [x, high, Math.max(z0, z1)]);
    const [x0, x1] = [side * x, side * (x - deep)];
    bar([Math.min(x0, x1), low, -z + deep], [Math.max(x0, x1), high, z - deep]);
  }
}

/** Arch in the rear wall, the vault behind it, and the stair up to the open air. */
function addWay(parts: PartSet, tier: Tier, way: StairWay): void {
  const { foot, top, footHalf, topHalf } = tier;
  const wall = parts.mesh(`tier-${tier.number}`, 'brick');
  const mesh = parts.mesh(`way-${tier.number}`, 'brick');
  const far = parts.detail === 'far';
  const arcs = far ? 6 : 16;
  const rise = top - foot;
  const lean = (footHalf[1] - topHalf[1]) / rise;
  const arch = Array.from({ length: arcs + 1 }, (_, i): [number, number] => {
    const angle = Math.PI * (1 - i / arcs);
    return [Math.cos(angle) * way.half, way.spring + Math.sin(angle) * way.half];
  });
  const slope = Math.hypot(1, lean);
  const outer = way.half + 2;
  const face = (mesh: MeshBuilder, outline: [number, number][], plate: Face): void =>
    addPlate(mesh, {
      origin: [0, foot, -footHalf[1]],
      right: [-1, 0, 0],
      up: [0, 1 / slope, lean / slope],
      outline: outline.map(([px, py]) => [px, py * slope]),
      ...plate,
    });
  face(
    wall,
    [
      [-outer, 0],
      [-way.half, 0],
      ...arch,
      [way.half, 0],
      [outer, 0],
      [outer, rise],
      [-outer, rise],
    ],
    { thickness: 0.002, skin: brickSkin, tint: WALL },
  );
  const [inner, grown] = [0.985, 1.16];
  const scaled = (by: number): [number, number][] =>
    arch.map(([px, py]) => [px * by, way.spring + (py - way.spring) * by]);
  face(
    parts.mesh(`tier-${tier.number}`, 'trim'),
    [
      [-way.half * grown, 0],
      [-way.half * inner, 0],
      ...scaled(inner),
      [way.half * inner, 0],
      [way.half * grown, 0],
      ...scaled(grown).toReversed(),
    ],
    { thickness: 0.24, skin: stripSkin('plaster', 9), tint: WHITEWASH },
  );
  addVault(mesh, tier, way, arch);
  addStair(mesh, tier, way);
}

/** What a plate on the leaning wall is made of. */
type Face = Pick<PlateOptions, 'thickness' | 'skin' | 'tint'>;

/** Depth of the wall over the stair's mouth to the open air. */
const HEADWALL = 0.12;

/** Vault from the leaning face inwards, the walls beside the stair, and the headwall over its mouth. */
function addVault(
  mesh: MeshBuilder,
  { foot, top, footHalf, topHalf }: Tier,
  way: StairWay,
  arch: readonly [number, number][],
): void {
  const lean = (footHalf[1] - topHalf[1]) / (top - foot);
  const to = way.openFrom - HEADWALL;
  const faceAt = (height: number): number => -footHalf[1] + lean * height;
  addGrid(mesh, {
    columns: arch.length - 1,
    rows: 2,
    point: (u, v) => {
      const [px, py] = at(arch, Math.round(u * (arch.length - 1)));
      return [px, foot + py, faceAt(py) + (to - faceAt(py)) * v];
    },
    uv: (u, v) => brickSkin(u * way.half * 3.14, 0, v * 2.6),
    tint: SHADE,
  });
  for (const side of [1, -1]) {
    const x = side * way.half;
    const wall = (low: number, lowZ: number, high: number, highZ: number): void => {
      const [near, far]: [Vec3, Vec3] = [
        [x, foot + low, lowZ],
        [x, foot + low, way.to],
      ];
      const [nearTop, farTop]: [Vec3, Vec3] = [
        [x, foot + high, highZ],
        [x, foot + high, way.to],
      ];
      const corners: [Vec3, Vec3, Vec3, Vec3] =
        side > 0 ? [near, far, farTop, nearTop] : [far, near, nearTop, farTop];
      addQuad(mesh, corners, brickSkin, { tint: SHADE, cell: 1.6 });
    };
    // Up to the springing the walls begin at the face, above it where the stair is open.
    wall(0, faceAt(0), way.spring, faceAt(way.spring));
    wall(way.spring, to, top - foot, to);
  }
  addPlate(mesh, {
    origin: [0, foot, way.openFrom - HEADWALL / 2],
    right: [1, 0, 0],
    up: [0, 1, 0],
    outline: [...arch, [way.half, top - foot - 0.02], [-way.half, top - foot - 0.02]],
    thickness: HEADWALL,
    skin: brickSkin,
    tint: SHADE,
  });
}

function addStair(mesh: MeshBuilder, { foot, top }: Tier, way: StairWay): void {
  const rise = (top - foot) / way.steps;
  const run = (way.to - way.from) / way.steps;
  for (let i = 0; i < way.steps; i++) {
    addBox(
      mesh,
      [-way.half, foot + i * rise - 0.04, way.from + i * run],
      [way.half, foot + (i + 1) * rise - (i + 1 === way.steps ? 0.02 : 0), way.to],
      brickSkin,
      { tint: PAVING, omit: ['bottom', 'left', 'right', 'front'], cell: 2.2 },
    );
  }
}
