import { hash01 } from './hash.ts';
import type { Tint } from './mesh.ts';
import { mix } from './vector.ts';

function smooth(t: number): number {
  return t * t * (3 - 2 * t);
}

/** Soft blotches over a plane, 0 to 1, of about `size` metres; the same for the same seed and place. */
export function blotch(seed: string, x: number, y: number, size: number): number {
  const [u, v] = [x / size, y / size];
  const [i, j] = [Math.floor(u), Math.floor(v)];
  const [s, t] = [smooth(u - i), smooth(v - j)];
  const corner = (di: number, dj: number): number => hash01(`${seed} ${i + di} ${j + dj}`);
  return mix(mix(corner(0, 0), corner(1, 0), s), mix(corner(0, 1), corner(1, 1), s), t);
}

/** A colour darkened and greened by age: `amount` 0 leaves it, 1 is old moss in shade. */
export function aged(tint: Tint, amount: number): Tint {
  return [
    tint[0] * (1 - 0.5 * amount),
    tint[1] * (1 - 0.4 * amount),
    tint[2] * (1 - 0.48 * amount),
  ];
}
