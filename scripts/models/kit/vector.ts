/** Point or direction in metres: x to the east of the front, y up, z towards the main front. */
export type Vec3 = readonly [number, number, number];

export const UP: Vec3 = [0, 1, 0];

export function add(a: Vec3, b: Vec3): Vec3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function subtract(a: Vec3, b: Vec3): Vec3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

/** `a + k·b`. */
export function addScaled(a: Vec3, b: Vec3, k: number): Vec3 {
  return [a[0] + b[0] * k, a[1] + b[1] * k, a[2] + b[2] * k];
}

export function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function length(a: Vec3): number {
  return Math.hypot(a[0], a[1], a[2]);
}

/** Unit vector; the zero vector stays zero. */
export function normalize(a: Vec3): Vec3 {
  const l = length(a) || 1;
  return [a[0] / l, a[1] / l, a[2] / l];
}

export function lerp(a: Vec3, b: Vec3, t: number): Vec3 {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

export function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

/** The item at `index`; throws a RangeError where there is none. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return item;
}

/** `count + 1` points of a path, its parameter running from 0 to 1. */
export function samplePath(count: number, path: (t: number) => Vec3): Vec3[] {
  return Array.from({ length: count + 1 }, (_, i) => path(i / count));
}

/** Smooth curve through the given points (uniform Catmull-Rom), sampled at `count + 1` places. */
export function spline(points: readonly Vec3[], count: number): Vec3[] {
  const last = points.length - 1;
  return samplePath(count, (t) => {
    const i = Math.min(last - 1, Math.floor(t * last));
    const f = t * last - i;
    const p0 = at(points, Math.max(0, i - 1));
    const p1 = at(points, i);
    const p2 = at(points, i + 1);
    const p3 = at(points, Math.min(last, i + 2));
    const blend = (k: 0 | 1 | 2): number =>
      0.5 *
      (2 * p1[k] +
        (p2[k] - p0[k]) * f +
        (2 * p0[k] - 5 * p1[k] + 4 * p2[k] - p3[k]) * f * f +
        (3 * p1[k] - p0[k] - 3 * p2[k] + p3[k]) * f * f * f);
    return [blend(0), blend(1), blend(2)];
  });
}
