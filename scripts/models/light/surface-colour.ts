import type { MeshBuilder, Tint } from '../kit/mesh.ts';
import type { MaterialName } from '../kit/part-set.ts';
import { SHEET_HEIGHT, STRIPS, type Strip, stripRows } from '../kit/sheet.ts';
import { at } from '../kit/vector.ts';

/** Mean colours of the painted textures, linear light; close enough for light that bounces. */
const TILING: Record<Exclude<MaterialName, 'trim'>, Tint> = {
  roof: [0.62, 0.58, 0.51],
  stone: [0.47, 0.43, 0.36],
  brick: [0.28, 0.15, 0.09],
};

const STRIP_MEANS: Record<Strip, Tint> = {
  panels: [0.47, 0.35, 0.24],
  mosaic: [0.45, 0.33, 0.17],
  beam: [0.36, 0.16, 0.02],
  column: [0.37, 0.12, 0.02],
  door: [0.23, 0.07, 0.01],
  transom: [0.41, 0.19, 0.02],
  plaster: [0.72, 0.55, 0.25],
  rafter: [0.14, 0.02, 0.01],
  scales: [0.58, 0.58, 0.51],
  shards: [0.65, 0.64, 0.56],
  gold: [0.65, 0.38, 0.07],
  lacquer: [0.24, 0.01, 0],
  timber: [0.06, 0.01, 0.01],
  pictures: [0.35, 0.2, 0.08],
  carved: [0.43, 0.38, 0.29],
  ivory: [0.88, 0.84, 0.74],
  boards: [0.41, 0.14, 0.03],
  facade: [0.36, 0.32, 0.24],
  relief: [0.12, 0.09, 0.05],
  lattice: [0.17, 0.07, 0.03],
  louvre: [0.53, 0.52, 0.48],
  foliage: [0.19, 0.24, 0.1],
  stucco: [0.72, 0.69, 0.61],
  bronze: [0.14, 0.1, 0.05],
  cloth: [0.62, 0.59, 0.52],
  'raw-timber': [0.38, 0.17, 0.05],
  char: [0.16, 0.1, 0.07],
  grass: [0.15, 0.25, 0.05],
  sand: [0.68, 0.56, 0.36],
};

function stripAt(v: number): Strip {
  const row = v * SHEET_HEIGHT;
  return STRIPS.findLast((name) => stripRows(name).top <= row) ?? 'ivory';
}

/** Colour that a vertex of a material sends back, linear light: the texture's mean there under its tint. */
export function surfaceColour(material: MaterialName, mesh: MeshBuilder, vertex: number): Tint {
  const base =
    material === 'trim' ? STRIP_MEANS[stripAt(at(mesh.uvs, vertex * 2 + 1))] : TILING[material];
  const tint = (k: 0 | 1 | 2): number => base[k] * at(mesh.tints, vertex * 3 + k);
  return [tint(0), tint(1), tint(2)];
}
