import { addGrid, type MeshBuilder } from '../../kit/mesh.ts';
import type { Detail } from '../../kit/part-set.ts';
import { stripUv } from '../../kit/sheet.ts';
import { at } from '../../kit/vector.ts';
import { addBlock, type Face, onFace } from './face.ts';
import { MOULDING, mosaicSkin, mouldingSkin } from './style.ts';

/** Stacked blocks of a base or a capital: (share of height, extra half width and depth in metres). */
type Steps = readonly (readonly [number, number])[];

const BASE: Steps = [
  [0.62, 0.09],
  [0.2, 0.06],
  [0.18, 0.03],
];
const CAPITAL: Steps = [
  [0.2, 0.03],
  [0.42, 0.05],
  [0.2, 0.09],
  [0.18, 0.13],
];

function addSteps(
  mesh: MeshBuilder,
  face: Face,
  s: number,
  [y0, y1]: readonly [number, number],
  half: number,
  depth: number,
  steps: Steps,
): void {
  let y = y0;
  for (const [share, extra] of steps) {
    const top = y + (y1 - y0) * share;
    addBlock(
      mesh,
      face,
      [s - half - extra, s + half + extra],
      [y, top],
      [-0.04, depth + extra],
      mouldingSkin,
      { tint: MOULDING },
    );
    y = top;
  }
}

export interface OrderOptions {
  /** Middle along the face, and the storey's floor and the underside of its cornice. */
  s: number;
  bottom: number;
  top: number;
  width: number;
  depth: number;
  detail: Detail;
}

const PEDESTAL = 0.95;
const CAPITAL_HEIGHT = 0.42;

/** Flat pilaster on a pedestal, its shaft set with broken porcelain between raised edges. */
export function addPilaster(
  mesh: MeshBuilder,
  mosaic: MeshBuilder,
  face: Face,
  { s, bottom, top, width, depth, detail }: OrderOptions,
): void {
  const half = width / 2;
  const [foot, head] = [bottom + PEDESTAL, top - CAPITAL_HEIGHT];
  const far = detail === 'far';
  addBlock(
    mesh,
    face,
    [s - half - 0.06, s + half + 0.06],
    [bottom, foot],
    [-0.04, depth + 0.06],
    mouldingSkin,
    {
      tint: MOULDING,
      omit: ['back', 'bottom'],
    },
  );
  addBlock(mesh, face, [s - half, s + half], [foot, head], [-0.04, depth], mouldingSkin, {
    tint: MOULDING,
    omit: ['back', 'bottom', 'top'],
    cell: 2.2,
  });
  const inset = half * 0.62;
  addBlock(
    mosaic,
    face,
    [s - inset, s + inset],
    [foot + 0.3, head - 0.16],
    [depth - 0.02, depth + 0.025],
    shaftSkin(head - foot),
    far ? { omit: ['back', 'left', 'right', 'top', 'bottom'] } : {},
  );
  if (far) {
    addSteps(mesh, face, s, [head, top], half, depth, [[1, 0.07]]);
    return;
  }
  addSteps(mesh, face, s, [foot, foot + 0.2], half, depth, BASE);
  addSteps(mesh, face, s, [head, top], half, depth, CAPITAL);
  addBlock(
    mosaic,
    face,
    [s - inset, s + inset],
    [bottom + 0.2, foot - 0.16],
    [depth + 0.03, depth + 0.085],
    mosaicSkin,
  );
}

/** The mosaic strip run upright: its length goes up the shaft. */
function shaftSkin(height: number): (along: number, up: number) => readonly [number, number] {
  return (along, up) => stripUv('mosaic', (up * height) / 5.2, Math.min(1, along / 0.6));
}

/** Three-quarter column on a pedestal, standing before a face. */
export function addEngagedColumn(
  mesh: MeshBuilder,
  mosaic: MeshBuilder,
  face: Face,
  { s, bottom, top, width, depth, detail }: OrderOptions,
): void {
  const half = width / 2;
  const [foot, head] = [bottom + PEDESTAL, top - CAPITAL_HEIGHT];
  const out = depth + half * 0.55;
  addBlock(
    mesh,
    face,
    [s - half - 0.1, s + half + 0.1],
    [bottom, foot],
    [-0.04, out + half + 0.08],
    mouldingSkin,
    { tint: MOULDING, omit: ['back', 'bottom'] },
  );
  const sides = detail === 'hero' ? 14 : detail === 'mid' ? 10 : 5;
  const sections: readonly (readonly [number, number, boolean])[] =
    detail === 'far'
      ? [
          [0, 1, true],
          [1, 0.88, true],
        ]
      : [
          [0, 1.28, false],
          [0.035, 1.28, false],
          [0.05, 1.02, false],
          [0.32, 1.03, true],
          [0.335, 1.1, false],
          [0.36, 1.02, false],
          [0.93, 0.86, true],
          [0.945, 1, false],
          [0.965, 0.88, false],
          [1, 1.12, false],
        ];
  for (let k = 0; k + 1 < sections.length; k++) {
    const [fromShare, fromWide] = at(sections, k);
    const [toShare, toWide, set] = at(sections, k + 1);
    const onto = set ? mosaic : mesh;
    const tall = head - foot;
    addGrid(onto, {
      columns: sides,
      rows: 1,
      point: (u, v) => {
        const angle = Math.PI * (1.15 - u * 1.3);
        const share = fromShare + (toShare - fromShare) * v;
        const r = half * (fromWide + (toWide - fromWide) * v);
        return onFace(
          face,
          s + Math.cos(angle) * r,
          foot + share * tall,
          out + Math.sin(angle) * r,
        );
      },
      uv: (u, v) =>
        set
          ? stripUv('mosaic', ((fromShare + (toShare - fromShare) * v) * tall) / 5.2, u)
          : stripUv('plaster', u * 0.2, 1 - v),
      tint: set ? [1, 1, 1] : MOULDING,
    });
  }
  addSteps(
    mesh,
    face,
    s,
    [head, top],
    half * 0.95,
    out + half * 0.9,
    detail === 'far' ? [[1, 0.06]] : CAPITAL,
  );
}
