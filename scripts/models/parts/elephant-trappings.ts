import { addLoft, type LoftFrame, type LoftRing, levelRing } from '../kit/loft.ts';
import { addGrid, type MeshBuilder, type Tint } from '../kit/mesh.ts';
import { tintOf } from '../kit/palette.ts';
import type { Detail } from '../kit/part-set.ts';
import { inAxes } from '../kit/round.ts';
import { stripUv } from '../kit/sheet.ts';
import { at, mix } from '../kit/vector.ts';

export interface Cloth {
  cloth: Tint;
  border: Tint;
}

type Section = readonly [forward: number, middle: number, tall: number, wide: number];

const LACQUER = tintOf('#8e2f22');
const GILT = tintOf('#c99b3f');

/** How far round the body from its ridge the cloth hangs on each side, radians, and how far it stands off. */
const HANG = 1.75;
const OFF = 0.022;

function between(body: readonly Section[], forward: number): Section {
  const k = body.findIndex(([f]) => f > forward);
  const [a, b] = [at(body, Math.max(0, k - 1)), at(body, Math.max(1, k))];
  const t = (forward - a[0]) / (b[0] - a[0]);
  return [forward, mix(a[1], b[1], t), mix(a[2], b[2], t), mix(a[3], b[3], t)];
}

/** Cloth over the back, its border in a second colour; both faces, since its edge stands off. */
export function addCaparison(
  mesh: MeshBuilder,
  frame: LoftFrame,
  body: readonly Section[],
  { cloth, border }: Cloth,
  detail: Detail,
): void {
  const far = detail === 'far';
  const [across, along] = far ? [6, 3] : [10, 6];
  const edge = far ? 0 : 0.12;
  const spread = (share: number, cells: number): number => {
    // The outermost cell on each side is the border, of its own width.
    const k = Math.round(share * cells);
    if (edge === 0) return share;
    if (k === 0 || k === cells) return k === 0 ? 0 : 1;
    return edge + ((k - 1) / (cells - 2)) * (1 - 2 * edge);
  };
  for (const flip of [false, true]) {
    addGrid(mesh, {
      columns: across,
      rows: along,
      flip,
      point: (u, v) => {
        const [forward, middle, tall, wide] = between(body, mix(0.24, -0.42, spread(v, along)));
        const angle = (spread(u, across) - 0.5) * 2 * HANG;
        // The front and rear edges are tucked into the hide, the rest stands off it.
        const tucked = v === 0 || v === 1;
        const off = tucked ? -0.01 : (flip ? 0.6 : 1) * (far ? 1.6 : 1) * OFF;
        const drape = Math.max(0, Math.abs(angle) - 1.2) * 0.02;
        return inAxes(frame.origin, frame.axes, frame.scale, [
          forward,
          middle + Math.cos(angle) * (tall + off),
          Math.sin(angle) * (wide + off + drape),
        ]);
      },
      uv: (u, v) => stripUv('cloth', v * 0.06, 0.1 + u * 0.8),
      tint: (u, v) => {
        const [i, j] = [Math.round(u * across), Math.round(v * along)];
        if (far) return cloth;
        return i === 0 || j === 0 || i === across || j === along ? border : cloth;
      },
    });
  }
}

/** A bar between two upright sections. */
function addPost(mesh: MeshBuilder, frame: LoftFrame, rings: readonly LoftRing[]): void {
  addLoft(mesh, { frame, sides: 4, turn: 0.5, rings, caps: ['last'] });
}

/** Seat with gilt rails and a small roof on four posts, open on all sides. */
export function addHowdah(mesh: MeshBuilder, frame: LoftFrame, { cloth, border }: Cloth): void {
  const middle = -0.1;
  const level = (up: number, depth: number, width: number, tint: Tint): LoftRing =>
    levelRing(up, depth * Math.SQRT2, width * Math.SQRT2, { forward: middle, tint });
  addPost(mesh, frame, [
    level(0.98, 0.2, 0.15, LACQUER),
    level(1.06, 0.22, 0.17, LACQUER),
    level(1.061, 0.23, 0.18, GILT),
    level(1.08, 0.23, 0.18, GILT),
  ]);
  for (const f of [-0.2, 0.2]) {
    for (const s of [-0.15, 0.15]) {
      const post = (up: number): LoftRing =>
        levelRing(up, 0.014, 0.014, { forward: middle + f, side: s, tint: LACQUER });
      addPost(mesh, frame, [post(1.07), post(1.56)]);
    }
  }
  for (const s of [-0.15, 0.15]) {
    const rail = (up: number): LoftRing =>
      levelRing(up, 0.29, 0.012, { forward: middle, side: s, tint: GILT });
    addPost(mesh, frame, [rail(1.16), rail(1.2)]);
  }
  addPost(mesh, frame, [
    level(1.535, 0.1, 0.08, LACQUER),
    level(1.54, 0.29, 0.23, border),
    level(1.575, 0.29, 0.23, border),
    level(1.576, 0.29, 0.23, cloth),
    level(1.68, 0.1, 0.08, cloth),
    level(1.76, 0.012, 0.012, GILT),
  ]);
}
