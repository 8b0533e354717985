import { hash01 } from '../../kit/hash.ts';
import { addGrid, type MeshBuilder, type Tint } from '../../kit/mesh.ts';
import type { Detail } from '../../kit/part-set.ts';
import { type Strip, stripUv } from '../../kit/sheet.ts';
import {
  addScaled,
  cross,
  length,
  lerp,
  mix,
  normalize,
  subtract,
  type Vec3,
} from '../../kit/vector.ts';

/** Strip that shows courses of flat tiles, how many, and the metres it runs. */
export const FLAT_TILES: Strip = 'scales';
const COURSES = 4;
const COURSE = 0.27;
const REPEAT = 16;

/** A four-sided slope: its eave from left to right seen from outside, then its upper edge from right to left. */
export type Slope = readonly [Vec3, Vec3, Vec3, Vec3];

/**
 * Flat glazed tiles over a slope in level courses. `mid` paints them, `hero` laps every course over the
 * one below; both are tinted course by course from the slope's name.
 */
export function addFlatTiles(
  mesh: MeshBuilder,
  name: string,
  [a, b, c, d]: Slope,
  tint: Tint,
  detail: Detail,
): void {
  const up = length(subtract(lerp(d, c, 0.5), lerp(a, b, 0.5)));
  const normal = normalize(cross(subtract(b, a), subtract(d, a)));
  const wide = length(subtract(b, a));
  const perBand = detail === 'hero' ? 1 : COURSES;
  const bands = Math.max(1, Math.round(up / (COURSE * perBand)));
  const cell = { far: 12, mid: 3.5, hero: 3.5 }[detail];
  const lap = detail === 'hero' ? 0.016 : 0;
  const edge = (v: number): [Vec3, Vec3] => [lerp(a, d, v), lerp(b, c, v)];
  for (let k = 0; k < bands; k++) {
    const [low, high] = [k / bands, (k + 1) / bands];
    const [left, right] = edge((low + high) / 2);
    const columns = Math.max(1, Math.round(length(subtract(right, left)) / cell));
    const place = (u: number, v: number, above: number): Vec3 => {
      const [l, r] = edge(mix(low, high, v));
      return addScaled(lerp(l, r, u), normal, above);
    };
    const along = (u: number, v: number): number => {
      const [l, r] = edge(mix(low, high, v));
      const span = length(subtract(r, l));
      return (u * span + (wide - span) / 2) / REPEAT + (k % 3) * 0.37;
    };
    const firstCourse = (k * perBand) % COURSES;
    const shade = (u: number): Tint => {
      const s = 0.9 + 0.2 * hash01(`${name}/${k}/${Math.round(u * columns)}`);
      return [tint[0] * s, tint[1] * s, tint[2] * s];
    };
    addGrid(mesh, {
      columns,
      rows: 1,
      point: (u, v) => place(u, v, lap * (1 - v)),
      uv: (u, v) => stripUv(FLAT_TILES, along(u, v), 1 - (firstCourse + v * perBand) / COURSES),
      tint: shade,
    });
    if (lap > 0) {
      addGrid(mesh, {
        columns: 1,
        rows: 1,
        point: (u, v) => place(u, 0, lap * v - 0.005 * (1 - v)),
        uv: (u) => stripUv(FLAT_TILES, along(u, 0), 1 - (firstCourse + 0.02) / COURSES),
        tint: [tint[0] * 0.85, tint[1] * 0.85, tint[2] * 0.85],
      });
    }
  }
}
