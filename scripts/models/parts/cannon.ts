import type { MeshBuilder } from '../kit/mesh.ts';
import { tintOf } from '../kit/palette.ts';
import type { Detail } from '../kit/part-set.ts';
import { addTube } from '../kit/shapes.ts';
import { stripSkin, stripUv } from '../kit/sheet.ts';
import { addPlate } from '../kit/solids.ts';
import {
  add,
  addScaled,
  at,
  cross,
  mix,
  normalize,
  samplePath,
  UP,
  type Vec3,
} from '../kit/vector.ts';

export interface Cannon {
  /** On the ground below the middle of the barrel. */
  place: Vec3;
  /** Horizontal, towards the muzzle. */
  direction: Vec3;
  length: number;
  /** Radius at the muzzle, metres. */
  calibre: number;
  detail: Detail;
}

/** Share of the barrel from the breech, and radius in calibres. */
const BARREL: readonly (readonly [number, number])[] = [
  [0, 0.01],
  [0, 0.5],
  [0.05, 0.62],
  [0.08, 1.5],
  [0.12, 1.62],
  [0.15, 1.5],
  [0.42, 1.34],
  [0.45, 1.44],
  [0.48, 1.3],
  [0.9, 0.98],
  [0.95, 1.22],
  [1, 1.28],
  [1, 0.7],
  [0.9, 0.6],
];

const PLAIN: typeof BARREL = [
  [0, 0.01],
  [0.06, 1.5],
  [0.45, 1.4],
  [0.98, 1.1],
  [1, 0.01],
];

/** Bronze gun on a low carriage of two timber cheeks. */
export function addCannon(mesh: MeshBuilder, cannon: Cannon): void {
  const { place, length, calibre, detail } = cannon;
  const forward = normalize(cannon.direction);
  const side = normalize(cross(forward, UP));
  const axle = calibre * 3.4;
  const breech = add(addScaled(place, forward, -length / 2), [0, axle, 0]);
  const barrel = detail === 'far' ? PLAIN : BARREL;
  const last = barrel.length - 1;
  const path = samplePath(last, (t) =>
    addScaled(breech, forward, at(barrel, Math.round(t * last))[0] * length),
  );
  // Rings that share one place along the barrel must differ a little, or the tube has no direction there.
  const spread = path.map((p, i) => addScaled(p, forward, i * 0.001));
  addTube(mesh, spread, {
    sides: detail === 'far' ? 6 : 12,
    radius: (t) => at(barrel, Math.round(t * last))[1] * calibre,
    uv: (around, along) => stripUv('bronze', along * 0.3, mix(0.1, 0.9, around)),
  });
  for (const way of [1, -1]) {
    addPlate(mesh, {
      origin: addScaled(addScaled(place, side, way * calibre * 1.7), forward, -length * 0.42),
      right: forward,
      up: UP,
      outline: [
        [0, 0],
        [length * 0.72, 0],
        [length * 0.72, axle * 0.9],
        [length * 0.5, axle * 1.02],
        [length * 0.3, axle * 0.7],
        [0, axle * 0.45],
      ],
      thickness: calibre * 0.7,
      skin: stripSkin('raw-timber', 4),
      tint: tintOf('#a56a44'),
    });
  }
}
