import type { FocalConstraint } from './focal-constraint.ts';

/** Focal lengths from 0.25 to 2 picture diagonals (127° to 28° across it), evenly in their logarithm. */
const NODES = 128;
const LOWEST = Math.log(0.25);
const STEP = (Math.log(2) - LOWEST) / (NODES - 1);
/** A single view can speak against a focal length by so much and no more: some views are wrong. */
const CEILING = 25;
/** Views from one direction share their errors: all together they count as so many. */
const VIEWS_OF_DIRECTION = 3;
/** Directions are cells of this width of the sign's normal in the camera's frame. */
const CELL = 0.12;
const CELLS_ACROSS = 18;
/** In its cell an older view fades as so many newer ones come. */
const MEMORY = 10;
/** The errors that all directions have in common. */
const LEAST_SPREAD = 0.008;

/** Mean and standard deviation of the focal length's logarithm (unit: the picture's diagonal). */
export type FocalMoments = { mean: number; spread: number };

/** How likely each focal length is after all views so far: a curve over its logarithm. */
export type FocalPosterior = {
  /** After all views so far; the same object all along. */
  readonly moments: Readonly<FocalMoments>;
  /** Takes a view in which the sign's normal is (normalX, normalY, …) in the camera's frame. */
  add(constraint: FocalConstraint, normalX: number, normalY: number): void;
  /** What would be thought after this view, which is not kept. */
  foresee(constraint: FocalConstraint, out: FocalMoments): void;
  /** Forgets all views, and thinks of the logarithm's mean and standard deviation as given. */
  reset(mean: number, spread: number): void;
};

export function createFocalPosterior(): FocalPosterior {
  const omegas = Float64Array.from({ length: NODES }, (_, i) => Math.exp(-2 * (LOWEST + i * STEP)));
  /** Prior and all cells: −2·log of the probability, but for a constant. */
  const total = new Float64Array(NODES);
  const curve = new Float64Array(NODES);
  const cells = CELLS_ACROSS * CELLS_ACROSS;
  /** Mean curve of each cell's views. */
  const means = new Float32Array(cells * NODES);
  const counts = new Float64Array(cells);
  const moments = { mean: 0, spread: 0 };

  /** False, and of no use, for a view so degenerate that it gives no numbers: they would stay for ever. */
  function trace(constraint: FocalConstraint): boolean {
    for (let i = 0; i < NODES; i++) {
      const cost = constraint.cost(omegas[i]);
      // Rounding makes a little less than nothing of a perfect view.
      if (!(cost > -1 && cost < Number.POSITIVE_INFINITY)) return false;
      curve[i] = cost / (1 + cost / CEILING);
    }
    return true;
  }

  /** Adds a cell's share to the total, or takes it out again. */
  function count(cell: number, sign: 1 | -1): void {
    const views = counts[cell];
    if (views === 0) return;
    const weight = (sign * views) / (1 + (views - 1) / VIEWS_OF_DIRECTION);
    const from = cell * NODES;
    for (let i = 0; i < NODES; i++) total[i] += weight * means[from + i];
  }

  return {
    moments,
    add(constraint, normalX, normalY) {
      if (!trace(constraint)) return;
      const cell = cellOf(normalX, normalY);
      count(cell, -1);
      counts[cell] = Math.min(MEMORY, counts[cell] + 1);
      const share = 1 / counts[cell];
      const from = cell * NODES;
      for (let i = 0; i < NODES; i++) means[from + i] += share * (curve[i] - means[from + i]);
      count(cell, 1);
      measure(total, moments);
    },
    foresee(constraint, out) {
      const isSound = trace(constraint);
      for (let i = 0; i < NODES; i++) curve[i] = total[i] + (isSound ? curve[i] : 0);
      measure(curve, out);
    },
    reset(mean, spread) {
      // Student's t with three degrees of freedom: most cameras are near the middle, some far from it.
      for (let i = 0; i < NODES; i++) {
        total[i] = 4 * Math.log1p(((LOWEST + i * STEP - mean) / spread) ** 2);
      }
      counts.fill(0);
      means.fill(0);
      moments.mean = mean;
      moments.spread = spread;
    },
  };
}

/** Moments of the distribution exp(−cost / 2). */
function measure(costs: Float64Array, out: FocalMoments): void {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < NODES; i++) least = Math.min(least, costs[i]);
  let mass = 0;
  let first = 0;
  let second = 0;
  for (let i = 0; i < NODES; i++) {
    const p = Math.exp((least - costs[i]) / 2);
    mass += p;
    first += p * i;
    second += p * i * i;
  }
  first /= mass;
  out.mean = LOWEST + first * STEP;
  const variance = Math.max(0, second / mass - first * first);
  out.spread = Math.hypot(STEP * Math.sqrt(variance), LEAST_SPREAD);
}

function cellOf(normalX: number, normalY: number): number {
  const column = Math.floor(normalX / CELL + CELLS_ACROSS / 2);
  const row = Math.floor(normalY / CELL + CELLS_ACROSS / 2);
  const limit = CELLS_ACROSS - 1;
  return Math.min(limit, Math.max(0, row)) * CELLS_ACROSS + Math.min(limit, Math.max(0, column));
}
