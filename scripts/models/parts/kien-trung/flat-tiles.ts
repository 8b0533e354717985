import { hash01 } from '../../kit/hash.ts';
import type { MeshBuilder, Tint, Uv } from '../../kit/mesh.ts';
import type { Detail } from '../../kit/part-set.ts';
import { type Strip, stripUv } from '../../kit/sheet.ts';
import {
  addScaled,
  clamp,
  cross,
  length,
  lerp,
  mix,
  normalize,
  subtract,
  type Vec3,
} from '../../kit/vector.ts';

/**
 * Strip that stands for flat tiles with rounded ends. Its rows overlap along the strip, so it is laid up the
 * slope, tips down, in columns as wide as the whole tiles that the strip shows across itself.
 */
export const FLAT_TILES: Strip = 'scales';
/** Shares of the strip, from its top, between which whole tiles lie. */
const FIRST = 0.07;
const LAST = 0.926;
/** Metres up the slope to one run of the strip, and across it to one column. */
const REPEAT = 28;
const COLUMN = 0.82;
/** Metres up the slope to a band of its own tints. */
const BAND: Record<Detail, number> = { far: 2.2, mid: 2, hero: 1 };

/** A four-sided slope: its eave from left to right seen from outside, then its upper edge, parallel to it. */
export type Slope = readonly [Vec3, Vec3, Vec3, Vec3];

function dot(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** Place on the strip of flat tiles: metres up the slope, and the share of a column across it. */
export function flatTileUv(up: number, across: number): Uv {
  return stripUv(FLAT_TILES, up / REPEAT, mix(FIRST, LAST, clamp(across, 0, 1)));
}

/** Flat glazed tiles over a slope, in upright columns that the hips cut, tinted place by place from its name. */
export function addFlatTiles(
  mesh: MeshBuilder,
  name: string,
  [a, b, c, d]: Slope,
  tint: Tint,
  detail: Detail,
): void {
  const up = length(subtract(lerp(d, c, 0.5), lerp(a, b, 0.5)));
  const wide = length(subtract(b, a));
  const along = normalize(subtract(b, a));
  const normal = normalize(cross(along, subtract(lerp(d, c, 0.5), lerp(a, b, 0.5))));
  const bands = Math.max(1, Math.round(up / BAND[detail]));
  const column = detail === 'far' ? COLUMN * 4 : COLUMN;
  const columns = Math.max(1, Math.ceil(wide / column));
  const leftAt = (t: number): number => dot(subtract(lerp(a, d, t), a), along);
  const rightAt = (t: number): number => dot(subtract(lerp(b, c, t), a), along);
  const vertex = (s: number, t: number, n: number): number => {
    const shade = 0.92 + 0.16 * hash01(`${name}/${Math.round(t * bands)}/${Math.round(s * 2)}`);
    return mesh.vertex(
      addScaled(lerp(a, d, t), along, s - leftAt(t)),
      normal,
      flatTileUv(up * t, (s - n * column) / column),
      [tint[0] * shade, tint[1] * shade, tint[2] * shade],
    );
  };
  for (let k = 0; k < bands; k++) {
    const [low, high] = [k / bands, (k + 1) / bands];
    for (let n = 0; n < columns; n++) {
      const cut = (edge: number, t: number): number => clamp(edge * column, leftAt(t), rightAt(t));
      const [l0, r0] = [cut(n, low), cut(n + 1, low)];
      const [l1, r1] = [cut(n, high), cut(n + 1, high)];
      const first = r0 - l0 > 1e-4;
      const second = r1 - l1 > 1e-4;
      if (!first && !second) continue;
      const at0 = vertex(l0, low, n);
      const at1 = vertex(first ? r0 : r1, first ? low : high, n);
      if (first && second) {
        const at2 = vertex(r1, high, n);
        const at3 = vertex(l1, high, n);
        mesh.triangle(at0, at1, at2);
        mesh.triangle(at0, at2, at3);
      } else {
        mesh.triangle(at0, at1, vertex(l1, high, n));
      }
    }
  }
}
