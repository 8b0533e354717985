import type { MeshBuilder, Tint } from './mesh.ts';
import type { Detail } from './part-set.ts';
import { inAxes, uprightAxes } from './round.ts';
import { addTube } from './shapes.ts';
import { stripUv } from './sheet.ts';
import type { Vec3 } from './vector.ts';

export interface VoluteOptions {
  /** Where its stem leaves the ground. */
  foot: Vec3;
  /** Horizontal direction in which it rolls. */
  outward: Vec3;
  /** Height, metres. */
  size: number;
  tint: Tint;
  detail: Detail;
  /** Colour at the heart of the curl; the tint where none is given. */
  heart?: Tint;
  /** Width over height of the stem's section. */
  flatten?: number;
}

const STEPS: Record<Detail, number> = { far: 5, mid: 9, hero: 14 };

/** One curl of cloud or leaf: a stem that rises and rolls in on itself, thinning to its heart. */
export function addVolute(mesh: MeshBuilder, options: VoluteOptions): void {
  const { foot, outward, size, tint, heart = tint, detail, flatten = 1.3 } = options;
  const axes = uprightAxes(outward);
  const steps = STEPS[detail];
  const path = Array.from({ length: steps + 1 }, (_, i): Vec3 => {
    const t = i / steps;
    const stem = Math.min(1, t / 0.22);
    const turn = -0.35 * Math.PI + Math.max(0, t - 0.14) * 2.45 * Math.PI;
    const reach = 0.34 * (1 - 0.66 * t);
    const [cf, cu] = [0.12, 0.54];
    const [f, u] = [cf - Math.cos(turn) * reach, cu + Math.sin(turn) * reach];
    return inAxes(foot, axes, size, [
      f * stem - 0.22 * (1 - stem),
      u * stem - 0.05 * (1 - stem),
      0,
    ]);
  });
  addTube(mesh, path, {
    sides: detail === 'hero' ? 4 : 3,
    radius: (t) => size * (0.19 - 0.1 * t),
    flatten,
    up: axes.side,
    uv: (around, along) => stripUv('shards', along * 0.05, Math.abs(around * 2 - 1)),
    tint: (_around, along) => [
      tint[0] + (heart[0] - tint[0]) * along,
      tint[1] + (heart[1] - tint[1]) * along,
      tint[2] + (heart[2] - tint[2]) * along,
    ],
  });
}
