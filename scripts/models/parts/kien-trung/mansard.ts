import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import type { Detail } from '../../kit/part-set.ts';
import type { Strip } from '../../kit/sheet.ts';
import { addSweep } from '../../kit/solids.ts';
import { at, type Vec3 } from '../../kit/vector.ts';
import { addFlatTiles } from './flat-tiles.ts';

export interface MansardForm {
  name: string;
  /** Eave lines in metres. */
  left: number;
  right: number;
  front: number;
  back: number;
  /** (inwards from the eave, height) from the eave up; the last meets in a ridge or a point. */
  profile: readonly (readonly [number, number])[];
}

/** Corners of a mansard at each break of its profile: front left, front right, back right, back left. */
export function mansardCorners(form: MansardForm): Vec3[][] {
  const { left, right, front, back } = form;
  const most = Math.min(right - left, front - back) / 2;
  return form.profile.map(([inwards, y]) => {
    const i = Math.min(inwards, most);
    return [
      [left + i, y, front - i],
      [right - i, y, front - i],
      [right - i, y, back + i],
      [left + i, y, back + i],
    ];
  });
}

/** The four slopes of each storey of a mansard, tiled. */
export function addMansard(
  tiles: MeshBuilder,
  form: MansardForm,
  tint: Tint,
  detail: Detail,
): void {
  const rings = mansardCorners(form);
  for (let k = 0; k + 1 < rings.length; k++) {
    const [low, high] = [at(rings, k), at(rings, k + 1)];
    for (let i = 0; i < 4; i++) {
      const j = (i + 1) % 4;
      addFlatTiles(
        tiles,
        `${form.name}/${k}/${i}`,
        [at(low, i), at(low, j), at(high, j), at(high, i)],
        tint,
        detail,
      );
    }
  }
}

export interface RollStyle {
  strip: Strip;
  tint: Tint;
  repeat: number;
  width: number;
  height: number;
}

/** Raised roll along a line of a roof, its foot below the tiles. */
export function addRoll(mesh: MeshBuilder, path: readonly Vec3[], style: RollStyle): void {
  const { width, height, strip, tint, repeat } = style;
  addSweep(mesh, path, {
    profile: [
      [-width / 2, -0.12],
      [-width / 2, height * 0.7],
      [-width * 0.28, height],
      [width * 0.28, height],
      [width / 2, height * 0.7],
      [width / 2, -0.12],
    ],
    strips: [strip, strip, strip, strip, strip],
    repeat,
    tint,
  });
}

/** Rolls on the hips, the breaks and the ridge of a mansard. */
export function addRolls(
  mesh: MeshBuilder,
  form: MansardForm,
  style: RollStyle,
  breaks: boolean,
): void {
  const rings = mansardCorners(form);
  for (let i = 0; i < 4; i++) {
    const hip = rings.map((ring) => at(ring, i));
    for (let k = 0; k + 1 < hip.length; k++) addRoll(mesh, [at(hip, k), at(hip, k + 1)], style);
    if (!breaks) continue;
    for (const ring of rings.slice(1, -1))
      addRoll(mesh, [at(ring, i), at(ring, (i + 1) % 4)], style);
  }
}
