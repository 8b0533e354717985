import { pickByName } from '../kit/hash.ts';
import type { MeshBuilder, Tint } from '../kit/mesh.ts';
import { AMBER, INDIGO, JADE, tintOf } from '../kit/palette.ts';
import type { PartSet } from '../kit/part-set.ts';
import { addRidge, hipPath } from '../kit/ridge.ts';
import { addFascia, addRoofPlane, addTileRows, addUpperBoard } from '../kit/roof-cover.ts';
import { onPlane, type RingRoof, ringPlanes, type RoofPlane } from '../kit/roof-shape.ts';
import { addScroll } from '../kit/scroll.ts';

/** Parts that a roof is built into, and its glaze. */
export interface RoofParts {
  /** Tiles. */
  tiles: string;
  /** Rafters, fascia and boards beneath. */
  timber: string;
  /** Hip and ridge bands with their ends. */
  ornament: string;
  glaze?: Tint;
}

const MINOR = { width: 0.34, height: 0.34, face: 'mosaic', repeat: 5, foot: 0.12 } as const;
const HIP_TINTS: readonly [Tint, ...Tint[]] = [JADE, INDIGO, tintOf('#c99a34')];

/** Tiles, rafters and fascia of one plane. */
export function coverPlane(
  parts: PartSet,
  plane: RoofPlane,
  { tiles, timber, ...rest }: RoofParts,
): void {
  const cover = rest.glaze ? { detail: parts.detail, glaze: rest.glaze } : { detail: parts.detail };
  const bed = parts.mesh(tiles, 'roof');
  const wood = parts.mesh(timber, 'trim');
  addRoofPlane(bed, wood, plane, cover);
  addFascia(wood, plane, cover);
  addTileRows(bed, plane, cover);
}

/** Band down a hip, `t` from the roof's upper end to just beyond its eave. */
export function addHipBand(
  mesh: MeshBuilder,
  plane: RoofPlane,
  side: -1 | 1,
  t: number,
  far: boolean,
): void {
  addRidge(mesh, hipPath(plane, side, t, -0.1, far ? 3 : 8), { ...MINOR, far });
}

/** Curled ends on a hip, the first at the corner of the eave; sizes in metres. */
export function addHipScrolls(
  mesh: MeshBuilder,
  plane: RoofPlane,
  side: -1 | 1,
  spots: readonly { t: number; size: number }[],
  far: boolean,
): void {
  spots.forEach(({ t, size }, i) => {
    if (far && i > 0) return;
    const on = onPlane(plane, side * plane.hipLength(t), t, 0.28);
    const up = onPlane(plane, side * plane.hipLength(t + 1), t + 1);
    addScroll(mesh, {
      foot: on,
      outward: [on[0] - up[0], 0, on[2] - up[2]],
      size,
      tint: pickByName(`${plane.name}/${side}/${i}`, HIP_TINTS),
      flame: AMBER,
      far,
    });
  });
}

/** Roof that runs round a storey below the next one: tiles, rafters, hips and their curled ends. */
export function addSkirtRoof(parts: PartSet, roof: RingRoof, into: RoofParts): void {
  const far = parts.detail === 'far';
  const planes = ringPlanes(roof);
  const ornament = parts.mesh(into.ornament, 'trim');
  for (const plane of Object.values(planes)) {
    coverPlane(parts, plane, into);
    addUpperBoard(parts.mesh(into.timber, 'trim'), plane);
  }
  for (const plane of [planes.front, planes.back]) {
    for (const side of [-1, 1] as const) {
      addHipBand(ornament, plane, side, plane.run, far);
      addHipScrolls(
        ornament,
        plane,
        side,
        [
          { t: 0.05, size: 0.8 },
          { t: plane.run * 0.42, size: 0.5 },
        ],
        far,
      );
    }
  }
}
