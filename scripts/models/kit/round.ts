import { addGrid, type MeshBuilder, NO_TINT, type Tint } from './mesh.ts';
import { addTube } from './shapes.ts';
import { type Strip, stripUv } from './sheet.ts';
import { UP, addScaled, cross, lerp, normalize, spline, subtract, type Vec3 } from './vector.ts';

/** Three axes of an ellipsoid with their half lengths in metres. */
export interface Axes {
  forward: Vec3;
  up: Vec3;
  side: Vec3;
}

export interface BallOptions {
  centre: Vec3;
  axes: Axes;
  /** Half lengths forward, up and sideways. */
  radii: Vec3;
  strip: Strip;
  tint?: Tint;
  sides?: number;
  rows?: number;
}

/** Ellipsoid. */
export function addBall(mesh: MeshBuilder, options: BallOptions): void {
  const { centre, axes, radii, strip, tint = NO_TINT, sides = 8, rows = 6 } = options;
  addGrid(mesh, {
    columns: sides,
    rows,
    point: (u, v) => {
      const around = -u * Math.PI * 2;
      const ring = Math.sin(v * Math.PI);
      const p = addScaled(centre, axes.forward, -Math.cos(v * Math.PI) * radii[0]);
      const q = addScaled(p, axes.side, Math.cos(around) * ring * radii[2]);
      return addScaled(q, axes.up, Math.sin(around) * ring * radii[1]);
    },
    uv: (u, v) => stripUv(strip, u * 0.06, v),
    tint,
  });
}

export interface HornOptions {
  /** Control points of the centre line, root first. */
  points: readonly Vec3[];
  rootRadius: number;
  strip: Strip;
  tint?: Tint;
  /** Colour that the tint turns to towards the point. */
  tip?: Tint;
  sides?: number;
  steps?: number;
  /** Width over height of the cross section. */
  flatten?: number;
  up?: Vec3;
  /** Starts narrow and swells before it tapers, as a leaf or a lock of hair does. */
  leaf?: boolean;
}

/** Tapered curved body that ends in a point: horns, claws, whiskers, flame locks. */
export function addHorn(mesh: MeshBuilder, options: HornOptions): void {
  const { points, rootRadius, strip, tint = NO_TINT, sides = 5, steps = 6, flatten = 1 } = options;
  const path = spline(points, steps);
  const first = points[0] ?? [0, 0, 0];
  const last = points.at(-1) ?? first;
  const forward = normalize(subtract(last, first));
  const up = options.up ?? (Math.abs(forward[1]) > 0.85 ? ([1, 0, 0] as const) : UP);
  const { leaf = false, tip = tint } = options;
  const swell = (t: number): number => (leaf ? 0.4 + 0.6 * Math.min(1, t / 0.3) : 1);
  addTube(mesh, path, {
    sides,
    radius: (t) => rootRadius * swell(t) * (1 - t) ** 0.8 * (1 + 0.25 * Math.sin(t * Math.PI)),
    flatten,
    up,
    uv: (around, along) => stripUv(strip, along * 0.06, 0.15 + around * 0.7),
    tint: (_around, along) => lerp(tint, tip, along ** 1.4),
  });
}

/** Axes with the given forward, kept upright. */
export function uprightAxes(forward: Vec3): Axes {
  const f = normalize(forward);
  const side = normalize(cross(f, UP));
  return { forward: f, side, up: cross(side, f) };
}

/** Point at (forward, up, sideways) multiples of `scale` from an origin. */
export function inAxes(origin: Vec3, axes: Axes, scale: number, [f, u, s]: Vec3): Vec3 {
  const p = addScaled(origin, axes.forward, f * scale);
  return addScaled(addScaled(p, axes.up, u * scale), axes.side, s * scale);
}
