import { addGrid, type MeshBuilder, NO_TINT, type Tint } from './mesh.ts';
import { type Axes, inAxes } from './round.ts';
import { type Strip, stripUv } from './sheet.ts';
import { addScaled, at, cross, normalize, subtract, type Vec3 } from './vector.ts';

/** Where a body stands: its axes, and how many metres one unit of its sections is. */
export interface LoftFrame {
  origin: Vec3;
  axes: Axes;
  scale: number;
}

/** Elliptical section of a body: its middle and its two half axes, each as forward, up, sideways. */
export interface LoftRing {
  centre: Vec3;
  a: Vec3;
  b: Vec3;
  tint?: Tint;
}

/** Level section of an upright body: height, half depth and half width, and how far its middle leans. */
export function levelRing(
  up: number,
  depth: number,
  width: number,
  { forward = 0, side = 0, tint }: { forward?: number; side?: number; tint?: Tint } = {},
): LoftRing {
  const ring = { centre: [forward, up, side], a: [depth, 0, 0], b: [0, 0, width] } as const;
  return tint ? { ...ring, tint } : ring;
}

export interface LoftOptions {
  frame: LoftFrame;
  /** From one end to the other; two rings at one place change the colour sharply. */
  rings: readonly LoftRing[];
  sides: number;
  strip?: Strip;
  /** Sheet widths of the strip that go once round the body. */
  around?: number;
  tint?: Tint;
  /** Part of a side by which the first corner is turned; 0.5 puts a face where a corner was. */
  turn?: number;
  /** Which ends are closed with a flat face, and its colour. */
  caps?: readonly ('first' | 'last')[];
  capTint?: Tint;
}

function pointOf({ centre, a, b }: LoftRing, angle: number): Vec3 {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return addScaled(addScaled(centre, a, c), b, s);
}

function isInsideOut(rings: readonly LoftRing[]): boolean {
  const run = subtract(at(rings, rings.length - 1).centre, at(rings, 0).centre);
  const widest = rings.reduce((best, ring) =>
    Math.hypot(...ring.a) * Math.hypot(...ring.b) > Math.hypot(...best.a) * Math.hypot(...best.b)
      ? ring
      : best,
  );
  const n = cross(widest.a, widest.b);
  return n[0] * run[0] + n[1] * run[1] + n[2] * run[2] > 0;
}

/** Smooth body through sections, outside out whichever way its sections turn; open unless capped. */
export function addLoft(mesh: MeshBuilder, options: LoftOptions): void {
  const { frame, sides, strip = 'ivory', tint = NO_TINT, turn = 0, caps = [] } = options;
  const { around = 0.05 } = options;
  const flip = isInsideOut(options.rings);
  const rings = flip ? options.rings.toReversed() : options.rings;
  const last = rings.length - 1;
  const place = (ring: LoftRing, k: number): Vec3 =>
    inAxes(
      frame.origin,
      frame.axes,
      frame.scale,
      pointOf(ring, (-(k + turn) * Math.PI * 2) / sides),
    );
  addGrid(mesh, {
    columns: sides,
    rows: last,
    point: (u, v) => place(at(rings, Math.round(v * last)), Math.round(u * sides) % sides),
    uv: (u, v) => stripUv(strip, u * around, 0.15 + v * 0.7),
    tint: (_u, v) => at(rings, Math.round(v * last)).tint ?? tint,
  });
  for (const end of caps) {
    const isLast = (end === 'last') !== flip;
    const ring = at(rings, isLast ? last : 0);
    const corners = Array.from({ length: sides }, (_, k) => place(ring, k));
    const face = cross(
      subtract(at(corners, 1), at(corners, 0)),
      subtract(at(corners, 2), at(corners, 0)),
    );
    const n = normalize(isLast ? face : [-face[0], -face[1], -face[2]]);
    const first = mesh.vertexCount;
    corners.forEach((corner, k) => {
      mesh.vertex(
        corner,
        n,
        stripUv(strip, k * 0.01, 0.2 + 0.6 * (k % 2)),
        options.capTint ?? ring.tint ?? tint,
      );
    });
    for (let k = 1; k + 1 < sides; k++) {
      if (isLast) mesh.triangle(first, first + k, first + k + 1);
      else mesh.triangle(first, first + k + 1, first + k);
    }
  }
}
