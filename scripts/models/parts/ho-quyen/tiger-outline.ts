import { ShapeUtils, Vector2 } from 'three';

/**
 * Outline of a crouching tiger from the side, counter-clockwise, one unit to the height of its shoulder:
 * head low to the right, tail curling up to the left.
 */
const OUTLINE: readonly (readonly [number, number])[] = [
  [1.55, 0.62],
  [1.45, 0.86],
  [1.36, 1.0],
  [1.28, 0.9],
  [1.18, 0.92],
  [1.08, 1.02],
  [1.02, 0.9],
  [0.9, 0.95],
  [0.65, 1.02],
  [0.3, 0.93],
  [-0.1, 0.9],
  [-0.45, 0.98],
  [-0.75, 0.98],
  [-0.98, 0.85],
  [-1.08, 0.78],
  [-1.3, 0.82],
  [-1.5, 1.0],
  [-1.58, 1.25],
  [-1.75, 1.36],
  [-1.92, 1.28],
  [-1.9, 1.19],
  [-1.76, 1.25],
  [-1.68, 1.17],
  [-1.6, 0.92],
  [-1.4, 0.68],
  [-1.12, 0.58],
  [-1.08, 0.4],
  [-1.22, 0.22],
  [-1.2, 0.0],
  [-0.88, 0.0],
  [-0.86, 0.1],
  [-0.98, 0.15],
  [-0.84, 0.34],
  [-0.7, 0.42],
  [-0.66, 0.2],
  [-0.74, 0.0],
  [-0.42, 0.0],
  [-0.4, 0.1],
  [-0.52, 0.15],
  [-0.42, 0.42],
  [-0.1, 0.4],
  [0.3, 0.38],
  [0.38, 0.2],
  [0.34, 0.0],
  [0.66, 0.0],
  [0.68, 0.1],
  [0.56, 0.15],
  [0.62, 0.36],
  [0.76, 0.34],
  [0.92, 0.16],
  [1.0, 0.0],
  [1.3, 0.0],
  [1.32, 0.1],
  [1.16, 0.15],
  [1.0, 0.4],
  [1.02, 0.56],
  [1.2, 0.5],
  [1.42, 0.5],
  [1.52, 0.54],
];

const corners = OUTLINE.map(([x, y]) => new Vector2(x, y));
const faces = ShapeUtils.triangulateShape(corners, []) as [number, number, number][];

/** The outline as triangles that face up when its own up points away from the front (−z). */
export const TIGER = { points: OUTLINE, triangles: faces };
