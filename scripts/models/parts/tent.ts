import { addGrid, type MeshBuilder, type Tint } from '../kit/mesh.ts';
import { tintOf } from '../kit/palette.ts';
import type { Detail } from '../kit/part-set.ts';
import { addLathe } from '../kit/shapes.ts';
import { stripUv } from '../kit/sheet.ts';
import { at, mix, type Vec3 } from '../kit/vector.ts';

const GILT = tintOf('#e3b64e');

/** Of a tent's roof from the tip out: share of the radius, share of the height; it hangs a little. */
const SAG: readonly (readonly [number, number])[] = [
  [0.01, 1],
  [0.25, 0.71],
  [0.5, 0.44],
  [0.75, 0.2],
  [1, 0],
];
const VALANCE = 0.75;

/** Share of a tent's height over its eaves, at a share of its radius. */
export function tentRise(share: number): number {
  const k = Math.max(
    1,
    SAG.findIndex(([out]) => out >= share),
  );
  const [a, b] = [at(SAG, k - 1), at(SAG, k)];
  return mix(a[1], b[1], (share - a[0]) / (b[0] - a[0]));
}

export interface Tent {
  eaves: number;
  tip: number;
  cloth: readonly [Tint, Tint];
  hem: Tint;
  /** Gores; the hem hangs in as many scallops. */
  gores: number;
  /** Place at a share of a turn and a share of the radius. */
  plan: (turn: number, share: number) => readonly [x: number, z: number];
  detail: Detail;
}

/** Roof of gores with its lining, and a scalloped hem round the eaves; seen from both sides. */
export function addTentCloth(mesh: MeshBuilder, tent: Tent): void {
  const { eaves, tip, cloth, hem, plan, detail } = tent;
  const gores = detail === 'far' ? tent.gores / 2 : tent.gores;
  const height = (share: number): number => eaves + (tip - eaves) * tentRise(share);
  for (const lining of [false, true]) {
    addGrid(mesh, {
      columns: gores * 2,
      rows: SAG.length - 1,
      flip: lining,
      point: (u, v): Vec3 => {
        const [share] = at(SAG, Math.round((1 - v) * (SAG.length - 1)));
        const ridge = Math.round(u * gores * 2) % 2 === 0 ? 0 : -0.05 * share;
        const [x, z] = plan(u, share);
        return [x, height(share) + ridge - (lining ? 0.03 : 0), z];
      },
      uv: (u, v) => stripUv('cloth', u * (gores / 24), 0.1 + v * 0.8),
      tint: (u, v) => {
        const own = at(cloth, Math.round(u * gores * 2) % 2);
        const light = (lining ? 0.55 : 0.86) + 0.14 * v;
        return [own[0] * light, own[1] * light, own[2] * light];
      },
    });
    addGrid(mesh, {
      columns: gores * 2,
      rows: 2,
      flip: lining,
      point: (u, v): Vec3 => {
        const down = 1 - v;
        const scallop = Math.round(u * gores * 2) % 2 === 0 ? 1 : 0.68;
        const [x, z] = plan(u, 1.002 - (lining ? 0.003 : 0));
        return [x, eaves + 0.02 - down * VALANCE * (down > 0.6 ? scallop : 1), z];
      },
      uv: (u, v) => stripUv('cloth', u * (gores / 12), 0.1 + v * 0.8),
      tint: (_u, v) => (v < 0.3 ? GILT : hem),
    });
  }
}

/** Gilt gourd on the tip of a tent. */
export function addTentFinial(mesh: MeshBuilder, tip: Vec3, detail: Detail): void {
  addLathe(
    mesh,
    [tip[0], tip[1] - 0.15, tip[2]],
    [
      [0.12, 0],
      [0.36, 0.3],
      [0.3, 0.62],
      [0.12, 0.8],
      [0.2, 1.02],
      [0.001, 1.5],
    ],
    detail === 'far' ? 5 : 10,
    (around, up) => stripUv('gold', around * 0.1, 1 - up),
  );
}
