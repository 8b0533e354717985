/**
 * Factors the symmetric n×n matrix `a` (row-major, lower triangle read) as L·Lᵀ, L written over its
 * lower triangle. False when it is not positive definite; `a` is spoilt then.
 */
export function factorCholesky(a: Float64Array, n: number): boolean {
  for (let row = 0; row < n; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = a[row * n + column];
      for (let k = 0; k < column; k++) sum -= a[row * n + k] * a[column * n + k];
      if (row > column) a[row * n + column] = sum / a[column * n + column];
      else if (sum > 0) a[row * n + row] = Math.sqrt(sum);
      else return false;
    }
  }
  return true;
}

/** Solves L·x = b in place; `b` begins at `at` in its array. */
export function solveLower(l: Float64Array, n: number, b: Float64Array, at = 0): void {
  for (let row = 0; row < n; row++) {
    let sum = b[at + row];
    for (let k = 0; k < row; k++) sum -= l[row * n + k] * b[at + k];
    b[at + row] = sum / l[row * n + row];
  }
}

/** Solves L·Lᵀ·x = b in place; `b` begins at `at` in its array. */
export function solveCholesky(l: Float64Array, n: number, b: Float64Array, at = 0): void {
  solveLower(l, n, b, at);
  for (let row = n - 1; row >= 0; row--) {
    let sum = b[at + row];
    for (let k = row + 1; k < n; k++) sum -= l[k * n + row] * b[at + k];
    b[at + row] = sum / l[row * n + row];
  }
}

/** `out` = (L·Lᵀ)⁻¹, whole matrix; `out` may not be `l`. */
export function invertCholesky(l: Float64Array, n: number, out: Float64Array): void {
  out.fill(0, 0, n * n);
  for (let column = 0; column < n; column++) {
    out[column * n + column] = 1;
    solveCholesky(l, n, out, column * n);
  }
}
