import { kyDai } from '../../buildings/ky-dai.ts';
import { hash01 } from '../../kit/hash.ts';
import type { MeshBuilder, Tint, Uv } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox, addQuad } from '../../kit/shapes.ts';
import { brickSkin, type Strip, stripUv } from '../../kit/sheet.ts';

const LAWN = tintOf('#e9eadb');
const PATH = tintOf('#e6d8c6');
/** Metres of one band of painted lawn. */
const BAND = 2.6;

/** Lawn under the tower and a strip of it as far as Phu Văn Lâu, with a path on the axis. */
export function addGround(parts: PartSet): void {
  const mesh = parts.mesh('ground-strip', 'trim');
  const far = parts.detail === 'far';
  const [x, z] = [47, 36];
  const end = kyDai.figures.toPhuVanLau.value + 14;
  const strip = 17;
  addLawn(mesh, [-x, x], [-z, z], far);
  addLawn(mesh, [-strip, strip], [z, end], far);
  const skirt = (a: [number, number], b: [number, number]): void =>
    addBox(mesh, [a[0], -0.6, a[1]], [b[0], -0.02, b[1]], edge, {
      omit: ['top', 'bottom'],
      tint: tintOf('#b9a88c'),
      cell: 12,
    });
  skirt([-x, -z], [x, z]);
  skirt([-strip, z - 0.5], [strip, end]);
  const path = parts.mesh('axis-path', 'brick');
  const [from, to, half] = [kyDai.choices.tierHalves[0][1].value + 0.2, end - 0.4, 3];
  addQuad(
    path,
    [
      [-half, 0.05, to],
      [half, 0.05, to],
      [half, 0.05, from],
      [-half, 0.05, from],
    ],
    brickSkin,
    { tint: PATH, cell: far ? 10 : 4 },
  );
}

function edge(along: number, up: number): Uv {
  return stripUv('sand', along / 20, up);
}

function addLawn(
  mesh: MeshBuilder,
  [x0, x1]: readonly [number, number],
  [z0, z1]: readonly [number, number],
  far: boolean,
  strip: Strip = 'grass',
  tint: Tint = LAWN,
): void {
  const bands = Math.max(1, Math.round((z1 - z0) / (far ? BAND * 3 : BAND)));
  for (let i = 0; i < bands; i++) {
    const [a, b] = [z0 + ((z1 - z0) * i) / bands, z0 + ((z1 - z0) * (i + 1)) / bands];
    const shift = hash01(`lawn/${i}`);
    addQuad(
      mesh,
      [
        [x0, 0, b],
        [x1, 0, b],
        [x1, 0, a],
        [x0, 0, a],
      ],
      (along, up) => stripUv(strip, along / 16 + shift, i % 2 === 0 ? up : 1 - up),
      { tint, cell: far ? 12 : 5 },
    );
  }
}
