import type { Plan } from '../../buildings/plan.ts';
import type { MeshBuilder } from '../../kit/mesh.ts';
import { AMBER, tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox } from '../../kit/shapes.ts';
import { pictureUv, type Skin, stripSkin, stripUv } from '../../kit/sheet.ts';
import { addPlate } from '../../kit/solids.ts';
import { at } from '../../kit/vector.ts';
import { columnsOf } from '../columns.ts';

/** Cells in one repeat of the panel strip. */
const CELLS = 8;
const GLASS = { width: 0.86, height: 0.52, above: 2.2 } as const;
/** Cells of the strip that hold pictures without verse. */
const PICTURES = [0, 2, 4, 6] as const;
/** Faces of a framed picture that hardly show. */
const SIDES = ['left', 'right', 'top', 'bottom'] as const;
const FRAME = tintOf('#2a1712');
const JADE_SEAL = tintOf('#cfe0cf');

/** Seat of the king, seals on show, and glass pictures on the columns: known to have been there, their forms plain. */
export function addInterior(parts: PartSet, plan: Plan): void {
  const z = at(plan.columnZs, plan.columnZs.length - 3);
  addSeat(parts.mesh('throne', 'trim'), plan.floor, z + 1.1);
  for (const side of [-1, 1]) {
    addSeals(parts.mesh('treasures', 'trim'), plan.floor, side * 4.7, z + 1.2);
    if (parts.detail !== 'far') {
      addSeals(parts.mesh('treasures', 'trim'), plan.floor, side * 9.25, z + 1.2);
    }
  }
  addGlassPictures(parts.mesh('glass-pictures', 'trim'), plan, parts.detail === 'far');
}

/** Two low steps, a seat and a screen: a stand-in without the carving that photographs show. */
function addSeat(mesh: MeshBuilder, floor: number, z: number): void {
  const step = (half: number, i: number): void =>
    addBox(
      mesh,
      [-half, floor + i * 0.18 - 0.01, z - half * 0.7],
      [half, floor + (i + 1) * 0.18, z + half * 0.7],
      stripSkin('carved', 2.2),
      { tint: AMBER },
    );
  step(1.7, 0);
  step(1.25, 1);
  const y = floor + 0.36;
  addBox(mesh, [-0.55, y - 0.01, z - 0.4], [0.55, y + 0.46, z + 0.36], stripSkin('gold', 3));
  addBox(mesh, [-0.5, y + 0.44, z - 0.34], [0.5, y + 0.52, z + 0.32], stripSkin('lacquer', 3));
  addBox(mesh, [-0.55, y + 0.4, z - 0.42], [0.55, y + 1.25, z - 0.32], stripSkin('gold', 3));
  for (const [x, half] of [
    [0, 0.62],
    [-1.12, 0.44],
    [1.12, 0.44],
  ] as const) {
    addBox(
      mesh,
      [x - half, floor + 1.05, z - 1.3],
      [x + half, floor + 2.15, z - 1.21],
      (along, up) => pictureUv('medallion', Math.min(1, along / half / 2), up),
    );
  }
  addPlate(mesh, {
    origin: [0, floor - 0.01, z - 1.3],
    right: [1, 0, 0],
    up: [0, 1, 0],
    outline: [
      [-1.7, 0],
      [1.7, 0],
      [1.7, 2.3],
      [1.2, 2.3],
      [0.9, 2.6],
      [-0.9, 2.6],
      [-1.2, 2.3],
      [-1.7, 2.3],
    ],
    thickness: 0.12,
    skin: stripSkin('lacquer', 4),
  });
}

/** A table with five seals as plain gilt and jade boxes, each with a knob. */
function addSeals(mesh: MeshBuilder, floor: number, x: number, z: number): void {
  const y = floor + 0.85;
  addBox(mesh, [x - 1.1, floor - 0.01, z - 0.4], [x + 1.1, y, z + 0.4], stripSkin('beam', 2.4));
  addBox(
    mesh,
    [x - 1.18, y - 0.02, z - 0.46],
    [x + 1.18, y + 0.06, z + 0.46],
    stripSkin('gold', 3),
    {
      omit: [],
    },
  );
  for (let i = 0; i < 5; i++) {
    const cx = x - 0.84 + i * 0.42;
    const size = i === 2 ? 0.17 : 0.13;
    const jade = i % 2 === 1;
    const skin = stripSkin(jade ? 'ivory' : 'gold', 3);
    const look = jade ? { tint: JADE_SEAL } : {};
    addBox(mesh, [cx - size, y + 0.04, z - size], [cx + size, y + 0.24, z + size], skin, look);
    addBox(
      mesh,
      [cx - size * 0.5, y + 0.22, z - size * 0.5],
      [cx + size * 0.5, y + 0.42, z + size * 0.5],
      skin,
      look,
    );
  }
}

/** One picture behind glass, framed, before each inner column of the halls. */
function addGlassPictures(mesh: MeshBuilder, plan: Plan, far: boolean): void {
  const lastX = plan.columnXs.length - 1;
  const rows = [2, 3, 4].map((row) => at(plan.columnZs, row));
  const shown = columnsOf(plan).filter(
    ({ x, z }) => rows.includes(z) && Math.abs(x) < at(plan.columnXs, lastX - 1) - 0.1,
  );
  shown.forEach(({ x, z, radius }, i) => {
    const [half, y] = [GLASS.width / 2, plan.floor + GLASS.above];
    const face = z + radius * 1.02;
    addBox(
      mesh,
      [x - half - 0.06, y - 0.06, face - 0.08],
      [x + half + 0.06, y + GLASS.height + 0.06, face + 0.04],
      stripSkin('ivory', 3),
      { tint: FRAME, omit: far ? ['left', 'right', 'back'] : ['back'] },
    );
    const cell: Skin = (along, up) =>
      stripUv(
        'panels',
        (at(PICTURES, i % PICTURES.length) + 0.06 + (along / GLASS.width) * 0.88) / CELLS,
        1 - up,
      );
    addBox(mesh, [x - half, y, face], [x + half, y + GLASS.height, face + 0.055], cell, {
      omit: [...SIDES, 'back'],
    });
  });
}
