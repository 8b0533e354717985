import { kyDai } from '../../buildings/ky-dai.ts';
import type { Tier } from '../../buildings/ky-dai-plan.ts';
import type { MeshBuilder } from '../../kit/mesh.ts';
import { tintOf } from '../../kit/palette.ts';
import type { PartSet } from '../../kit/part-set.ts';
import { addBox } from '../../kit/shapes.ts';
import { stripSkin } from '../../kit/sheet.ts';
import type { Vec3 } from '../../kit/vector.ts';
import { LATTICES } from '../lattice.ts';
import { WHITEWASH } from './look.ts';

const PIERCED = tintOf('#f6d3bb');
const THICK = 0.3;
const PANEL = 3.2;

/** Parapet of pierced bricks between piers along a tier's edge, and round its stair; open where one enters. */
export function addTierParapet(parts: PartSet, tier: Tier, gap?: readonly [number, number]): void {
  const mesh = parts.mesh(`parapet-${tier.number}`, 'trim');
  const [x, z] = [tier.topHalf[0] - 0.28, tier.topHalf[1] - 0.28];
  const far = parts.detail === 'far';
  // Runs that follow each other share the pier between them, which the first of them leaves to the next.
  const run = (a: [number, number], b: [number, number], closes = false): void =>
    addRun(mesh, [a[0], tier.top, a[1]], [b[0], tier.top, b[1]], { far, closes });
  run([-x, z], [x, z]);
  run([x, z], [x, -z]);
  run([x, -z], [-x, -z]);
  if (gap) {
    run([-x, -z], [-x, gap[0]], true);
    run([-x, gap[1]], [-x, z]);
  } else {
    run([-x, -z], [-x, z]);
  }
  const { way } = tier;
  if (!way) return;
  const side = way.half + THICK / 2;
  run([-side, way.to], [-side, way.openFrom - THICK / 2]);
  run([-side, way.openFrom - THICK / 2], [side, way.openFrom - THICK / 2]);
  run([side, way.openFrom - THICK / 2], [side, way.to], true);
}

function addRun(
  mesh: MeshBuilder,
  from: Vec3,
  to: Vec3,
  { far, closes }: { far: boolean; closes: boolean },
): void {
  const height = kyDai.figures.parapet.value;
  const floor = from[1];
  const alongX = Math.abs(to[0] - from[0]) > Math.abs(to[2] - from[2]);
  const length = Math.hypot(to[0] - from[0], to[2] - from[2]);
  const panels = Math.max(1, Math.round(length / PANEL));
  const bar = (a: number, b: number, low: number, high: number, half: number, wide: boolean) => {
    const place = (share: number): [number, number] => [
      from[0] + (to[0] - from[0]) * share,
      from[2] + (to[2] - from[2]) * share,
    ];
    const [p, q] = [place(a), place(b)];
    const grow: [number, number] = alongX ? [wide ? half : 0, half] : [half, wide ? half : 0];
    const skin = low > floor + 0.05 && high < floor + height - 0.1 && !wide;
    addBox(
      mesh,
      [Math.min(p[0], q[0]) - grow[0], low, Math.min(p[1], q[1]) - grow[1]],
      [Math.max(p[0], q[0]) + grow[0], high, Math.max(p[1], q[1]) + grow[1]],
      skin ? stripSkin('lattice', (length / panels / 2) * LATTICES) : stripSkin('plaster', 9),
      { tint: skin ? PIERCED : WHITEWASH, cell: far ? 0 : 6 },
    );
  };
  const half = THICK / 2;
  bar(0, 1, floor, floor + 0.2, half, false);
  bar(0, 1, floor + 0.14, floor + 0.86, half * 0.62, false);
  bar(0, 1, floor + 0.82, floor + height - (far ? 0 : 0.02), half, false);
  if (far) return;
  for (let i = 0; i < panels + (closes ? 1 : 0); i++) {
    bar(i / panels, i / panels, floor, floor + height, half * 1.25, true);
  }
}
