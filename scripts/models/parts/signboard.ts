import { type Plan, roofHeightAt } from '../buildings/plan.ts';
import type { PartSet } from '../kit/part-set.ts';
import { addQuad } from '../kit/shapes.ts';
import { pictureSkin, stripSkin } from '../kit/sheet.ts';
import { addPlate } from '../kit/solids.ts';
import { type Vec3, cross, addScaled, normalize } from '../kit/vector.ts';

const WIDTH = 3.1;
const HEIGHT = 0.78;

/** Board with the hall's name (太和殿, read from the right) under the eave of the middle bay, leaning forward. */
export function addSignboard(parts: PartSet, plan: Plan): void {
  const mesh = parts.mesh('signboard', 'trim');
  const z = (plan.columnZs[0] ?? 0) + 0.32;
  const y = roofHeightAt(plan, 0, plan.columnZs[0] ?? 0) - 1.2;
  const right: Vec3 = [1, 0, 0];
  const up = normalize([0, 1, 0.22]);
  const normal = cross(right, up);
  const at = (x: number, h: number, out: number): Vec3 =>
    addScaled(addScaled([x, y, z], up, h), normal, out);
  const [half, low, high] = [WIDTH / 2, -HEIGHT / 2, HEIGHT / 2];
  addQuad(
    mesh,
    [at(-half, low, 0.05), at(half, low, 0.05), at(half, high, 0.05), at(-half, high, 0.05)],
    pictureSkin('signboard', WIDTH),
  );
  addQuad(
    mesh,
    [at(half, low, -0.05), at(-half, low, -0.05), at(-half, high, -0.05), at(half, high, -0.05)],
    stripSkin('lacquer', 4),
  );
  const border = 0.1;
  const rail = (x0: number, x1: number, y0: number, y1: number): void =>
    addPlate(mesh, {
      origin: at(0, 0, 0),
      right,
      up,
      outline: [
        [x0, y0],
        [x1, y0],
        [x1, y1],
        [x0, y1],
      ],
      thickness: 0.2,
      skin: stripSkin('gold', 4),
    });
  rail(-half - border, half + border, high, high + border);
  rail(-half - border, half + border, low - border, low);
  rail(-half - border, -half, low, high);
  rail(half, half + border, low, high);
}
