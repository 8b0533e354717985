import type { Rigid } from './rigid.ts';

/**
 * The pose as graphics wants it: 16 numbers, column-major, camera x right, y up, looking down −z;
 * sign x right, y up, z out of the print, metres.
 */
export function toModelView(pose: Rigid, widthMetres: number): number[] {
  const [a, b, c, x, d, e, f, y, g, h, i, z] = pose;
  return [
    a,
    -d,
    -g,
    0,
    -b,
    e,
    h,
    0,
    -c,
    f,
    i,
    0,
    x * widthMetres,
    -y * widthMetres,
    -z * widthMetres,
    1,
  ];
}

/** The inverse of `toModelView`. */
export function fromModelView(m: ArrayLike<number>, widthMetres: number): Rigid {
  const at = (i: number): number => m[i] ?? Number.NaN;
  return Float64Array.of(
    at(0),
    -at(4),
    -at(8),
    at(12) / widthMetres,
    -at(1),
    at(5),
    at(9),
    -at(13) / widthMetres,
    -at(2),
    at(6),
    at(10),
    -at(14) / widthMetres,
  );
}
