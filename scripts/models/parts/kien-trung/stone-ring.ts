import type { Place } from '../../buildings/kien-trung-plan.ts';
import type { MeshBuilder, Tint } from '../../kit/mesh.ts';
import { addQuad } from '../../kit/shapes.ts';
import { stoneSkin } from '../../kit/sheet.ts';
import { at } from '../../kit/vector.ts';
import { growOutline } from './ring.ts';

/** Moulded stone wall round an outline, its section given as (outwards, height) from the foot up. */
export function addStoneRing(
  mesh: MeshBuilder,
  outline: readonly Place[],
  profile: readonly (readonly [number, number])[],
  tint: Tint,
  cell: number,
): void {
  const skin = stoneSkin(2.6);
  const rings = profile.map(([out]) => growOutline(outline, out));
  for (let k = 0; k + 1 < profile.length; k++) {
    const [y0, y1] = [at(profile, k)[1], at(profile, k + 1)[1]];
    const [low, high] = [at(rings, k), at(rings, k + 1)];
    low.forEach(([x, z], i) => {
      const j = (i + 1) % low.length;
      const [x1, z1] = at(low, j);
      const [x2, z2] = at(high, j);
      const [x3, z3] = at(high, i);
      addQuad(
        mesh,
        [
          [x, y0, z],
          [x1, y0, z1],
          [x2, y1, z2],
          [x3, y1, z3],
        ],
        (along, _share, up) => skin(along, 0, up + y0 * 1.7),
        { tint, cell },
      );
    });
  }
}
