import { type Plan, roofHeightAt } from '../buildings/plan.ts';
import { type MeshBuilder, NO_TINT, type Tint } from '../kit/mesh.ts';
import { ROOF_THICKNESS } from '../kit/roof-cover.ts';
import { addQuad } from '../kit/shapes.ts';
import type { Skin } from '../kit/sheet.ts';
import { lerp, mix, type Vec3 } from '../kit/vector.ts';

/** One span between two columns, left to right as seen from outside, with the wall's head at each end. */
export interface Bay {
  from: Vec3;
  to: Vec3;
  heads: readonly [number, number];
}

/** Height at which a wall meets the rafters of the lowest roof, a step in that roof left out. */
export function wallHeadAt(plan: Plan, x: number, z: number): number {
  const sunk = ROOF_THICKNESS - 0.14;
  const ring = plan.lowerRings[0];
  if (!ring) return roofHeightAt(plan, x, z) - sunk;
  const reach = plan.building.choices.lowerRun?.value ?? ring.run;
  const toSide = ring.ends === 'gable' ? reach : ring.halfX - Math.abs(x);
  const t = Math.min(toSide, ring.front - z, z - ring.back, reach);
  return ring.slope.eaveHeight + ring.slope.pitch * t - sunk;
}

/** The bay between two places of the plan. */
export function bayBetween(
  plan: Plan,
  from: readonly [number, number],
  to: readonly [number, number],
): Bay {
  return {
    from: [from[0], plan.floor, from[1]],
    to: [to[0], plan.floor, to[1]],
    heads: [wallHeadAt(plan, ...from), wallHeadAt(plan, ...to)],
  };
}

export function bayWidth({ from, to }: Bay): number {
  return Math.hypot(to[0] - from[0], to[2] - from[2]);
}

export function bayOutward(bay: Bay): Vec3 {
  const width = bayWidth(bay);
  return [-(bay.to[2] - bay.from[2]) / width, 0, (bay.to[0] - bay.from[0]) / width];
}

export interface Slab {
  /** Shares of the bay's width. */
  across: readonly [number, number];
  bottom: number;
  /** Top in metres, or `head` to follow the rafters. */
  top: number | 'head';
  /** Metres to each side of the bay's line. */
  depth: number;
  skin: Skin;
  tint?: Tint;
  /** Left and right end face; an end that stands within a column needs none. */
  ends?: readonly [boolean, boolean];
  /** Leaves out both ends and the top, where they meet other slabs. */
  facesOnly?: boolean;
}

/** Upright slab in a bay, with both faces, its top and its ends. */
export function addSlab(mesh: MeshBuilder, bay: Bay, slab: Slab): void {
  const { across, bottom, depth, skin, tint = NO_TINT, ends = [true, true] } = slab;
  const normal = bayOutward(bay);
  const corner = (share: number, side: number, y: number): Vec3 => {
    const p = lerp(bay.from, bay.to, share);
    return [p[0] + normal[0] * side * depth, y, p[2] + normal[2] * side * depth];
  };
  const [left, right] = across;
  const topAt = (share: number): number =>
    slab.top === 'head' ? mix(...bay.heads, share) : slab.top;
  const post = (share: number, side: number): [Vec3, Vec3] => [
    corner(share, side, bottom),
    corner(share, side, topAt(share)),
  ];
  const [leftFront, leftFrontTop] = post(left, 1);
  const [rightFront, rightFrontTop] = post(right, 1);
  const [leftBack, leftBackTop] = post(left, -1);
  const [rightBack, rightBackTop] = post(right, -1);
  const edge: Skin = (along) => skin(along, 0.5, 0);
  const shaded = { tint, cell: 2.2 };
  addQuad(mesh, [leftFront, rightFront, rightFrontTop, leftFrontTop], skin, shaded);
  addQuad(mesh, [rightBack, leftBack, leftBackTop, rightBackTop], skin, shaded);
  if (slab.facesOnly) return;
  addQuad(mesh, [leftFrontTop, rightFrontTop, rightBackTop, leftBackTop], edge, { tint });
  if (ends[0]) addQuad(mesh, [leftBack, leftFront, leftFrontTop, leftBackTop], edge, { tint });
  if (ends[1]) addQuad(mesh, [rightFront, rightBack, rightBackTop, rightFrontTop], edge, { tint });
}

/** No ends: the slab runs from the middle of one column to the middle of the next. */
export const BETWEEN_COLUMNS = [false, false] as const;
