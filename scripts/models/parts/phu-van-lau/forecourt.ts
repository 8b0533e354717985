import { edictPavilionPlan } from '../../buildings/phu-van-lau-plan.ts';
import { COURT_STONE, PALE_STONE, tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox, addQuad } from '../../kit/shapes.ts';
import { stoneSkin, stripSkin } from '../../kit/sheet.ts';
import { addPlate } from '../../kit/solids.ts';
import { addCannon } from '../cannon.ts';
import { addPerson } from '../people.ts';

const GREY = tintOf('#9c9d98');

/** Paving round the terrace, the two small guns that face each other, and the stelae. */
export function addForecourt(parts: PartSet): void {
  const { half } = edictPavilionPlan();
  const reach = half + 6;
  const stone = parts.mesh('edict-court', 'stone');
  addQuad(
    stone,
    [
      [-reach, 0.08, reach],
      [reach, 0.08, reach],
      [reach, 0.08, -reach],
      [-reach, 0.08, -reach],
    ],
    stoneSkin(3.2),
    { tint: COURT_STONE, cell: parts.detail === 'far' ? 6 : 2 },
  );
  addBox(stone, [-reach, -0.1, -reach], [reach, 0.075, reach], stoneSkin(3.2), {
    omit: ['top', 'bottom'],
    tint: PALE_STONE,
  });
  for (const side of [1, -1] as const) {
    addCannon(parts.mesh('edict-guns', 'trim'), {
      place: [side * 3.6, 0.28, half + 1.3],
      direction: [-side, 0, 0],
      length: 1.5,
      calibre: 0.12,
      detail: parts.detail,
    });
    addBox(
      stone,
      [side * 3.6 - 0.75, 0.05, half + 0.95],
      [side * 3.6 + 0.75, 0.3, half + 1.65],
      stoneSkin(2),
      { tint: PALE_STONE },
    );
    addStele(parts, 'dismount-stelae', [side * 9.4, half + 3.4], 1.5);
  }
  addStele(parts, 'poem-stele', [10.2, -1.5], 2.1);
  addReaders(parts);
}

/** Three figures on their way to the pavilion, to show its size. */
function addReaders(parts: PartSet): void {
  const mesh = parts.mesh('edict-people', 'trim');
  const { half } = edictPavilionPlan();
  for (const [x, z, facing, robe, hat] of [
    [-0.9, half + 3.2, Math.PI, '#2f4468', 'turban'],
    [0.1, half + 3.9, Math.PI * 1.05, '#5f3f34', 'turban'],
    [6.4, half + 3.6, -Math.PI * 0.7, '#8c8f74', 'leaf-cone'],
  ] as const) {
    addPerson(mesh, {
      x,
      y: 0.08,
      z,
      facing,
      robe: tintOf(robe),
      hat,
      hem: 'calf',
      // Small beside the pavilion: the middle level's figures do for the finest too.
      detail: parts.detail === 'far' ? 'far' : 'mid',
    });
  }
}

/** Upright stone with a rounded head, on a block. */
function addStele(parts: PartSet, part: string, [x, z]: [number, number], height: number): void {
  const mesh = parts.mesh(part, 'trim');
  const half = height * 0.24;
  addBox(mesh, [x - half * 1.4, 0.05, z - 0.3], [x + half * 1.4, 0.42, z + 0.3], stoneSkin(1.6), {
    tint: GREY,
  });
  const arcs = 8;
  const shoulder = height * 0.82;
  addPlate(mesh, {
    origin: [x, 0.4, z],
    right: [1, 0, 0],
    up: [0, 1, 0],
    outline: [
      [-half, 0],
      [half, 0],
      ...Array.from({ length: arcs + 1 }, (_, i): [number, number] => {
        const angle = (Math.PI * i) / arcs;
        return [Math.cos(angle) * half, shoulder + Math.sin(angle) * (height - shoulder)];
      }),
    ],
    thickness: 0.16,
    skin: stripSkin('ivory', 4),
    tint: GREY,
  });
}
