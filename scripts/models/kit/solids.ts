import { ShapeUtils, Vector2 } from 'three';
import { addGrid, type MeshBuilder, NO_TINT, type Tint, type Uv } from './mesh.ts';
import { pathFrames } from './shapes.ts';
import { type Skin, type Strip, stripUv } from './sheet.ts';
import { addScaled, at, cross, length, mix, normalize, subtract, type Vec3 } from './vector.ts';

type Point2 = readonly [number, number];

function signedArea(outline: readonly Point2[]): number {
  return outline.reduce((sum, [x, y], i) => {
    const [nx, ny] = at(outline, (i + 1) % outline.length);
    return sum + x * ny - nx * y;
  }, 0);
}

function triangulate(outline: readonly Point2[]): [number, number, number][] {
  const points = outline.map(([x, y]) => new Vector2(x, y));
  return ShapeUtils.triangulateShape(points, []) as [number, number, number][];
}

export interface PlateOptions {
  origin: Vec3;
  /** Directions of the outline's x and y. */
  right: Vec3;
  up: Vec3;
  outline: readonly Point2[];
  thickness: number;
  /** Runs along the outline's x and up its y. */
  skin: Skin;
  tint?: Tint;
}

/** Flat plate cut to an outline, with both faces and its edge. */
export function addPlate(mesh: MeshBuilder, options: PlateOptions): void {
  const { origin, right, up, thickness, skin, tint = NO_TINT } = options;
  const outline = signedArea(options.outline) < 0 ? options.outline.toReversed() : options.outline;
  const normal = normalize(cross(right, up));
  const heights = outline.map(([, y]) => y);
  const low = Math.min(...heights);
  const span = Math.max(...heights) - low || 1;
  const place = ([x, y]: Point2, side: number): Vec3 =>
    addScaled(addScaled(addScaled(origin, right, x), up, y), normal, (side * thickness) / 2);
  const triangles = triangulate(outline);
  for (const side of [1, -1]) {
    const first = mesh.vertexCount;
    const facing: Vec3 = [normal[0] * side, normal[1] * side, normal[2] * side];
    for (const p of outline) {
      mesh.vertex(place(p, side), facing, skin(p[0], (p[1] - low) / span, p[1]), tint);
    }
    for (const [a, b, c] of triangles) {
      if (side > 0) mesh.triangle(first + a, first + b, first + c);
      else mesh.triangle(first + a, first + c, first + b);
    }
  }
  outline.forEach((p, i) => {
    const q = at(outline, (i + 1) % outline.length);
    addGrid(mesh, {
      columns: 1,
      rows: 1,
      point: (u, v) => place(u < 0.5 ? p : q, v * 2 - 1),
      uv: (u, v) => skin(v * thickness, 0.3 + u * 0.4, mix(p[1], q[1], u)),
      tint,
    });
  });
}

export interface SweepOptions {
  /** (sideways, upwards) metres, from the left foot over the top to the right foot. */
  profile: readonly Point2[];
  /** Strip of each face between two profile points. */
  strips: readonly Strip[];
  repeat: number;
  tint?: Tint;
  /** Strip of the two ends, from foot to top; the first face's middle where none is given. */
  cap?: Strip;
  /** Runs the strips from left to right on both flanks as each is looked at, so that writing reads on both. */
  readable?: boolean;
}

/** Carries a profile along a path, flat-shaded face by face, and closes both ends. */
export function addSweep(mesh: MeshBuilder, path: readonly Vec3[], options: SweepOptions): void {
  const { profile, strips, repeat, tint = NO_TINT, readable = false } = options;
  const frames = pathFrames(path);
  const last = path.length - 1;
  const run = [0];
  for (let i = 1; i <= last; i++) {
    run.push(at(run, i - 1) + length(subtract(at(path, i), at(path, i - 1))));
  }
  const place = (i: number, k: number): Vec3 => {
    const [sideways, upwards] = at(profile, k);
    const p = addScaled(at(path, i), at(frames, i).side, sideways);
    return [p[0], p[1] + upwards, p[2]];
  };
  for (let k = 0; k < profile.length - 1; k++) {
    const rising = at(profile, k + 1)[1] >= at(profile, k)[1];
    const along = (i: number): number =>
      readable && rising ? at(run, last) - at(run, i) : at(run, i);
    addGrid(mesh, {
      columns: last,
      rows: 1,
      point: (u, v) => place(Math.round(u * last), k + Math.round(v)),
      uv: (u, v) =>
        stripUv(at(strips, k), along(Math.round(u * last)) / repeat, rising ? 1 - v : v),
      tint,
      flip: true,
    });
  }
  const caps = triangulate(profile);
  const heights = profile.map(([, y]) => y);
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const { cap } = options;
  const capUv = ([sideways, y]: Point2): Uv =>
    cap
      ? stripUv(cap, sideways / (repeat * 2.5), 1 - (y - low) / (high - low || 1))
      : stripUv(at(strips, 0), sideways / repeat, 0.5);
  for (const [i, sign] of [
    [0, -1],
    [last, 1],
  ] as const) {
    const forward = at(frames, i).forward;
    const normal: Vec3 = [forward[0] * sign, forward[1] * sign, forward[2] * sign];
    const first = mesh.vertexCount;
    profile.forEach((point, k) => {
      mesh.vertex(place(i, k), normal, capUv(point), tint);
    });
    for (const [a, b, c] of caps) {
      const face = cross(subtract(place(i, b), place(i, a)), subtract(place(i, c), place(i, a)));
      const outward = face[0] * normal[0] + face[1] * normal[1] + face[2] * normal[2] > 0;
      if (outward) mesh.triangle(first + a, first + b, first + c);
      else mesh.triangle(first + a, first + c, first + b);
    }
  }
}
