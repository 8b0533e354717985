import type { Frieze } from '../buildings/hall-roofs.ts';
import type { Plan } from '../buildings/plan.ts';
import type { MeshBuilder } from '../kit/mesh.ts';
import type { PartSet } from '../kit/part-set.ts';
import { addQuad } from '../kit/shapes.ts';
import { type Strip, stripSkin } from '../kit/sheet.ts';
import { addScaled, length, lerp, subtract, type Vec3 } from '../kit/vector.ts';

/** Cells in one repeat of a strip of pictures. */
const CELLS_PER_REPEAT = 8;
const BEAM = 0.3;
const PLINTH = 0.34;
const PILASTER = 0.1;

export interface FriezeOptions {
  /** Strip of eight pictures; poems and pictures in turn where none is given. */
  pictures?: Strip;
  /** Target width of one cell, metres. */
  cell?: number;
}

/**
 * Cổ diêm: the closed wall between the roofs with its row of poems and pictures. It starts below
 * the lower tiles and ends above the upper rafters, so that no light passes.
 */
export function addFrieze(parts: PartSet, plan: Plan, options: FriezeOptions = {}): void {
  const { pictures = 'panels', cell = 1.28 } = options;
  const mesh = parts.mesh('frieze', 'trim');
  const { frieze } = plan;
  if (!frieze) return;
  const { halfX, front, back } = frieze;
  const corners: Vec3[] = [
    [-halfX, 0, front],
    [halfX, 0, front],
    [halfX, 0, back],
    [-halfX, 0, back],
  ];
  corners.forEach((from, i) => {
    if (plan.building.form.ends === 'gable' && i % 2 === 1) return;
    const to = corners[(i + 1) % corners.length];
    if (to)
      addWall(mesh, frieze, from, to, { pictures, target: cell, far: parts.detail === 'far' });
  });
}

function addWall(
  mesh: MeshBuilder,
  frieze: Frieze,
  from: Vec3,
  to: Vec3,
  { pictures, target, far }: { pictures: Strip; target: number; far: boolean },
): void {
  const { bottom, top } = frieze;
  const width = length(subtract(to, from));
  const cells = Math.round(width / target / 4) * 4;
  const cell = width / cells;
  const at = (along: number, y: number): Vec3 => {
    const p = lerp(from, to, along / width);
    return [p[0], y, p[2]];
  };
  const face = (y0: number, y1: number): readonly [Vec3, Vec3, Vec3, Vec3] => [
    at(0, y0),
    at(width, y0),
    at(width, y1),
    at(0, y1),
  ];
  const foot = bottom + PLINTH + 0.2;
  const head = top - BEAM;
  const shade = far ? 3 : 2.4;
  addQuad(mesh, face(bottom, foot), stripSkin('mosaic', 6), { cell: shade });
  addQuad(mesh, face(foot, head), stripSkin(pictures, cell * CELLS_PER_REPEAT), { cell: shade });
  addQuad(mesh, face(head, top), stripSkin('beam', 4.5), { cell: shade });
  const outward: Vec3 = [(to[2] - from[2]) / -width, 0, (to[0] - from[0]) / width];
  // The boards within stand off the outer face, or the pilasters' edges would show through as lines.
  const inside = (along: number, y: number): Vec3 => addScaled(at(along, y), outward, -0.03);
  addQuad(
    mesh,
    [inside(width, bottom), inside(0, bottom), inside(0, top), inside(width, top)],
    stripSkin('timber', 9),
    { cell: 4 },
  );
  if (far) return;
  const ledge = 0.09;
  const slab = (
    a: number,
    b: number,
    y0: number,
    y1: number,
    depth: number,
    strip: 'gold' | 'mosaic',
    upright = false,
  ): void => {
    const place = (along: number, y: number, out: number): Vec3 => {
      const p = at(along, y);
      return [p[0] + outward[0] * out, y, p[2] + outward[2] * out];
    };
    const skin = stripSkin(strip, 4);
    const sides: readonly [number, number, number, number, number, number][] = [
      [a, y0, depth, b, y1, depth],
      [a, y1, depth, b, y1, 0],
      [a, y0, 0, b, y0, depth],
    ];
    for (const [left, low, lowOut, right, high, highOut] of sides) {
      if (upright && low === high) continue;
      addQuad(
        mesh,
        [
          place(left, low, lowOut),
          place(right, low, lowOut),
          place(right, high, highOut),
          place(left, high, highOut),
        ],
        skin,
        { cell: upright ? 0 : 4 },
      );
    }
    if (!upright) return;
    for (const [along, near, far] of [
      [a, 0, depth],
      [b, depth, 0],
    ] as const) {
      addQuad(
        mesh,
        [
          place(along, y0, near),
          place(along, y0, far),
          place(along, y1, far),
          place(along, y1, near),
        ],
        skin,
      );
    }
  };
  slab(0, width, foot - 0.02, foot + 0.06, ledge, 'gold');
  slab(0, width, head - 0.04, head + 0.04, ledge, 'gold');
  for (let i = 1; i < cells; i++) {
    slab(i * cell - PILASTER / 2, i * cell + PILASTER / 2, foot, head, 0.05, 'gold', true);
  }
}
