import type { EdictPavilionPlan } from '../../buildings/phu-van-lau-plan.ts';
import type { MeshBuilder } from '../../kit/mesh.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { stripSkin, stripUv } from '../../kit/sheet.ts';
import { addPlate } from '../../kit/solids.ts';
import { at, type Vec3 } from '../../kit/vector.ts';
import { addSlab, type Bay } from '../bay.ts';
import { LATTICES, latticeSkin } from '../lattice.ts';
import { BOARD_BROWN, FRAME_RED, LATTICE, LOUVRE_BROWN } from '../hien-lam-cac/look.ts';

/** The painted lattice with the sign of long life. */
const LONGEVITY = 1;

/** Framed boards round the upper storey: an oblong window in front and behind, a round one on each side. */
export function addUpperWalls(parts: PartSet, plan: EdictPavilionPlan): void {
  const mesh = parts.mesh('edict-upper-storey', 'trim');
  const { main, upperRoof } = plan;
  const top = upperRoof.slope.eaveHeight + (upperRoof.front - main) * upperRoof.slope.pitch - 0.2;
  const bottom = plan.secondFloor - 0.05;
  const corners: [number, number][] = [
    [-main, main],
    [main, main],
    [main, -main],
    [-main, -main],
  ];
  corners.forEach(([x, z], i) => {
    const [nx, nz] = at(corners, (i + 1) % 4);
    const bay: Bay = { from: [x, bottom, z], to: [nx, bottom, nz], heads: [top, top] };
    addBoards(mesh, bay, bottom, top, parts.detail === 'far');
    if (i % 2 === 0) addOblongWindow(mesh, bay, bottom);
    else addRoundWindow(mesh, bay, bottom, parts.detail === 'far');
  });
}

function addBoards(mesh: MeshBuilder, bay: Bay, bottom: number, top: number, far: boolean): void {
  addSlab(mesh, bay, {
    across: [0, 1],
    bottom,
    top,
    depth: 0.04,
    skin: stripSkin('raw-timber', 5),
    tint: BOARD_BROWN,
  });
  if (far) return;
  const lintel = bottom + (top - bottom) * 0.76;
  const bar = (across: [number, number], low: number, high: number, depth: number): void =>
    addSlab(mesh, bay, {
      across,
      bottom: low,
      top: high,
      depth,
      skin: stripSkin('lacquer', 5),
      tint: FRAME_RED,
    });
  for (const share of [0.2, 0.8]) bar([share - 0.02, share + 0.02], bottom, lintel, 0.08);
  bar([0, 1], bottom, bottom + 0.16, 0.09);
  bar([0, 1], lintel - 0.05, lintel + 0.08, 0.1);
  addSlab(mesh, bay, {
    across: [0.02, 0.98],
    bottom: lintel + 0.06,
    top: top - 0.02,
    depth: 0.06,
    skin: latticeSkin(top - lintel),
    tint: LATTICE,
  });
}

function addOblongWindow(mesh: MeshBuilder, bay: Bay, bottom: number): void {
  addSlab(mesh, bay, {
    across: [0.27, 0.73],
    bottom: bottom + 0.72,
    top: bottom + 1.72,
    depth: 0.1,
    skin: stripSkin('lacquer', 5),
    tint: FRAME_RED,
  });
  for (const [from, to] of [
    [0.29, 0.49],
    [0.51, 0.71],
  ] as const) {
    addSlab(mesh, bay, {
      across: [from, to],
      bottom: bottom + 0.8,
      top: bottom + 1.64,
      depth: 0.13,
      skin: stripSkin('louvre', 13),
      tint: LOUVRE_BROWN,
    });
  }
}

/** Round window: a frame, and in it a pierced sign of long life. */
function addRoundWindow(mesh: MeshBuilder, { from, to }: Bay, bottom: number, far: boolean): void {
  const way: Vec3 = [Math.sign(from[0]), 0, 0];
  const middle: Vec3 = [from[0] + way[0] * 0.06, bottom + 1.2, (from[2] + to[2]) / 2];
  const sides = far ? 8 : 20;
  const round = (radius: number): [number, number][] =>
    Array.from({ length: sides }, (_, i) => {
      const angle = (i / sides) * Math.PI * 2;
      return [Math.cos(angle) * radius, Math.sin(angle) * radius];
    });
  const right: Vec3 = [0, 0, -way[0]];
  addPlate(mesh, {
    origin: middle,
    right,
    up: [0, 1, 0],
    outline: round(0.62),
    thickness: 0.14,
    skin: stripSkin('lacquer', 5),
    tint: FRAME_RED,
  });
  addPlate(mesh, {
    origin: [middle[0] + way[0] * 0.03, middle[1], middle[2]],
    right,
    up: [0, 1, 0],
    outline: round(0.52),
    thickness: 0.14,
    skin: (along, up) => stripUv('lattice', (LONGEVITY + along / 1.04 + 0.5) / LATTICES, 1 - up),
  });
}
