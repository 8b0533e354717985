import type { MeshBuilder, Tint } from './mesh.ts';
import type { Detail } from './part-set.ts';
import { inAxes, uprightAxes } from './round.ts';
import { addTube } from './shapes.ts';
import { stripUv } from './sheet.ts';
import { lerp, spline, type Vec3 } from './vector.ts';

export interface VoluteOptions {
  /** Where it leaves the ground. */
  foot: Vec3;
  /** Horizontal direction in which it leans before it curls back. */
  outward: Vec3;
  /** Height, metres. */
  size: number;
  tint: Tint;
  detail: Detail;
  /** Colour at the heart of the curl; the tint where none is given. */
  heart?: Tint;
  /** Width seen from the side over thickness. */
  flatten?: number;
}

/** Centre line from the foot to the heart of the curl, as shares of the height: outwards, up. */
const CURL: readonly (readonly [number, number])[] = [
  [-0.62, 0.02],
  [-0.2, 0.1],
  [0.22, 0.26],
  [0.38, 0.58],
  [0.18, 0.86],
  [-0.14, 0.8],
  [-0.2, 0.54],
  [0, 0.42],
  [0.12, 0.56],
];

const STEPS: Record<Detail, number> = { far: 6, mid: 11, hero: 18 };

/** One curl of cloud or leaf: it swells out of the ground, rises outwards and rolls back into itself. */
export function addVolute(mesh: MeshBuilder, options: VoluteOptions): void {
  const { foot, outward, size, tint, heart = tint, detail, flatten = 1.5 } = options;
  const axes = uprightAxes(outward);
  const line = CURL.map(([f, u]) => inAxes(foot, axes, size, [f, u, 0]));
  addTube(mesh, spline(line, detail === 'far' && size > 0.8 ? 10 : STEPS[detail]), {
    sides: detail === 'hero' || (detail === 'mid' && size > 0.8) ? 4 : 3,
    radius: (t) => size * (0.045 + 0.085 * Math.sin(Math.min(1, 0.12 + t * 1.02) * Math.PI) ** 0.8),
    flatten,
    up: axes.side,
    uv: (around, along) =>
      stripUv('shards', along * size * 0.09, Math.abs(((around * 2) % 1) * 2 - 1)),
    tint: (_around, along) => lerp(tint, heart, along ** 0.8),
  });
}
