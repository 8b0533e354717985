import type { MeshBuilder, Tint } from '../kit/mesh.ts';
import type { Detail } from '../kit/part-set.ts';
import { stripSkin } from '../kit/sheet.ts';
import { at } from '../kit/vector.ts';
import { addSlab, type Bay } from './bay.ts';
import { latticeSkin } from './lattice.ts';

export interface StoreyWall {
  /** Half width and half depth of the storey, on its post lines. */
  half: { x: number; z: number };
  /** Post lines of the two long sides, from west to east; louvred doors stand between them. */
  frontLines: readonly number[];
  bottom: number;
  /** Metres, where the boards meet the rafters. */
  top: number;
  detail: Detail;
  frame: Tint;
  boards: Tint;
  lattice: Tint;
  louvre: Tint;
}

/** Louvred leaves side by side in the painted strip. */
const LOUVRES_PAINTED = 16;

/** Timber walls of an upper storey: louvred doors front and back, framed boards at both ends. */
export function addStoreyWall(mesh: MeshBuilder, wall: StoreyWall): void {
  const { half, frontLines } = wall;
  for (let i = 0; i + 1 < frontLines.length; i++) {
    const [a, b] = [at(frontLines, i), at(frontLines, i + 1)];
    addLouvredBay(mesh, wall, bayOf(wall, [a, half.z], [b, half.z]));
    addLouvredBay(mesh, wall, bayOf(wall, [b, -half.z], [a, -half.z]));
  }
  addBoardedBay(mesh, wall, bayOf(wall, [half.x, half.z], [half.x, -half.z]));
  addBoardedBay(mesh, wall, bayOf(wall, [-half.x, -half.z], [-half.x, half.z]));
}

function bayOf({ bottom, top }: StoreyWall, from: [number, number], to: [number, number]): Bay {
  return { from: [from[0], bottom, from[1]], to: [to[0], bottom, to[1]], heads: [top, top] };
}

/** Shares of a bay by which its layers end apart, so that no two ends lie in one another. */
const ENDS = { lintel: 0, board: 0.004, sill: 0.008, leaf: 0.012, stile: 0.016 } as const;

function within([from, to]: readonly [number, number], end: number): [number, number] {
  return [from + end * (to - from), to - end * (to - from)];
}

/** Lintel with a carved board above it, over the whole bay; gives the height of its foot. */
function addLintel(mesh: MeshBuilder, wall: StoreyWall, bay: Bay): number {
  const lintel = wall.bottom + (wall.top - wall.bottom) * 0.74;
  addSlab(mesh, bay, {
    across: within([0, 1], ENDS.board),
    bottom: lintel,
    top: wall.top,
    depth: 0.05,
    skin: latticeSkin(wall.top - lintel),
    tint: wall.lattice,
  });
  addSlab(mesh, bay, {
    across: [0, 1],
    bottom: lintel - 0.05,
    top: lintel + 0.1,
    depth: 0.1,
    skin: stripSkin('lacquer', 5),
    tint: wall.frame,
  });
  return lintel;
}

function addLouvredBay(mesh: MeshBuilder, wall: StoreyWall, bay: Bay): void {
  const { bottom, detail, frame, louvre } = wall;
  const lintel = addLintel(mesh, wall, bay);
  const width = Math.hypot(bay.to[0] - bay.from[0], bay.to[2] - bay.from[2]);
  const leaves = Math.max(2, Math.round(width / 1.0));
  const lacquer = stripSkin('lacquer', 5);
  addSlab(mesh, bay, {
    across: within([0, 1], ENDS.sill),
    bottom,
    top: bottom + 0.16,
    depth: 0.09,
    skin: lacquer,
    tint: frame,
  });
  for (let i = 0; i < leaves; i++) {
    const across = (from: number, to: number): [number, number] => [
      (i + from) / leaves,
      (i + to) / leaves,
    ];
    addSlab(mesh, bay, {
      across: within(across(0, 1), ENDS.leaf),
      bottom: bottom + 0.1,
      top: lintel + 0.01,
      depth: 0.035,
      skin: stripSkin('louvre', (width / leaves) * LOUVRES_PAINTED),
      tint: louvre,
    });
    if (detail === 'far') continue;
    for (const [from, to] of [
      [0, 0.1],
      [0.9, 1],
    ] as const) {
      addSlab(mesh, bay, {
        across: within(across(from, to), ENDS.stile * 3),
        bottom: bottom + 0.1,
        top: lintel + 0.02,
        depth: 0.06,
        skin: lacquer,
        tint: frame,
      });
    }
  }
}

function addBoardedBay(mesh: MeshBuilder, wall: StoreyWall, bay: Bay): void {
  const { bottom, detail, frame, boards } = wall;
  const lintel = addLintel(mesh, wall, bay);
  addSlab(mesh, bay, {
    across: within([0, 1], ENDS.leaf),
    bottom,
    top: lintel + 0.01,
    depth: 0.04,
    skin: stripSkin('raw-timber', 5),
    tint: boards,
  });
  if (detail === 'far') return;
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    addSlab(mesh, bay, {
      across: [Math.max(ENDS.stile, share - 0.02), Math.min(1 - ENDS.stile, share + 0.02)],
      bottom,
      top: lintel + 0.02,
      depth: 0.08,
      skin: stripSkin('lacquer', 5),
      tint: frame,
    });
  }
}
