import { ShapeUtils, Vector2 } from 'three';
import { kienTrung } from '../../buildings/kien-trung.ts';
import { OUTLINE, type Place } from '../../buildings/kien-trung-plan.ts';
import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { UP } from '../../kit/vector.ts';
import type { PartSet } from '../../kit/part-set.ts';

import { addRing } from './ring.ts';
import { MOULDING, plainSkin } from './style.ts';

/** Level of the plinth's top, under the floors that lie on it. */
export const PLINTH_TOP = kienTrung.choices.mainFloor.value - 0.06;

const FOOT = kienTrung.choices.terraceHeight.value - 0.04;

/** Level cap over an outline that runs counter-clockwise seen from above. */
export function addCap(mesh: MeshBuilder, outline: readonly Place[], y: number, tint: Tint): void {
  const skin = plainSkin;
  const first = mesh.vertexCount;
  for (const [x, z] of outline) mesh.vertex([x, y, z], UP, skin(x, 0, -z), tint);
  const flat = outline.map(([x, z]) => new Vector2(x, -z));
  for (const [a, b, c] of ShapeUtils.triangulateShape(flat, []) as [number, number, number][]) {
    mesh.triangle(first + a, first + b, first + c);
  }
}

/** Stone body under the palace: its top is the palace's outline, the published area. */
export function addPlinth(parts: PartSet): void {
  addFoundation(parts, 'plinth');
  addBaseCourse(parts, 'walls');
}

/** Sides and top of the body that the palace stood on. */
export function addFoundation(parts: PartSet, part: string): void {
  const stone = parts.mesh(part, 'trim');
  const grey: Tint = [0.78, 0.76, 0.72];
  addCap(stone, OUTLINE, PLINTH_TOP, grey);
  const foot = FOOT;
  const side = stone.vertexCount;
  OUTLINE.forEach(([x, z], i) => {
    const [nx, nz] = OUTLINE[(i + 1) % OUTLINE.length] ?? [x, z];
    const length = Math.hypot(nx - x, nz - z);
    const normal = [-(nz - z) / length, 0, (nx - x) / length] as const;
    const skin = plainSkin;
    const corner = side + i * 4;
    stone.vertex([x, foot, z], normal, skin(0, 0, foot), grey);
    stone.vertex([nx, foot, nz], normal, skin(length, 0, foot), grey);
    stone.vertex([nx, PLINTH_TOP, nz], normal, skin(length, 0, PLINTH_TOP), grey);
    stone.vertex([x, PLINTH_TOP, z], normal, skin(0, 0, PLINTH_TOP), grey);
    stone.triangle(corner, corner + 1, corner + 2);
    stone.triangle(corner, corner + 2, corner + 3);
  });
}

/** Moulded course round the foot of the walls. */
export function addBaseCourse(parts: PartSet, part: string): void {
  const foot = FOOT;
  const floor = kienTrung.choices.mainFloor.value;
  addRing(parts.mesh(part, 'trim'), OUTLINE, {
    profile: [
      [0.14, foot],
      [0.14, floor - 0.08],
      [0.1, floor - 0.02],
      [-0.06, floor - 0.01],
    ],
    faces: [
      ['carved', MOULDING],
      ['ivory', MOULDING],
      ['ivory', MOULDING],
    ],
    repeat: 6,
    cell: parts.detail === 'far' ? 0 : 3,
  });
}
