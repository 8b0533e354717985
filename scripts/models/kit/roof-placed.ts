import type { RoofPlane } from './roof-shape.ts';
import type { Vec3 } from './vector.ts';

/** Where a roof that was planned round the origin stands, and whether its front looks to +x instead of +z. */
export interface RoofSite {
  x: number;
  z: number;
  quarterTurn?: boolean;
}

/** A point of a roof's own frame in the building's. */
export function onSite({ x, z, quarterTurn = false }: RoofSite, [px, py, pz]: Vec3): Vec3 {
  return quarterTurn ? [x + pz, py, z - px] : [x + px, py, z + pz];
}

/** Planes moved to where their roof stands, with their names kept apart. */
export function placedPlanes<K extends string>(
  planes: Readonly<Record<K, RoofPlane>>,
  site: RoofSite,
): Record<K, RoofPlane> {
  const moved = Object.entries<RoofPlane>(planes).map(([side, plane]) => [
    side,
    { ...plane, place: (s: number, t: number, y: number) => onSite(site, plane.place(s, t, y)) },
  ]);
  return Object.fromEntries(moved) as Record<K, RoofPlane>;
}
