import { kyDai } from '../../buildings/ky-dai.ts';
import { phuVanLau } from '../../buildings/phu-van-lau.ts';
import type { MeshBuilder, Uv } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox, addQuad } from '../../kit/shapes.ts';
import { brickSkin, stripUv } from '../../kit/sheet.ts';

const LAWN = tintOf('#e9eadb');
const PATH = tintOf('#e6d8c6');
/** Metres of one band of painted lawn. */
const BAND = 2.6;
/** Metres of one repeat along a band, about as coarse as its depth. */
const REPEAT = 110;

/** Lawn round the tower and a strip of it as far as Phu Văn Lâu, with a path on the axis. */
export function addGround(parts: PartSet): void {
  const mesh = parts.mesh('ground-strip', 'trim');
  const far = parts.detail === 'far';
  const [tierX, tierZ] = kyDai.choices.tierHalves[0];
  const [x, z] = [tierX.value + 5, tierZ.value + 5];
  // No lawn lies under the tower or the path, where it would only be shaded dark.
  const [footX, footZ] = [tierX.value - 0.3, tierZ.value - 0.3];
  const end = kyDai.figures.toPhuVanLau.value + 14;
  const [strip, half] = [17, 3];
  // The path ends at the paving round Phu Văn Lâu.
  const court = kyDai.figures.toPhuVanLau.value - phuVanLau.figures.baseSide.value / 2 - 5.8;
  addLawn(mesh, [-x, x], [-z, -footZ], far);
  for (const side of [1, -1]) {
    const across = (a: number, b: number): [number, number] => (side > 0 ? [a, b] : [-b, -a]);
    addLawn(mesh, across(footX, x), [-footZ, footZ], far);
    addLawn(mesh, across(half, x), [footZ, z], far);
    addLawn(mesh, across(half, strip), [z, end], far);
  }
  addLawn(mesh, [-half, half], [court, end], far);
  const skirt = (a: [number, number], b: [number, number]): void =>
    addBox(mesh, [a[0], -0.6, a[1]], [b[0], -0.02, b[1]], edge, {
      omit: ['top', 'bottom'],
      tint: tintOf('#b9a88c'),
      cell: 12,
    });
  skirt([-x, -z], [x, z]);
  skirt([-strip, z - 0.5], [strip, end]);
  const path = parts.mesh('axis-path', 'brick');
  addQuad(
    path,
    [
      [-half, 0.02, court],
      [half, 0.02, court],
      [half, 0.02, footZ],
      [-half, 0.02, footZ],
    ],
    brickSkin,
    { tint: PATH, cell: far ? 10 : 3 },
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
): void {
  const bands = Math.max(1, Math.round((z1 - z0) / (far ? BAND * 3 : BAND)));
  for (let i = 0; i < bands; i++) {
    const [a, b] = [z0 + ((z1 - z0) * i) / bands, z0 + ((z1 - z0) * (i + 1)) / bands];
    // Bands mirror each other and drift a little, so that their edges meet and nothing repeats in rows.
    const shift = x0 * 0.013 + i * 0.006;
    addQuad(
      mesh,
      [
        [x0, 0, b],
        [x1, 0, b],
        [x1, 0, a],
        [x0, 0, a],
      ],
      (along, up) => stripUv('grass', along / REPEAT + shift, i % 2 === 0 ? up : 1 - up),
      { tint: LAWN, cell: far ? 12 : 5 },
    );
  }
}
