import type { MeshBuilder } from '../../kit/mesh.ts';
import type { Detail } from '../../kit/part-set.ts';
import { addBlock, addPanel, type Face } from './face.ts';
import { bandSkin, MOSAIC, MOULDING, plainSkin, uprightSkin } from './style.ts';

/** Stacked blocks of a base or a capital: (share of height, extra half width and depth in metres). */
type Steps = readonly (readonly [number, number])[];

export const BASE: Steps = [
  [0.62, 0.09],
  [0.2, 0.06],
  [0.18, 0.03],
];
export const CAPITAL: Steps = [
  [0.2, 0.03],
  [0.42, 0.05],
  [0.2, 0.09],
  [0.18, 0.13],
];

const PLAIN_BASE: Steps = [[0.8, 0.06]];
const PLAIN_CAPITAL: Steps = [
  [0.5, 0.04],
  [0.5, 0.11],
];

export function addSteps(
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
      plainSkin,
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
  /** Fewer mouldings and no field on the pedestal, for the rear and the flanks. */
  plain?: boolean;
  /** Lime alone, without a field of mosaic. */
  bare?: boolean;
}

export const PEDESTAL = 0.95;
export const CAPITAL_HEIGHT = 0.42;

/** Flat pilaster on a pedestal, its shaft set with broken porcelain between raised edges. */
export function addPilaster(
  mesh: MeshBuilder,
  face: Face,
  { s, bottom, top, width, depth, detail, plain = false, bare = false }: OrderOptions,
): void {
  const half = width / 2;
  const [foot, head] = [bottom + PEDESTAL, top - CAPITAL_HEIGHT];
  const far = detail === 'far';
  if (!far) {
    const pedestal = [s - half - 0.06, s + half + 0.06] as const;
    addBlock(mesh, face, pedestal, [bottom, foot], [-0.04, depth + 0.06], plainSkin, {
      tint: MOULDING,
      omit: ['back', 'bottom'],
    });
  }
  const shaft = [far ? bottom : foot, head] as const;
  addBlock(mesh, face, [s - half, s + half], shaft, [-0.04, depth], plainSkin, {
    tint: MOULDING,
    omit: ['back', 'bottom', 'top', 'front'],
  });
  // In rows, or the shade at its covered ends would run over the whole shaft.
  addPanel(mesh, face, [s - half, s + half], shaft, depth, plainSkin, {
    tint: MOULDING,
    cell: far ? 0 : (head - foot) / 3,
  });
  const inset = half * 0.62;
  if (!bare) {
    addBlock(
      mesh,
      face,
      [s - inset, s + inset],
      [foot + 0.3, head - 0.16],
      [depth - 0.02, depth + 0.025],
      uprightSkin(MOSAIC, inset * 2, head - foot - 0.46),
      far ? { omit: ['back', 'left', 'right', 'top', 'bottom'] } : {},
    );
  }
  if (far) {
    addSteps(mesh, face, s, [head, top], half, depth, [[1, 0.07]]);
    return;
  }
  addSteps(mesh, face, s, [foot, foot + 0.2], half, depth, plain ? PLAIN_BASE : BASE);
  addSteps(mesh, face, s, [head, top], half, depth, plain ? PLAIN_CAPITAL : CAPITAL);
  if (plain) return;
  addBlock(
    mesh,
    face,
    [s - inset, s + inset],
    [bottom + 0.2, foot - 0.16],
    [depth + 0.03, depth + 0.085],
    bandSkin(MOSAIC, PEDESTAL - 0.36),
  );
}
