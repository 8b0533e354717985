import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  factorCholesky,
  invertCholesky,
  solveCholesky,
  solveLower,
} from '#vision/geometry/cholesky.ts';

/** L·Lᵀ of the rows of a lower triangle. */
function square(l: readonly number[], n: number): Float64Array {
  const a = new Float64Array(n * n);
  const at = (row: number, column: number) => (column > row ? 0 : (l[n * row + column] ?? 0));
  for (let row = 0; row < n; row++) {
    for (let column = 0; column < n; column++) {
      for (let k = 0; k < n; k++) a[n * row + column]! += at(row, k) * at(column, k);
    }
  }
  return a;
}

describe('factorCholesky', () => {
  it('finds the factor of a 2×2 matrix', () => {
    const a = Float64Array.of(4, 99, 6, 10);
    expect(factorCholesky(a, 2)).toBe(true);
    expect([...a]).toEqual([2, 99, 3, 1]);
  });

  it('refuses what is not positive definite', () => {
    expect(factorCholesky(Float64Array.of(1, 0, 2, 4), 2)).toBe(false);
    expect(factorCholesky(Float64Array.of(0), 1)).toBe(false);
    expect(factorCholesky(Float64Array.of(Number.NaN), 1)).toBe(false);
  });
});

describe('the solutions', () => {
  const off = fc.double({ min: -1, max: 1, noNaN: true });
  const diagonal = fc.double({ min: 0.5, max: 2, noNaN: true });
  const n = 4;
  const triangle = fc
    .tuple(...Array.from({ length: n * n }, (_, k) => (k % (n + 1) === 0 ? diagonal : off)))
    .map((entries) => square(entries, n));

  it('give back the right-hand side', () => {
    fc.assert(
      fc.property(triangle, fc.array(off, { minLength: n, maxLength: n }), (a, b) => {
        const factor = a.slice();
        expect(factorCholesky(factor, n)).toBe(true);
        const x = Float64Array.of(7, ...b);
        solveCholesky(factor, n, x, 1);
        expect(x[0]).toBe(7);
        b.forEach((wanted, row) => {
          const sum = [0, 1, 2, 3].reduce((s, k) => s + a[n * row + k]! * x[1 + k]!, 0);
          expect(sum).toBeCloseTo(wanted, 6);
        });
        const half = Float64Array.from(b);
        solveLower(factor, n, half);
        const energy = b.reduce((s, value, k) => s + value * x[1 + k]!, 0);
        expect(half.reduce((s, value) => s + value * value, 0)).toBeCloseTo(energy, 6);
      }),
    );
  });

  it('invert the matrix', () => {
    fc.assert(
      fc.property(triangle, (a) => {
        const factor = a.slice();
        factorCholesky(factor, n);
        const inverse = new Float64Array(n * n).fill(5);
        invertCholesky(factor, n, inverse);
        for (let row = 0; row < n; row++) {
          for (let column = 0; column < n; column++) {
            const sum = [0, 1, 2, 3].reduce(
              (s, k) => s + a[n * row + k]! * inverse[n * k + column]!,
              0,
            );
            expect(sum).toBeCloseTo(row === column ? 1 : 0, 6);
          }
        }
      }),
    );
  });
});
