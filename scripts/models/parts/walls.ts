import { type Plan, roofHeightAt } from '../buildings/plan.ts';
import { NO_TINT, type MeshBuilder } from '../kit/mesh.ts';
import { LIME } from '../kit/palette.ts';
import type { PartSet } from '../kit/part-set.ts';
import { ROOF_THICKNESS } from '../kit/roof-cover.ts';
import { addBox, addQuad } from '../kit/shapes.ts';
import { pictureSkin, type Skin, stripSkin, stripUv } from '../kit/sheet.ts';
import { lerp, type Vec3 } from '../kit/vector.ts';

const SILL = 0.3;
const LEAF = 0.78;
const LEAVES_PER_REPEAT = 4;
/** The three middle bays of the front stand open, so that the throne is seen. */
const OPEN_BAYS = 1;

/** One bay between two columns, on the outside of which the visitor stands. */
interface Bay {
  from: Vec3;
  to: Vec3;
  top: number;
}

/** Doors across the bays of both fronts, and lime-washed walls round the chái. */
export function addWalls(parts: PartSet, plan: Plan): void {
  const mesh = parts.mesh('walls-and-doors', 'trim');
  const far = parts.detail === 'far';
  const xs = plan.columnXs;
  const rows = plan.columnZs;
  const [frontRow, backRow] = [rows[1] ?? 0, rows.at(-2) ?? 0];
  const { frontWings, rearWings } = plan.building.figures;
  for (const [z, wings, facing] of [
    [frontRow, frontWings.value, 1],
    [backRow, rearWings.value, -1],
  ] as const) {
    for (let i = 0; i + 1 < xs.length; i++) {
      const [a, b] = [xs[i] ?? 0, xs[i + 1] ?? 0];
      const bay: Bay = {
        from: [facing > 0 ? a : b, plan.floor, z],
        to: [facing > 0 ? b : a, plan.floor, z],
        top: roofHeightAt(plan, (a + b) / 2, z) - ROOF_THICKNESS + 0.05,
      };
      const wall = i < wings || i >= xs.length - 1 - wings;
      if (wall) addMasonry(mesh, plan, bay, far);
      else
        addDoors(
          mesh,
          plan,
          bay,
          far,
          facing > 0 && Math.abs(a + b) < OPEN_BAYS * 2 + 0.5 ? 'open' : 'shut',
        );
    }
  }
  for (const side of [1, -1]) {
    const x = side * (xs.at(-1) ?? 0);
    for (let i = 1; i + 2 < rows.length; i++) {
      const [a, b] = [rows[i] ?? 0, rows[i + 1] ?? 0];
      const top = roofHeightAt(plan, x, (a + b) / 2) - ROOF_THICKNESS + 0.05;
      const [from, to] = side > 0 ? [a, b] : [b, a];
      addMasonry(mesh, plan, { from: [x, plan.floor, from], to: [x, plan.floor, to], top }, far);
    }
  }
}

function outwardOf({ from, to }: Bay): Vec3 {
  const width = Math.hypot(to[0] - from[0], to[2] - from[2]);
  return [-(to[2] - from[2]) / width, 0, (to[0] - from[0]) / width];
}

/** Upright slab between two shares of a bay's width, `depth` metres to each side of its line. */
function addSlab(
  mesh: MeshBuilder,
  bay: Bay,
  [f0, f1]: readonly [number, number],
  [y0, y1]: readonly [number, number],
  depth: number,
  skin: Skin,
  tint = NO_TINT,
): void {
  const p = lerp(bay.from, bay.to, f0);
  const q = lerp(bay.from, bay.to, f1);
  const n = outwardOf(bay);
  const put = (r: Vec3, side: number, y: number): Vec3 => [
    r[0] + n[0] * side * depth,
    y,
    r[2] + n[2] * side * depth,
  ];
  const options = { tint, cell: 2.2 };
  addQuad(mesh, [put(p, 1, y0), put(q, 1, y0), put(q, 1, y1), put(p, 1, y1)], skin, options);
  addQuad(mesh, [put(q, -1, y0), put(p, -1, y0), put(p, -1, y1), put(q, -1, y1)], skin, options);
  const edge: Skin = (along) => skin(along, 0.5, 0);
  addQuad(mesh, [put(p, 1, y1), put(q, 1, y1), put(q, -1, y1), put(p, -1, y1)], edge, { tint });
  addQuad(mesh, [put(p, -1, y0), put(p, 1, y0), put(p, 1, y1), put(p, -1, y1)], edge, { tint });
  addQuad(mesh, [put(q, 1, y0), put(q, -1, y0), put(q, -1, y1), put(q, 1, y1)], edge, { tint });
}

