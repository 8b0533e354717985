import { kyDai } from '../../buildings/ky-dai.ts';
import { phuVanLau } from '../../buildings/phu-van-lau.ts';
import type { Uv } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox, addQuad } from '../../kit/shapes.ts';
import { brickSkin, stripUv } from '../../kit/sheet.ts';
import { addLawn } from '../lawn.ts';

const LAWN = tintOf('#e9eadb');
const PATH = tintOf('#e6d8c6');

type Range = readonly [from: number, to: number];

/** Lawn round the tower and a strip of it as far as Phu Văn Lâu, with a path on the axis. */
export function addGround(parts: PartSet): void {
  const mesh = parts.mesh('ground-strip', 'trim');
  const far = parts.detail === 'far';
  const [tierX, tierZ] = kyDai.choices.tierHalves[0];
  const [x, z] = [tierX.value + 5, tierZ.value + 5];
  const lawn = ([x0, x1]: Range, [z0, z1]: Range): void =>
    addLawn(mesh, { x0, x1, z0, z1, y: 0 }, { tint: LAWN, cell: far ? 9 : 4 });
  // No lawn lies under the tower or the path, where it would only be shaded dark.
  const [footX, footZ] = [tierX.value - 0.3, tierZ.value - 0.3];
  const end = kyDai.figures.toPhuVanLau.value + 14;
  const [strip, half] = [17, 3];
  // The path ends at the paving round Phu Văn Lâu.
  const court = kyDai.figures.toPhuVanLau.value - phuVanLau.figures.baseSide.value / 2 - 5.8;
  lawn([-x, x], [-z, -footZ]);
  for (const side of [1, -1]) {
    const across = (a: number, b: number): Range => (side > 0 ? [a, b] : [-b, -a]);
    lawn(across(footX, x), [-footZ, footZ]);
    lawn(across(half, x), [footZ, z]);
    lawn(across(half, strip), [z, end]);
  }
  lawn([-half, half], [court, end]);
  const skirt = (a: Range, b: Range): void =>
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
