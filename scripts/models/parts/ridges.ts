import type { Plan } from '../buildings/plan.ts';
import { addGrid, type MeshBuilder } from '../kit/mesh.ts';
import type { PartSet } from '../kit/part-set.ts';
import { addRidge, hipPath, vergePath } from '../kit/ridge.ts';
import {
  hippedGablePlanes,
  type HippedGableRoof,
  liftedEaves,
  onPlane,
  ringPlanes,
  type RoofPlane,
  skirtOf,
} from '../kit/roof-shape.ts';
import { pictureUv, type Strip, stripUv } from '../kit/sheet.ts';
import { samplePath, type Vec3 } from '../kit/vector.ts';

/** Height of the bands on hips and verges over the tiles' bed, metres. */
export const HIP_HEIGHT = 0.38;
const MINOR = {
  width: 0.36,
  height: HIP_HEIGHT,
  face: 'mosaic',
  repeat: 5,
  foot: 0.1,
} as const;

/** Foot of a hall's level ridge from west to east; what rises at its ends is ornament. */
export function ridgeLine(hall: HippedGableRoof, steps: number): Vec3[] {
  const run = (hall.front - hall.back) / 2;
  const half = hall.gableX + hall.verge + 0.1;
  const y = hall.slope.eaveHeight + hall.slope.pitch * run;
  const z = (hall.front + hall.back) / 2;
  return samplePath(steps, (k) => [-half + 2 * half * k, y, z]);
}

export interface RidgeOptions {
  /** Strip on the faces of the level ridge, eight pictures to 8.6 m; poems and pictures where none is given. */
  face?: Strip;
}

/** Ridge, verge and hip bands of all roofs, and the gable walls. */
export function addRidges(
  parts: PartSet,
  plan: Plan,
  { face = 'panels' }: RidgeOptions = {},
): void {
  const mesh = parts.mesh('ridge-ornament', 'trim');
  const bands = parts.mesh('ridge-band', 'trim');
  const far = parts.detail === 'far';
  const fine = parts.detail === 'hero';
  const steps = { far: 3, mid: 5, hero: 8 }[parts.detail];
  for (const [i, ring] of plan.lowerRings.entries()) {
    const { front, back } = ringPlanes(ring);
    // A ring above another laps over it: its bands are narrower, so that no faces lie in one another.
    const width = MINOR.width - i * 0.04;
    const inset = ring.ends === 'gable' ? 0.04 : 0;
    for (const plane of [front, back]) {
      for (const side of [-1, 1] as const) {
        addRidge(mesh, hipPath(plane, side, plane.run - inset, -0.12, steps), {
          ...MINOR,
          width,
          far: !fine,
        });
      }
    }
  }
  for (const hall of plan.halls) {
    const height = hall.ridgeBand;
    const band = { width: 0.56, height, face, repeat: 8.6, foot: 0.3, far };
    addRidge(bands, ridgeLine(hall, { far: 2, mid: 12, hero: 22 }[parts.detail]), band);
    const planes = hippedGablePlanes(hall);
    for (const plane of [planes.front, planes.back]) {
      const skirt = skirtOf(hall);
      const outer = liftedEaves(hall).some((eave) => planes[eave] === plane);
      for (const side of [-1, 1] as const) {
        const verge = vergePath(
          plane,
          side * (hall.gableX + 0.12),
          plane.run - 0.05,
          skirt,
          far ? 1 : 4,
        );
        addRidge(mesh, verge, { ...MINOR, far: !fine });
        if (hall.ends === 'gable') continue;
        addRidge(mesh, hipPath(plane, side, skirt, outer ? -0.12 : 0.15, steps), {
          ...MINOR,
          far: !fine,
        });
      }
    }
    addGables(mesh, hall, planes.front, far);
    if (!far && hall.ends !== 'gable') addBargeboards(mesh, hall, [planes.front, planes.back]);
  }
}

/** Gilt boards that close the tiles' edge beside a gable, on both slopes, seen from both sides. */
function addBargeboards(mesh: MeshBuilder, hall: HippedGableRoof, planes: RoofPlane[]): void {
  const skirt = skirtOf(hall);
  for (const plane of planes) {
    for (const side of [-1, 1]) {
      for (const flip of [false, true]) {
        addGrid(mesh, {
          columns: 3,
          rows: 1,
          point: (u, v) => {
            const t = plane.run + (skirt - 0.2 - plane.run) * u;
            return onPlane(plane, side * (hall.gableX + hall.verge + 0.02), t, 0.06 - 0.4 * v);
          },
          uv: (u, v) => stripUv('beam', u * plane.run * 0.2, v),
          flip,
        });
      }
    }
  }
}

/** Painted gables above the hips, from below the skirts' tiles up to the rafters, seen from both sides. */
function addGables(mesh: MeshBuilder, hall: HippedGableRoof, plane: RoofPlane, far: boolean): void {
  if (hall.ends === 'gable') return;
  const run = plane.run;
  const skirt = skirtOf(hall);
  const half = run - skirt;
  const foot = plane.height(0, skirt) - 0.3;
  const middle = (hall.front + hall.back) / 2;
  for (const side of [1, -1]) {
    for (const flip of [false, true]) {
      addGrid(mesh, {
        columns: far ? 4 : 8,
        rows: far ? 1 : 3,
        point: (u, v) => {
          const across = (u * 2 - 1) * half;
          const top = plane.height(0, run - Math.abs(across)) - 0.02;
          return [side * hall.gableX, foot + (top - foot) * v, middle - side * across];
        },
        uv: (u, v) => {
          const share = 1 - Math.abs(u * 2 - 1);
          return pictureUv('gable', u, v * (0.12 + 0.88 * share));
        },
        flip,
      });
    }
  }
}
