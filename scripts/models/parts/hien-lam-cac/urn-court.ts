import { hienLamCac } from '../../buildings/hien-lam-cac.ts';
import { pavilionPlan } from '../../buildings/hien-lam-cac-plan.ts';
import { URNS } from '../../buildings/urns.ts';
import { COURT_STONE, PALE_STONE, tintOf } from '../../kit/palette.ts';
import { type Detail, PartSet } from '../../kit/part-set.ts';
import { addBox, addLathe, addQuad } from '../../kit/shapes.ts';
import { stoneSkin } from '../../kit/sheet.ts';
import type { Vec3 } from '../../kit/vector.ts';
import { addPerson } from '../people.ts';
import { addNameBoard } from './name-board.ts';
import { addUrnBody } from './urn-body.ts';
import { addUrnFeet, addUrnHandles } from './urn-limbs.ts';

const SLAB = 0.2;

/** Where the feet of the urn at a place of the row stand: on its slab, Cao nearer to Thế Miếu than the rest. */
export function urnFoot(place: number): Vec3 {
  const { urnSpacing, urnRow, caoForward } = hienLamCac.choices;
  return [place * urnSpacing.value, SLAB, urnRow.value + (place === 0 ? caoForward.value : 0)];
}

/** The court between the pavilion and Thế Miếu, as far as it is shown, with the Nine Urns on their slabs. */
export function urnCourt(detail: Detail): PartSet {
  const parts = new PartSet(detail);
  addCourt(parts);
  addNameBoard(parts, 'name-board', 'board-hien-lam-cac');
  for (const urn of URNS) {
    const foot = urnFoot(urn.place);
    addSlab(parts, foot);
    const mesh = parts.mesh(`urn-${urn.id}`, 'trim');
    addUrnBody(mesh, foot, urn, detail);
    addUrnFeet(mesh, foot, urn, detail);
    addUrnHandles(mesh, foot, urn, detail);
  }
  addVisitors(parts);
  return parts;
}

/** Three figures in plain dress before the urns, to show their size. */
function addVisitors(parts: PartSet): void {
  const mesh = parts.mesh('people', 'trim');
  const [x, , z] = urnFoot(1);
  // Small beside the urns: the middle level's figures do for the finest too.
  const detail = parts.detail === 'far' ? 'far' : 'mid';
  addPerson(mesh, {
    x: x - 1.7,
    y: 0,
    z: z + 1.4,
    facing: Math.PI * 0.72,
    robe: tintOf('#7d4a8c'),
    hat: 'leaf-cone',
    hem: 'calf',
    detail,
  });
  addPerson(mesh, {
    x: x - 2.5,
    y: 0,
    z: z + 0.6,
    facing: Math.PI * 0.6,
    robe: tintOf('#2f4468'),
    hat: 'turban',
    hem: 'calf',
    detail,
  });
  const [cx, , cz] = urnFoot(-3);
  addPerson(mesh, {
    x: cx + 1.8,
    y: 0,
    z: cz + 1.2,
    facing: -Math.PI * 0.6,
    robe: tintOf('#c9d4dc'),
    hat: 'leaf-cone',
    hem: 'calf',
    detail,
  });
}

/** Low stone slab, its upper edge rounded off. */
function addSlab(parts: PartSet, [x, , z]: Vec3): void {
  const mesh = parts.mesh('urn-bases', 'stone');
  const half = 0.98;
  const skin = stoneSkin(2.4);
  addBox(mesh, [x - half, -0.04, z - half], [x + half, SLAB * 0.6, z + half], skin, {
    tint: PALE_STONE,
    cell: parts.detail === 'far' ? 0 : 0.7,
  });
  if (parts.detail === 'far') {
    addBox(mesh, [x - 0.88, 0, z - 0.88], [x + 0.88, SLAB + 0.004, z + 0.88], skin, {
      tint: PALE_STONE,
    });
    return;
  }
  addLathe(
    mesh,
    [x, SLAB * 0.6 - 0.01, z],
    [
      [0.95, 0],
      [0.95, SLAB * 0.3],
      [0.9, SLAB * 0.4 + 0.014],
      [0.001, SLAB * 0.4 + 0.014],
    ],
    parts.detail === 'mid' ? 20 : 28,
    (around, up) => [around * 2, up * 0.6],
    PALE_STONE,
  );
}

function addCourt(parts: PartSet): void {
  const mesh = parts.mesh('court', 'stone');
  const plan = pavilionPlan();
  const back = -plan.terrace.z - 5.2;
  const front = urnFoot(0)[2] + 4;
  const half = 4 * hienLamCac.choices.urnSpacing.value + 2.4;
  const cell = parts.detail === 'far' ? 4 : 2;
  addQuad(
    mesh,
    [
      [-half, 0, front],
      [half, 0, front],
      [half, 0, back],
      [-half, 0, back],
    ],
    stoneSkin(3.4),
    { tint: COURT_STONE, cell },
  );
  addBox(mesh, [-half, -0.3, back], [half, -0.002, front], stoneSkin(3.4), {
    tint: PALE_STONE,
    cell: 6,
    omit: ['top', 'bottom'],
  });
}
