import { type PavilionPlan, pavilionPlan } from '../../buildings/hien-lam-cac-plan.ts';
import { LIME, ROYAL_YELLOW, tintOf } from '../../kit/palette.ts';
import { type Detail, PartSet } from '../../kit/part-set.ts';
import { addBox } from '../../kit/shapes.ts';
import { stripSkin } from '../../kit/sheet.ts';
import { addPlate } from '../../kit/solids.ts';
import { addMoved } from '../../kit/translate.ts';
import { addCrownRoof } from '../crown-roof.ts';
import { addLawn } from '../lawn.ts';
import { addShaft } from '../shaft.ts';
import { BOARD_BROWN, FRAME_RED, LIMEWASH } from './look.ts';
import { addNameBoard } from './name-board.ts';

const EARTH = tintOf('#d6d0cc');

/** Ground before Thái Miếu as far as it is shown, with the short walls that flanked Tuy Thành Các. */
export function thaiMieuCourt(detail: Detail): PartSet {
  const parts = new PartSet(detail);
  const plan = pavilionPlan();
  addGround(parts, plan);
  addNameBoard(parts, 'twin-name-board', 'board-tuy-thanh-cac');
  for (const side of [1, -1] as const) addFlank(parts, plan, side);
  return parts;
}

/** Trodden earth on a low edge. */
function addGround(parts: PartSet, { terrace }: PavilionPlan): void {
  const mesh = parts.mesh('twin-ground', 'trim');
  const [half, reach] = [terrace.x + 9, terrace.z + 10];
  addLawn(
    mesh,
    { x0: -half, x1: half, z0: -reach, z1: reach, y: 0 },
    { tint: EARTH, cell: parts.detail === 'far' ? 5 : 1.8, wear: 0.3, strip: 'sand' },
  );
  addBox(mesh, [-half, -0.3, -reach], [half, -0.002, reach], stripSkin('sand', 14), {
    tint: EARTH,
    omit: ['top', 'bottom'],
    cell: 6,
  });
}

/** Short wall with an arched gateway, and above it an open belfry under a small roof. */
function addFlank(parts: PartSet, { terrace }: PavilionPlan, side: 1 | -1): void {
  const mesh = parts.mesh('twin-flanks', 'trim');
  const far = parts.detail === 'far';
  const [near, end] = [terrace.x - 0.2, terrace.x + 7.4];
  const width = end - near;
  const [gate, half, spring, height] = [4, 1.05, 1.9, 3.6];
  const arcs = far ? 4 : 12;
  const arch = Array.from({ length: arcs + 1 }, (_, i): [number, number] => {
    const angle = Math.PI * (1 - i / arcs);
    return [gate + Math.cos(angle) * half, spring + Math.sin(angle) * half];
  });
  addPlate(mesh, {
    origin: [side * near, -0.03, 0],
    right: [side, 0, 0],
    up: [0, 1, 0],
    outline: [
      [0, 0],
      [gate - half, 0],
      ...arch,
      [gate + half, 0],
      [width, 0],
      [width, height],
      [0, height],
    ],
    thickness: 1.2,
    skin: stripSkin('plaster', 9),
    tint: LIMEWASH,
  });
  const x = (along: number): number => side * (near + along);
  const span = (a: number, b: number): [number, number] => [
    Math.min(x(a), x(b)),
    Math.max(x(a), x(b)),
  ];
  const [left, right] = span(0, width);
  addBox(
    mesh,
    [left - 0.08, height - 0.14, -0.72],
    [right + 0.08, height + 0.1, 0.72],
    stripSkin('plaster', 9),
    {
      omit: [],
      tint: LIME,
      cell: 2,
    },
  );
  const middle = x(gate);
  const [deck, head] = [height + 0.08, height + 2.5];
  for (const dx of [-1.15, 1.15]) {
    for (const dz of [-0.5, 0.5]) {
      addShaft(
        mesh,
        { x: middle + dx, z: dz, radius: 0.11, foot: deck - 0.04, head: head + 0.15 },
        { detail: parts.detail, tint: FRAME_RED },
      );
    }
  }
  addBox(
    mesh,
    [middle - 1.2, head - 0.2, -0.55],
    [middle + 1.2, head, 0.55],
    stripSkin('raw-timber', 5),
    {
      omit: [],
      tint: BOARD_BROWN,
    },
  );
  const roof = new PartSet(parts.detail);
  addCrownRoof(roof, {
    roof: {
      name: `belfry-${side > 0 ? 'east' : 'west'}`,
      halfX: 1.95,
      front: 1.3,
      back: -1.3,
      gableX: 1.3,
      verge: 0.2,
      slope: { eaveHeight: head - 0.22, pitch: 0.56, cornerLift: 0.22, cornerSpan: 1.2 },
      lifted: 'both',
    },
    ridgeBand: 0.3,
    ridgeLift: 0.08,
    ends: 0.5,
    into: {
      tiles: 'twin-flanks',
      timber: 'twin-flanks',
      ornament: 'twin-flanks',
      glaze: ROYAL_YELLOW,
    },
  });
  for (const made of roof.list()) {
    addMoved(parts.mesh(made.part, made.material), made.mesh, [middle, 0, 0]);
  }
}
