import type { MeshBuilder } from '../kit/mesh.ts';
import { addQuad } from '../kit/shapes.ts';
import { type Picture, pictureSkin, stripSkin } from '../kit/sheet.ts';
import { addPlate } from '../kit/solids.ts';
import { addScaled, cross, normalize, type Vec3 } from '../kit/vector.ts';

export interface BoardOptions {
  centre: Vec3;
  width: number;
  height: number;
  picture: Picture;
  /** Which way it is read from: 1 the front, −1 the rear. */
  facing?: 1 | -1;
}

const BORDER = 0.1;
/** Metres by which a board leans forward over one metre of height. */
const LEAN = 0.22;

/** Painted name board in a gilt frame, leaning forward as boards under eaves do. */
export function addBoard(mesh: MeshBuilder, options: BoardOptions): void {
  const { centre, width, height, picture, facing = 1 } = options;
  const right: Vec3 = [facing, 0, 0];
  const up = normalize([0, 1, facing * LEAN]);
  const normal = cross(right, up);
  const at = (x: number, h: number, out: number): Vec3 =>
    addScaled(addScaled([centre[0] + right[0] * x, centre[1], centre[2]], up, h), normal, out);
  const [half, low, high] = [width / 2, -height / 2, height / 2];
  addQuad(
    mesh,
    [at(-half, low, 0.05), at(half, low, 0.05), at(half, high, 0.05), at(-half, high, 0.05)],
    pictureSkin(picture, width),
  );
  addQuad(
    mesh,
    [at(half, low, -0.05), at(-half, low, -0.05), at(-half, high, -0.05), at(half, high, -0.05)],
    stripSkin('lacquer', 4),
  );
  const rail = (x0: number, x1: number, y0: number, y1: number): void =>
    addPlate(mesh, {
      origin: centre,
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
  rail(-half - BORDER, half + BORDER, high, high + BORDER);
  rail(-half - BORDER, half + BORDER, low - BORDER, low);
  rail(-half - BORDER, -half, low, high);
  rail(half, half + BORDER, low, high);
}