function addMasonry(mesh: MeshBuilder, plan: Plan, bay: Bay, far: boolean): void {
  const width = Math.hypot(bay.to[0] - bay.from[0], bay.to[2] - bay.from[2]);
  const y = plan.floor;
  addSlab(mesh, bay, [0, 1], [y, bay.top], 0.14, stripSkin('plaster', 9), [1, 0.93, 0.76]);
  if (far) return;
  addSlab(mesh, bay, [0, 1], [y, y + 0.62], 0.2, stripSkin('plaster', 9), [0.86, 0.72, 0.55]);
  addSlab(mesh, bay, [0, 1], [y + 0.62, y + 0.7], 0.22, stripSkin('plaster', 9), LIME);
  if (width < 2.3) return;
  const half = 0.62;
  const centre = y + 2.1;
  const frame = 0.12;
  const range = (h: number): [number, number] => [0.5 - h / width, 0.5 + h / width];
  addSlab(
    mesh,
    bay,
    range(half + frame),
    [centre - half - frame, centre + half + frame],
    0.19,
    stripSkin('plaster', 9),
    LIME,
  );
  addSlab(
    mesh,
    bay,
    range(half),
    [centre - half, centre + half],
    0.21,
    pictureSkin('window', half * 2),
  );
}

/** One leaf of the door strip, its top at the strip's left; designs follow each other. */
function leafSkin(design: number, width: number): Skin {
  return (along, up) =>
    stripUv(
      'door',
      ((design % LEAVES_PER_REPEAT) + 1 - up) / LEAVES_PER_REPEAT,
      Math.min(1, along / width),
    );
}

function addDoors(
  mesh: MeshBuilder,
  plan: Plan,
  bay: Bay,
  far: boolean,
  state: 'open' | 'shut',
): void {
  const y = plan.floor;
  const head = y + SILL + plan.building.choices.doorHeight.value;
  const width = Math.hypot(bay.to[0] - bay.from[0], bay.to[2] - bay.from[2]);
  addSlab(
    mesh,
    bay,
    [0, 1],
    [head + 0.62, bay.top],
    0.07,
    stripSkin('panels', 26),
    [0.62, 0.32, 0.22],
  );
  addSlab(mesh, bay, [0, 1], [head, head + 0.62], 0.06, stripSkin('transom', 9));
  if (state === 'shut') addSlab(mesh, bay, [0, 1], [y, y + SILL], 0.12, stripSkin('lacquer', 6));
  if (!far) {
    addSlab(mesh, bay, [0, 1], [head - 0.06, head + 0.1], 0.13, stripSkin('beam', 3.4));
    addSlab(mesh, bay, [0, 1], [head + 0.58, head + 0.7], 0.13, stripSkin('gold', 4));
  }
  const leaves = Math.max(2, Math.round(width / LEAF));
  for (let i = 0; i < leaves; i++) {
    const shares: [number, number] = [i / leaves + 0.004, (i + 1) / leaves - 0.004];
    const skin = leafSkin(i, (width / leaves) * 0.992);
    if (state === 'shut') {
      addSlab(mesh, bay, shares, [y + SILL, head], far ? 0.04 : i % 2 === 0 ? 0.05 : 0.075, skin);
    } else if (i < 2 || i >= leaves - 2) {
      const turned = foldedLeaf(bay, shares, i < leaves / 2 ? 1 : -1, i % 2);
      addSlab(mesh, turned, [0, 1], [y + 0.05, head], 0.04, skin);
    }
  }
}

/** A leaf swung inwards from its bay, standing across it. */
function foldedLeaf(
  bay: Bay,
  [f0, f1]: readonly [number, number],
  side: 1 | -1,
  order: number,
): Bay {
  const n = outwardOf(bay);
  const hinge = lerp(bay.from, bay.to, side > 0 ? 0.05 + order * 0.03 : 0.95 - order * 0.03);
  const width = Math.hypot(bay.to[0] - bay.from[0], bay.to[2] - bay.from[2]) * (f1 - f0);
  const tip: Vec3 = [hinge[0] - n[0] * width, hinge[1], hinge[2] - n[2] * width];
  return side > 0 ? { from: tip, to: hinge, top: bay.top } : { from: hinge, to: tip, top: bay.top };
}
