const DEGREE = Math.PI / 180;
const TILTS = [45, 60];
const DIRECTIONS = [0, 45, 90, 135];

/**
 * The views in which a sign's features are described (ASIFT: Morel and Yu 2009): frontal, then
 * tilted about four axes. Each is a 2×2 matrix, row-major, from plane units to the view's picture
 * of a sign one unit wide.
 */
export const VIEWS: readonly (readonly [number, number, number, number])[] = [
  [1, 0, 0, 1],
  ...TILTS.flatMap((tilt) => DIRECTIONS.map((direction) => squeezed(tilt, direction))),
];

/** Shortens what lies along a direction by the tilt's cosine. */
function squeezed(tilt: number, direction: number): readonly [number, number, number, number] {
  const missing = 1 - Math.cos(tilt * DEGREE);
  const x = Math.cos(direction * DEGREE);
  const y = Math.sin(direction * DEGREE);
  return [1 - missing * x * x, -missing * x * y, -missing * x * y, 1 - missing * y * y];
}
