import { addGrid, type MeshBuilder } from '../../kit/mesh.ts';
import { stripUv } from '../../kit/sheet.ts';
import { mix } from '../../kit/vector.ts';
import { addBlock, type Face, onFace } from './face.ts';
import { addSteps, CAPITAL, CAPITAL_HEIGHT, type OrderOptions, PEDESTAL } from './orders.ts';
import { MOSAIC, MOULDING, plainSkin, repeatFor, uprightSkin, WHITE } from './style.ts';

/** A length of shaft: shares of its height, widths as shares of the column's, and whether mosaic covers it. */
type Drum = readonly [low: number, high: number, foot: number, head: number, mosaic: boolean];

const FAR: readonly Drum[] = [[0, 1, 1, 0.88, true]];
const NEAR: readonly Drum[] = [
  [0, 0.035, 1.28, 1.28, false],
  [0.035, 0.055, 1.28, 1.02, false],
  [0.055, 0.32, 1.02, 1.02, true],
  [0.32, 0.335, 1.02, 1.12, false],
  [0.335, 0.36, 1.12, 1.02, false],
  [0.36, 0.93, 1.02, 0.88, true],
  [0.93, 0.945, 0.88, 1.02, false],
  [0.945, 0.965, 1.02, 0.88, false],
  [0.965, 1, 0.88, 1.12, false],
];

/** Three-quarter column on a pedestal before a face, its shaft set with broken porcelain in rows. */
export function addEngagedColumn(
  mesh: MeshBuilder,
  face: Face,
  { s, bottom, top, width, depth, detail }: OrderOptions,
): void {
  const half = width / 2;
  const [foot, head] = [bottom + PEDESTAL, top - CAPITAL_HEIGHT];
  const tall = head - foot;
  const out = depth + half * 0.55;
  const far = detail === 'far';
  addBlock(
    mesh,
    face,
    [s - half - 0.1, s + half + 0.1],
    [bottom, foot],
    [-0.04, out + half + 0.08],
    plainSkin,
    { tint: MOULDING, omit: ['back', 'bottom'] },
  );
  if (!far) {
    const d = out + half + 0.08;
    const field = [bottom + 0.18, foot - 0.14] as const;
    addBlock(
      mesh,
      face,
      [s - half, s + half],
      field,
      [d - 0.02, d + 0.03],
      uprightSkin(MOSAIC, width, field[1] - field[0]),
    );
  }
  const sides = { far: 5, mid: 9, hero: 14 }[detail];
  const repeat = repeatFor(MOSAIC, detail === 'hero' ? 0.36 : 0.5);
  for (const [low, high, from, to, mosaic] of far ? FAR : NEAR) {
    const rows =
      mosaic && !far
        ? Math.max(1, Math.round(((high - low) * tall) / (detail === 'hero' ? 0.36 : 0.5)))
        : 1;
    for (let row = 0; row < rows; row++) {
      const [a, b] = [mix(low, high, row / rows), mix(low, high, (row + 1) / rows)];
      addGrid(mesh, {
        columns: sides,
        rows: 1,
        point: (u, v) => {
          const angle = Math.PI * (1.15 - u * 1.3);
          const share = mix(a, b, v);
          const r = half * mix(from, to, (share - low) / (high - low));
          return onFace(
            face,
            s + Math.cos(angle) * r,
            foot + share * tall,
            out + Math.sin(angle) * r,
          );
        },
        uv: (u, v) => {
          if (!mosaic) return stripUv('ivory', u * 0.1, 1 - v);
          return stripUv(MOSAIC, (u * half * 4.1) / repeat + row * 0.31, 1 - v);
        },
        tint: mosaic ? WHITE : MOULDING,
      });
    }
  }
  addSteps(mesh, face, s, [head, top], half * 0.95, out + half * 0.9, far ? [[1, 0.06]] : CAPITAL);
}
