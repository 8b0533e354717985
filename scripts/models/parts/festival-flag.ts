import { addLoft, levelRing } from '../kit/loft.ts';
import { hash01 } from '../kit/hash.ts';
import { addGrid, type MeshBuilder, type Tint } from '../kit/mesh.ts';
import { tintOf } from '../kit/palette.ts';
import type { Detail } from '../kit/part-set.ts';
import { uprightAxes } from '../kit/round.ts';
import { stripUv } from '../kit/sheet.ts';
import { cross, normalize, subtract, type Vec3 } from '../kit/vector.ts';

export interface FestivalFlagOptions {
  name: string;
  /** Foot of the pole, metres. */
  x: number;
  y: number;
  z: number;
  /** Height of the pole and side of the cloth, metres. */
  height: number;
  size: number;
  cloth: Tint;
  /** Colour of the flame edge. */
  edge: Tint;
  /** Direction in which the cloth flies, radians: 0 to +z, a quarter turn to +x. */
  flies: number;
  detail: Detail;
}

const POLE = tintOf('#6d3322');
const GILT = tintOf('#d4a63f');
const TEETH = 4;

function addPole(mesh: MeshBuilder, { x, y, z, height, detail }: FestivalFlagOptions): void {
  const far = detail === 'far';
  addLoft(mesh, {
    frame: { origin: [x, y, z], axes: uprightAxes([0, 0, 1]), scale: 1 },
    sides: far ? 3 : 5,
    rings: [
      levelRing(-0.1, 0.05, 0.05, { tint: POLE }),
      levelRing(height, 0.032, 0.032, { tint: POLE }),
      ...(far
        ? []
        : [
            levelRing(height, 0.032, 0.032, { tint: GILT }),
            levelRing(height + 0.09, 0.075, 0.075, { tint: GILT }),
          ]),
      levelRing(height + 0.34, 0, 0, { tint: GILT }),
    ],
  });
}

/** A square festival flag on a pole, its free edges cut into flames, hanging in a light wind; seen from both sides. */
export function addFestivalFlag(mesh: MeshBuilder, options: FestivalFlagOptions): void {
  const { name, x, y, z, height, size, cloth, edge, flies, detail } = options;
  addPole(mesh, options);
  const along: Vec3 = [Math.sin(flies), 0, Math.cos(flies)];
  const across: Vec3 = [along[2], 0, -along[0]];
  const phase = hash01(`${name}/wind`) * Math.PI * 2;
  const top = y + height - 0.08;
  const place = (u: number, v: number): Vec3 => {
    const wave = Math.sin(u * 4.2 + phase) * 0.09 * u * size;
    const sag = 0.16 * u * u * size;
    const out = u * size * 0.97;
    return [
      x + along[0] * out + across[0] * wave,
      top - v * size - sag,
      z + along[2] * out + across[2] * wave,
    ];
  };
  const columns = detail === 'far' ? 2 : 5;
  for (const flip of [false, true]) {
    addGrid(mesh, {
      columns,
      rows: 1,
      flip,
      point: (u, v) => place(u, 1 - v),
      uv: (u, v) => stripUv('cloth', u * 0.07, 0.1 + v * 0.8),
      tint: (_u, v) => {
        const light = 0.86 + 0.14 * v;
        return [cloth[0] * light, cloth[1] * light, cloth[2] * light];
      },
    });
    if (detail !== 'far') addFlames(mesh, place, edge, flip);
  }
}

/** Pointed tongues along the fly and the foot of the cloth. */
function addFlames(
  mesh: MeshBuilder,
  place: (u: number, v: number) => Vec3,
  edge: Tint,
  flip: boolean,
): void {
  const tooth = (corners: readonly [Vec3, Vec3, Vec3]): void => {
    const [a, b, c] = flip ? [corners[0], corners[2], corners[1]] : corners;
    const normal = normalize(cross(subtract(b, a), subtract(c, a)));
    const first = mesh.vertexCount;
    for (const [k, point] of [a, b, c].entries()) {
      mesh.vertex(point, normal, stripUv('cloth', k * 0.01, 0.2 + k * 0.2), edge);
    }
    mesh.triangle(first, first + 1, first + 2);
  };
  for (let k = 0; k < TEETH; k++) {
    const [from, to] = [k / TEETH, (k + 1) / TEETH];
    const middle = (from + to) / 2;
    tooth([place(1, to), place(1.2, middle + 0.05), place(1, from)]);
    tooth([place(from, 1), place(middle + 0.04, 1.22), place(to, 1)]);
  }
}
