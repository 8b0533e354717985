import { clamp } from '../kit/vector.ts';

/** Number in [0, 1) for a place of an integer lattice. */
export function latticeHash(x: number, y: number): number {
  let h = (Math.imul(x, 374761393) + Math.imul(y, 668265263)) | 0;
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

function smooth(t: number): number {
  return t * t * (3 - 2 * t);
}

/** Value noise that repeats every `period` lattice cells. */
function valueNoise(x: number, y: number, periodX: number, periodY: number): number {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const fx = smooth(x - x0);
  const fy = smooth(y - y0);
  const wrap = (i: number, period: number): number => ((i % period) + period) % period;
  const h = (i: number, j: number): number => latticeHash(wrap(i, periodX), wrap(j, periodY));
  const low = h(x0, y0) * (1 - fx) + h(x0 + 1, y0) * fx;
  const high = h(x0, y0 + 1) * (1 - fx) + h(x0 + 1, y0 + 1) * fx;
  return low * (1 - fy) + high * fy;
}

/** Sum of octaves of value noise over the unit square, tiling, in [0, 1]. */
export function fractalNoise(
  u: number,
  v: number,
  cells: number,
  octaves = 4,
  stretch = 1,
): number {
  let sum = 0;
  let weight = 0.5;
  let total = 0;
  let frequency = cells;
  for (let i = 0; i < octaves; i++) {
    sum +=
      weight * valueNoise(u * frequency, v * frequency * stretch, frequency, frequency * stretch);
    total += weight;
    weight *= 0.5;
    frequency *= 2;
  }
  return clamp(sum / total, 0, 1);
}
