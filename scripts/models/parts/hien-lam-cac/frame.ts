import type { Half, PavilionPlan } from '../../buildings/hien-lam-cac-plan.ts';
import type { MeshBuilder } from '../../kit/mesh.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox } from '../../kit/shapes.ts';
import { stripSkin } from '../../kit/sheet.ts';
import type { Vec3 } from '../../kit/vector.ts';
import { addConsole } from '../console.ts';
import { addShaft } from '../shaft.ts';
import { BOARD_BROWN, CARVED_BROWN, FRAME, FRAME_RED } from './look.ts';

/** The 24 shafts, the beams between them, and the brackets that carry the eaves. */
export function addFrame(parts: PartSet, plan: PavilionPlan): void {
  const look = { detail: parts.detail, tint: FRAME_RED };
  for (const shaft of plan.mainShafts) addShaft(parts.mesh('main-columns', 'trim'), shaft, look);
  for (const shaft of plan.otherShafts) addShaft(parts.mesh('columns', 'trim'), shaft, look);
  const mesh = parts.mesh(FRAME, 'trim');
  addBeams(mesh, plan);
  if (parts.detail === 'far') return;
  addEaveBrackets(mesh, plan);
}

function addBeam(mesh: MeshBuilder, from: Vec3, to: Vec3, height: number): void {
  const half = 0.09;
  const alongX = Math.abs(to[0] - from[0]) > Math.abs(to[2] - from[2]);
  const grow: Vec3 = alongX ? [0, 0, half] : [half, 0, 0];
  addBox(
    mesh,
    [Math.min(from[0], to[0]) - grow[0], from[1] - height, Math.min(from[2], to[2]) - grow[2]],
    [Math.max(from[0], to[0]) + grow[0], from[1], Math.max(from[2], to[2]) + grow[2]],
    stripSkin('raw-timber', 5),
    { omit: [], cell: 3, tint: BOARD_BROWN },
  );
}

function addRing(mesh: MeshBuilder, { x, z }: Half, y: number, height: number): void {
  for (const side of [1, -1]) {
    addBeam(mesh, [-x, y, side * z], [x, y, side * z], height);
    addBeam(mesh, [side * x, y, -z], [side * x, y, z], height);
  }
}

/** Beams on the outer columns, ties from these to the inner ones, and the rings of the upper floors. */
function addBeams(mesh: MeshBuilder, plan: PavilionPlan): void {
  const { outer, side, main } = plan;
  const head = plan.otherShafts.at(-1)?.head ?? 0;
  addRing(mesh, outer, head - 0.12, 0.3);
  for (const x of [-side.x, -main.x, main.x, side.x]) {
    for (const z of [1, -1])
      addBeam(mesh, [x, head - 0.1, z * side.z], [x, head - 0.1, z * outer.z], 0.26);
  }
  for (const z of [side.z, -side.z]) {
    for (const x of [1, -1])
      addBeam(mesh, [x * side.x, head - 0.1, z], [x * outer.x, head - 0.1, z], 0.26);
  }
  addRing(mesh, side, plan.secondFloor - 0.14, 0.34);
  for (const x of [-main.x, main.x]) {
    addBeam(mesh, [x, plan.secondFloor - 0.16, -side.z], [x, plan.secondFloor - 0.16, side.z], 0.3);
  }
}

/** Brackets under the three eaves, reaching out from every column on their line. */
function addEaveBrackets(mesh: MeshBuilder, plan: PavilionPlan): void {
  const pitch = plan.lowerRoof.slope.pitch;
  const { outer, side, main } = plan;
  const bracket = (x: number, z: number, y: number, outward: Vec3, reach: number): void =>
    addConsole(mesh, {
      root: [x, y, z],
      outward,
      reach,
      fall: reach * pitch,
      depth: Math.min(0.7, reach * 0.52),
      thickness: 0.13,
      strip: 'carved',
      tint: CARVED_BROWN,
    });
  const outerHead = plan.otherShafts.at(-1)?.head ?? 0;
  const reach = plan.lowerRoof.front - outer.z - 0.14;
  for (const way of [1, -1]) {
    for (const x of [-outer.x, -side.x, -main.x, main.x, side.x, outer.x]) {
      bracket(x, way * outer.z, outerHead, [0, 0, way], reach);
    }
    for (const z of [outer.z, side.z, -side.z, -outer.z]) {
      bracket(way * outer.x, z, outerHead, [way, 0, 0], reach);
    }
    const second = plan.secondRoof.front - side.z - 0.16;
    const secondHead = plan.otherShafts[0]?.head ?? 0;
    for (const x of [-side.x, -main.x, main.x, side.x]) {
      bracket(x, way * side.z, secondHead, [0, 0, way], second);
    }
    for (const z of [side.z, -side.z]) bracket(way * side.x, z, secondHead, [way, 0, 0], second);
    const crown = plan.crownRoof.front - main.z - 0.16;
    const crownHead = plan.mainShafts[0]?.head ?? 0;
    for (const across of [1, -1]) {
      bracket(across * main.x, way * main.z, crownHead, [0, 0, way], crown);
      bracket(way * main.x, across * main.z, crownHead, [way, 0, 0], crown);
      addConsole(mesh, {
        root: [way * main.x, crownHead, across * main.z],
        outward: [way, 0, across],
        reach: crown * 1.3,
        fall: crown * pitch * 0.96,
        depth: 0.8,
        thickness: 0.14,
        strip: 'carved',
        tint: CARVED_BROWN,
      });
    }
  }
}
