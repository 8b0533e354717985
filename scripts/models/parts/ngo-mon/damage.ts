import { hash01 } from '../../kit/hash.ts';
import type { RoofPlane } from '../../kit/roof-shape.ts';

/** A place where shells broke a roof: an oval on one plane, in the plane's own metres. */
export interface Hole {
  plane: string;
  s: number;
  t: number;
  halfS: number;
  halfT: number;
}

/**
 * Where the picture of 1968 shows the roofs broken. The record says that the gate was hit and was
 * repaired in 1970, not where, so every place here is made up.
 */
export const HOLES: readonly Hole[] = [
  { plane: 'lower-roof/2', s: 11.6, t: 1.45, halfS: 2, halfT: 0.75 },
  { plane: 'lower-roof/0', s: 0.4, t: 1.4, halfS: 1.3, halfT: 0.6 },
  { plane: 'lower-roof/6', s: -9, t: 1.4, halfS: 2.2, halfT: 0.7 },
  { plane: 'east-body/front', s: 1.1, t: 1.9, halfS: 1.7, halfT: 1 },
  { plane: 'east-corner/front', s: -1.3, t: 2, halfS: 1.3, halfT: 0.9 },
  { plane: 'west-corner/back', s: 0.8, t: 2.1, halfS: 1.4, halfT: 0.9 },
  { plane: 'east-end/front', s: 0.3, t: 2, halfS: 1.1, halfT: 0.8 },
];

export function holesOn(plane: Pick<RoofPlane, 'name'>): Hole[] {
  return HOLES.filter((hole) => hole.plane === plane.name);
}

/** How a roof stands at a place: whole, without its tiles on the bed, or open to the rafters. */
export function stateAt(holes: readonly Hole[], s: number, t: number): 'whole' | 'bare' | 'open' {
  let nearest = Infinity;
  for (const hole of holes) {
    const angle = Math.atan2(t - hole.t, s - hole.s);
    const ragged = 0.78 + 0.34 * hash01(`${hole.plane}/${Math.round(angle * 2.6)}`);
    const reach = Math.hypot((s - hole.s) / hole.halfS, (t - hole.t) / hole.halfT) / ragged;
    nearest = Math.min(nearest, reach);
  }
  if (nearest < 1) return 'open';
  const name = `${holes[0]?.plane ?? ''}/${s.toFixed(1)}/${t.toFixed(1)}`;
  return nearest < 1.5 && hash01(name) < 1.75 - nearest ? 'bare' : 'whole';
}
