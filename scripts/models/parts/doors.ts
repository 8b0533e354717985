import type { MeshBuilder } from '../kit/mesh.ts';
import { type Skin, stripSkin, stripUv } from '../kit/sheet.ts';
import { lerp, type Vec3 } from '../kit/vector.ts';
import { addSlab, type Bay, bayOutward, bayWidth, BETWEEN_COLUMNS } from './bay.ts';

const SILL = 0.3;
const LEAF = 0.78;
const TRANSOM = 0.62;
const LEAF_DESIGNS = 4;

/** Leaves panelled from foot to head, or latticed above a low panel. */
export type LeafDesign = 'panelled' | 'latticed';

export interface DoorOptions {
  floor: number;
  /** Height of the leaves, metres. */
  height: number;
  open: boolean;
  far: boolean;
  leaves?: LeafDesign;
}

/** Panelled doors (cửa bảng khoa) across a bay, pierced transom and boards above; open leaves stand inwards. */
export function addDoors(
  mesh: MeshBuilder,
  bay: Bay,
  { floor, height, open, far, leaves: design = 'panelled' }: DoorOptions,
): void {
  const head = floor + SILL + height;
  const whole = [0, 1] as const;
  const boards = stripSkin('timber', 9);
  addSlab(mesh, bay, {
    across: whole,
    ends: BETWEEN_COLUMNS,
    bottom: head + TRANSOM,
    top: 'head',
    depth: 0.07,
    skin: boards,
  });
  addSlab(mesh, bay, {
    across: whole,
    ends: BETWEEN_COLUMNS,
    bottom: head,
    top: head + TRANSOM,
    depth: 0.06,
    skin: stripSkin('transom', 9),
  });
  if (!open) {
    addSlab(mesh, bay, {
      across: whole,
      ends: BETWEEN_COLUMNS,
      bottom: floor,
      top: floor + SILL,
      depth: 0.12,
      skin: stripSkin('lacquer', 6),
    });
  }
  if (!far) {
    addSlab(mesh, bay, {
      across: whole,
      ends: BETWEEN_COLUMNS,
      bottom: head - 0.06,
      top: head + 0.1,
      depth: 0.13,
      skin: stripSkin('beam', 3.4),
    });
    addSlab(mesh, bay, {
      across: whole,
      ends: BETWEEN_COLUMNS,
      bottom: head + 0.58,
      top: head + 0.7,
      depth: 0.13,
      skin: stripSkin('gold', 4),
    });
  }
  const width = bayWidth(bay);
  const leaves = Math.max(2, Math.round(width / LEAF));
  for (let i = 0; i < leaves; i++) {
    const across: [number, number] = [i / leaves, (i + 1) / leaves];
    if (!open) {
      const depth = far || i % 2 === 0 ? 0.05 : 0.075;
      addLeaf(mesh, bay, {
        across,
        bottom: floor + SILL,
        top: head,
        depth,
        order: i,
        design,
        facesOnly: far,
      });
    } else if (i < 2 || i >= leaves - 2) {
      const leaf = foldedLeaf(bay, width / leaves, i < leaves / 2 ? 1 : -1, i % 2);
      const bottom = floor + 0.05;
      addLeaf(mesh, leaf, { across: whole, bottom, top: head, depth: 0.04, order: i, design });
    }
  }
}

interface Leaf {
  across: readonly [number, number];
  bottom: number;
  top: number;
  depth: number;
  order: number;
  design: LeafDesign;
  facesOnly?: boolean;
}

/** Share of a latticed leaf that its foot panel takes. */
const FOOT = 0.36;
/** Lattices above each other in a leaf, and designs in one repeat of their strip. */
const LATTICES = 3;
const LATTICE_DESIGNS = 16;
const LATTICE_SHOWN = 2;

function addLeaf(mesh: MeshBuilder, bay: Bay, leaf: Leaf): void {
  const { across, bottom, top, depth, order, design, facesOnly = false } = leaf;
  const width = bayWidth(bay) * (across[1] - across[0]);
  const panel = leafSkin(order, width);
  if (design === 'panelled') {
    addSlab(mesh, bay, { across, bottom, top, depth, skin: panel, facesOnly });
    return;
  }
  const split = bottom + (top - bottom) * FOOT;
  addSlab(mesh, bay, {
    across,
    bottom,
    top: split,
    depth,
    skin: (along, up, metres) => panel(along, up * FOOT, metres),
    facesOnly,
  });
  const rows = facesOnly ? 1 : LATTICES;
  const rise = (top - split) / rows;
  for (let i = 0; i < rows; i++) {
    const low = split + i * rise;
    const skin = latticeSkin(width);
    addSlab(mesh, bay, { across, bottom: low, top: low + rise, depth, skin, facesOnly });
  }
}

/** The fretted lattice, once across a leaf of the given width. */
function latticeSkin(width: number): Skin {
  return (along, up) =>
    stripUv('lattice', (LATTICE_SHOWN + along / width) / LATTICE_DESIGNS, 1 - up);
}

/** One leaf of the door strip, metres wide, its top at the strip's left; designs follow each other. */
export function leafSkin(design: number, width: number): Skin {
  return (along, up) =>
    stripUv('door', ((design % LEAF_DESIGNS) + 1 - up) / LEAF_DESIGNS, Math.min(1, along / width));
}

/** A leaf swung inwards from its bay, standing across it. */
function foldedLeaf(bay: Bay, width: number, side: 1 | -1, order: number): Bay {
  const outward = bayOutward(bay);
  const hinge = lerp(bay.from, bay.to, side > 0 ? 0.05 + order * 0.03 : 0.95 - order * 0.03);
  const tip: Vec3 = [hinge[0] - outward[0] * width, hinge[1], hinge[2] - outward[2] * width];
  const [from, to] = side > 0 ? [tip, hinge] : [hinge, tip];
  return { from, to, heads: bay.heads };
}
