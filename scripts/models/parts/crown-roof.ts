import { addGrid, type MeshBuilder } from '../kit/mesh.ts';
import type { PartSet } from '../kit/part-set.ts';
import { addRidge, vergePath } from '../kit/ridge.ts';
import {
  type HippedGableRoof,
  hippedGablePlanes,
  liftedEaves,
  onPlane,
  type RoofPlane,
} from '../kit/roof-shape.ts';
import { ROOF_THICKNESS } from '../kit/roof-cover.ts';
import { pictureUv, stripUv } from '../kit/sheet.ts';
import { at, samplePath, type Vec3 } from '../kit/vector.ts';
import { addHipBand, addHipScrolls, coverPlane, type RoofParts } from './skirt-roof.ts';

export interface CrownRoof {
  roof: HippedGableRoof;
  /** Height of the ridge band above the tiles' bed; also its width is taken from it. */
  ridgeBand: number;
  /** Metres by which the ridge turns up at its ends. */
  ridgeLift: number;
  into: RoofParts;
  /** Size of the curled hip ends against those of a storeyed pavilion; 1 where none is given. */
  ends?: number;
}

/** Path of the ridge from west to east, its ends a little turned up. */
export function crownRidge({ roof, ridgeLift }: CrownRoof, steps: number): Vec3[] {
  const half = roof.gableX + roof.verge + 0.06;
  const y = roof.slope.eaveHeight + (roof.slope.pitch * (roof.front - roof.back)) / 2;
  const z = (roof.front + roof.back) / 2;
  return samplePath(steps, (k) => {
    const x = -half + 2 * half * k;
    return [x, y + ridgeLift * (Math.abs(x) / half) ** 4, z];
  });
}

/** Height of the ridge band's crown in its middle. */
export function crownHeight({ roof, ridgeBand }: Pick<CrownRoof, 'roof' | 'ridgeBand'>): number {
  return roof.slope.eaveHeight + (roof.slope.pitch * (roof.front - roof.back)) / 2 + ridgeBand;
}

/** Hipped-gable roof of a storeyed building: tiles, rafters, gables, ridge, verges, hips and hip ends. */
export function addCrownRoof(parts: PartSet, crown: CrownRoof): void {
  const { roof, ridgeBand, into, ends = 1 } = crown;
  const far = parts.detail === 'far';
  const planes = hippedGablePlanes(roof);
  for (const plane of Object.values(planes)) coverPlane(parts, plane, into);
  const mesh = parts.mesh(into.ornament, 'trim');
  addRidge(mesh, crownRidge(crown, far ? 6 : 14), {
    width: Math.min(0.5, ridgeBand * 0.75),
    height: ridgeBand,
    face: 'panels',
    repeat: Math.max(5, ridgeBand * 9),
    foot: 0.3,
    far,
  });
  const skirt = roof.halfX - roof.gableX;
  const verge = { width: 0.32, height: 0.32, face: 'mosaic', repeat: 5, foot: 0.12, far } as const;
  for (const eave of liftedEaves(roof)) {
    const plane = planes[eave];
    for (const side of [-1, 1] as const) {
      const path = vergePath(
        plane,
        side * (roof.gableX + 0.1),
        plane.run - 0.05,
        skirt - 0.1,
        far ? 1 : 4,
      );
      addRidge(mesh, path, verge);
      addVergeBoard(
        parts.mesh(into.timber, 'trim'),
        plane,
        side * (roof.gableX + roof.verge - 0.06),
      );
      addHipBand(mesh, plane, side, skirt, far);
      addHipScrolls(
        mesh,
        plane,
        side,
        [
          { t: 0.05, size: 0.75 * ends },
          { t: skirt - 0.25, size: 0.5 * ends },
        ],
        far,
      );
    }
  }
  addGables(mesh, roof, planes.front, far);
}

/** Board along a verge from the tiles' bed to the rafters, seen from both sides, so that no sky shows between. */
function addVergeBoard(mesh: MeshBuilder, plane: RoofPlane, s: number): void {
  const foot = at(plane.cuts, 1) - 0.3;
  for (const flip of [false, true]) {
    addGrid(mesh, {
      columns: 2,
      rows: 1,
      point: (u, v) =>
        onPlane(
          plane,
          s,
          foot + (plane.run - foot) * u,
          -ROOF_THICKNESS - 0.03 + v * (ROOF_THICKNESS + 0.06),
        ),
      uv: (u, v) => stripUv('beam', u * 0.5, 1 - v),
      flip,
    });
  }
}

/** Painted gables from below the skirts' tiles up to the rafters, seen from both sides. */
function addGables(mesh: MeshBuilder, roof: HippedGableRoof, plane: RoofPlane, far: boolean): void {
  const skirt = roof.halfX - roof.gableX;
  const half = plane.run - skirt;
  const foot = plane.height(0, skirt) - 0.3;
  const middle = (roof.front + roof.back) / 2;
  for (const side of [1, -1]) {
    for (const flip of [false, true]) {
      addGrid(mesh, {
        columns: far ? 4 : 8,
        rows: far ? 1 : 2,
        point: (u, v) => {
          const across = (u * 2 - 1) * half;
          const top = plane.height(0, plane.run - Math.abs(across)) - 0.02;
          return [side * roof.gableX, foot + (top - foot) * v, middle - side * across];
        },
        uv: (u, v) => pictureUv('gable', u, v * (0.12 + 0.88 * (1 - Math.abs(u * 2 - 1)))),
        flip,
      });
    }
  }
}
