import type { Plan } from '../../buildings/plan.ts';
import type { MeshBuilder } from '../../kit/mesh.ts';
import { AMBER, tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBall, uprightAxes } from '../../kit/round.ts';
import { pictureSkin, pictureUv, type Skin, stripSkin } from '../../kit/sheet.ts';
import { at, lerp, type Vec3 } from '../../kit/vector.ts';
import { addSlab, type Bay, bayBetween, bayWidth, BETWEEN_COLUMNS } from '../bay.ts';
import { leafSkin } from '../doors.ts';

const RED = tintOf('#8c1c14');
const SILL = 0.22;
/** Width of one panel beside the doors, metres. */
const PANEL = 0.7;

interface Door {
  /** Half its width and the height of its leaves, metres. */
  half: number;
  height: number;
  king: boolean;
}

/** The king's door in the middle is wider and taller than the two beside it. */
const KING: Door = { half: 1.35, height: 2.85, king: true };
const OTHER: Door = { half: 1.05, height: 2.5, king: false };

function shares(bay: Bay, half: number): [number, number] {
  const width = bayWidth(bay);
  return [0.5 - half / width, 0.5 + half / width];
}

/** Lacquered and gilt front of the gate: three doors with panelled walls beside and above them. */
export function addGateFront(parts: PartSet, plan: Plan): void {
  const front = parts.mesh('front', 'trim');
  const doors = parts.mesh('doors', 'trim');
  const far = parts.detail === 'far';
  const z = at(plan.columnZs, 1);
  const xs = plan.columnXs;
  const last = xs.length - 2;
  xs.slice(1).forEach((x, i) => {
    const bay = bayBetween(plan, [at(xs, i), z], [x, z]);
    if (i === 0 || i === last) addPanels(front, bay, [0, 1], plan.floor, far);
    else addDoorBay(front, doors, bay, i * 2 === last ? KING : OTHER, plan.floor, far);
  });
}

/** Lacquered boards with rows of gilt-framed panels, from the floor to the rafters. */
function addPanels(
  mesh: MeshBuilder,
  bay: Bay,
  across: readonly [number, number],
  floor: number,
  far: boolean,
): void {
  const slab = (bottom: number, top: number | 'head', depth: number, skin: Skin): void =>
    addSlab(mesh, bay, { across, bottom, top, depth, skin, ends: BETWEEN_COLUMNS });
  slab(floor - 0.02, floor + 0.24, 0.1, stripSkin('lacquer', 6));
  slab(floor + 0.24, floor + 0.95, 0.06, stripSkin('beam', 7));
  const width = bayWidth(bay) * (across[1] - across[0]);
  const count = Math.max(1, Math.round(width / PANEL));
  for (let i = 0; i < count; i++) {
    const share = (k: number): number => across[0] + ((across[1] - across[0]) * k) / count;
    addSlab(mesh, bay, {
      across: [share(i), share(i + 1)],
      bottom: floor + 0.95,
      top: floor + 2.62,
      facesOnly: true,
      depth: 0.055,
      skin: leafSkin(i * 2 + 1, width / count),
    });
  }
  slab(floor + 2.62, floor + 3.1, 0.06, stripSkin('transom', 9));
  slab(floor + 3.1, 'head', 0.07, stripSkin('beam', 5));
  if (far) return;
  for (const y of [floor + 0.9, floor + 2.58, floor + 3.06]) {
    slab(y, y + 0.1, 0.11, stripSkin('gold', 4));
  }
}

