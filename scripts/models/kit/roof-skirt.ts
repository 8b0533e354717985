import type { RoofPlane, RoofSlope } from './roof-shape.ts';
import { at, clamp, type Vec3 } from './vector.ts';

/** A place on the ground: x, z. */
export type Ground = readonly [number, number];

export interface SkirtRoof {
  name: string;
  /** Corners of the eave, right-angled, in the order that goes left to right seen from outside. */
  outline: readonly Ground[];
  run: number;
  slope: RoofSlope;
}

/** One plane of a skirt and whether its two ends, left and right, are hips or valleys. */
export interface SkirtPlane extends RoofPlane {
  ends: readonly ['hip' | 'valley', 'hip' | 'valley'];
}

/** Whether the outline turns outwards (a hip) or inwards (a valley) at each corner. */
export function cornersOf(outline: readonly Ground[]): ('hip' | 'valley')[] {
  const count = outline.length;
  return outline.map(([x, z], i) => {
    const [px, pz] = at(outline, (i + count - 1) % count);
    const [nx, nz] = at(outline, (i + 1) % count);
    const turn = (x - px) * (nz - z) - (z - pz) * (nx - x);
    return turn < 0 ? 'hip' : 'valley';
  });
}

/** Planes of a roof that follows any right-angled outline: hips at its outer corners, valleys at its inner ones. */
export function skirtPlanes(roof: SkirtRoof): SkirtPlane[] {
  const corners = cornersOf(roof.outline);
  const count = roof.outline.length;
  return roof.outline.map((from, i) => {
    const next = (i + 1) % count;
    const to = at(roof.outline, next);
    const ends = [at(corners, i), at(corners, next)] as const;
    return skirtPlane(`${roof.name}/${i}`, roof, [from, to], ends);
  });
}

function skirtPlane(
  name: string,
  { run, slope }: SkirtRoof,
  [from, to]: readonly [Ground, Ground],
  ends: SkirtPlane['ends'],
): SkirtPlane {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const half = length / 2;
  const along: Ground = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const middle: Ground = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const [low, high] = ends.map((end) => (end === 'hip' ? -1 : 1)) as [number, number];
  const sideOf = (s: number): number => (s < 0 ? low : high);
  return {
    name,
    ends,
    run,
    cuts: [0, run],
    halfLength: (t) => half + ((low + high) / 2) * t,
    shift: (t) => ((high - low) / 2) * t,
    hipLength: (t) => half - t,
    start: (s) => (sideOf(s) > 0 ? clamp(Math.abs(s) - half, 0, run) : 0),
    reach: (s) => (sideOf(s) > 0 ? run : clamp(half - Math.abs(s), 0, run)),
    height: (s, t) => {
      const rise = slope.eaveHeight + slope.pitch * t;
      if (sideOf(s) > 0) return rise;
      const inside = half - Math.max(0, t) - Math.abs(s);
      const near = clamp(1 - inside / slope.cornerSpan, 0, 1);
      return rise + slope.cornerLift * near ** 2.2 * clamp(1 - t / run, 0, 1) ** 1.5;
    },
    place: (s, t, y): Vec3 => [
      middle[0] + along[0] * s + along[1] * t,
      y,
      middle[1] + along[1] * s - along[0] * t,
    ],
  };
}