function addDoorBay(
  front: MeshBuilder,
  doors: MeshBuilder,
  bay: Bay,
  door: Door,
  floor: number,
  far: boolean,
): void {
  const [left, right] = shares(bay, door.half);
  const jamb = 0.16 / bayWidth(bay);
  addPanels(front, bay, [0, left - jamb], floor, far);
  addPanels(front, bay, [right + jamb, 1], floor, far);
  const head = floor + SILL + door.height;
  const frame = (across: readonly [number, number], bottom: number, top: number): void =>
    addSlab(front, bay, { across, bottom, top, depth: 0.15, skin: stripSkin('lacquer', 3) });
  frame([left - jamb, left], floor - 0.02, head + 0.2);
  frame([right, right + jamb], floor - 0.02, head + 0.2);
  frame([left, right], head, head + 0.2);
  addSlab(front, bay, {
    across: [left - jamb, right + jamb],
    bottom: head + 0.2,
    top: 'head',
    depth: 0.06,
    skin: door.king
      ? pictureSkin('screen', bayWidth(bay) * (right - left + 2 * jamb))
      : stripSkin('beam', 4),
  });
  addLeaves(doors, bay, door, [floor + SILL, head], far);
  if (door.king && !far) {
    const seam = 0.04 / bayWidth(bay);
    addSlab(doors, bay, {
      across: [0.5 - seam, 0.5 + seam],
      bottom: floor + SILL - 0.01,
      top: head - 0.01,
      depth: 0.07,
      skin: stripSkin('gold', 4),
    });
  }
  addSlab(doors, bay, {
    across: [left, right],
    bottom: floor - 0.02,
    top: floor + SILL,
    depth: 0.12,
    skin: stripSkin('lacquer', 5),
  });
}

/** Two plank leaves with gilt studs; the king's stay shut, the others stand open inwards. */
function addLeaves(
  mesh: MeshBuilder,
  bay: Bay,
  { half, king }: Door,
  [bottom, top]: readonly [number, number],
  far: boolean,
): void {
  const [left, right] = shares(bay, half);
  for (const side of [-1, 1]) {
    const leaf = king
      ? shutLeaf(bay, [left, right], side)
      : openLeaf(bay, side < 0 ? left : right, half, side);
    addSlab(mesh, leaf, {
      across: [0, 1],
      bottom: bottom - 0.03,
      top: top + 0.03,
      depth: 0.05,
      skin: stripSkin('ivory', 4),
      tint: RED,
    });
    if (far) continue;
    if (king) addEmblem(mesh, leaf, (bottom + top) / 2);
    addStuds(mesh, leaf, bottom, top, king);
  }
}

function shutLeaf(bay: Bay, [left, right]: readonly [number, number], side: number): Bay {
  const middle = (left + right) / 2;
  const [a, b] = side < 0 ? [left, middle] : [middle, right];
  return { from: lerp(bay.from, bay.to, a), to: lerp(bay.from, bay.to, b), heads: bay.heads };
}

function openLeaf(bay: Bay, hinge: number, width: number, side: number): Bay {
  const h = lerp(bay.from, bay.to, hinge);
  const tip: Vec3 = [h[0] + side * 0.12, h[1], h[2] - width];
  return side < 0 ? { from: tip, to: h, heads: bay.heads } : { from: h, to: tip, heads: bay.heads };
}

/** Dragon medallion on a leaf of the king's door. */
function addEmblem(mesh: MeshBuilder, leaf: Bay, middle: number): void {
  const width = bayWidth(leaf);
  const half = 0.34;
  const across = [0.5 - half / width, 0.5 + half / width] as const;
  const skin: Skin = (along, up) => pictureUv('medallion', Math.min(1, along / half / 2), up);
  addSlab(mesh, leaf, { across, bottom: middle - half, top: middle + half, depth: 0.075, skin });
}

/** Nine rows of gilt studs on the king's leaves, five on the others. */
function addStuds(mesh: MeshBuilder, leaf: Bay, bottom: number, top: number, king: boolean): void {
  const rows = king ? 9 : 5;
  const columns = king ? 5 : 4;
  const width = bayWidth(leaf);
  const n: Vec3 = [-(leaf.to[2] - leaf.from[2]) / width, 0, (leaf.to[0] - leaf.from[0]) / width];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const middle = king && Math.abs(row - 4) < 2 && column > 0 && column < columns - 1;
      if (middle) continue;
      const p = lerp(leaf.from, leaf.to, (column + 0.5) / columns);
      const y = bottom + ((top - bottom) * (row + 0.5)) / rows;
      addBall(mesh, {
        centre: [p[0] + n[0] * 0.05, y, p[2] + n[2] * 0.05],
        axes: uprightAxes(n),
        radii: [0.06, 0.062, 0.062],
        strip: 'gold',
        tint: AMBER,
        sides: 4,
        rows: 2,
      });
    }
  }
}
