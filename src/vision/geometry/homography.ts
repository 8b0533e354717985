/**
 * 3×3 row-major: takes points (X, Y, 1) of a sign's plane to frame pixels. Points lie in arrays of
 * pairs x, y, x, y.
 */
export type Homography = Float64Array;

/** Where (x, y) goes, written to `out[0..1]`; returns the weight, which is negative behind the camera. */
export function projectPoint(
  h: ArrayLike<number>,
  x: number,
  y: number,
  out: Float64Array,
): number {
  const weight = h[6] * x + h[7] * y + h[8];
  out[0] = (h[0] * x + h[1] * y + h[2]) / weight;
  out[1] = (h[3] * x + h[4] * y + h[5]) / weight;
  return weight;
}

/** Writes the inverse to `out`, which may not be `h`; false when there is none. */
export function invertHomography(h: Homography, out: Homography): boolean {
  const [a, b, c, d, e, f, g, i, j] = h;
  out[0] = e * j - f * i;
  out[1] = c * i - b * j;
  out[2] = b * f - c * e;
  out[3] = f * g - d * j;
  out[4] = a * j - c * g;
  out[5] = c * d - a * f;
  out[6] = d * i - e * g;
  out[7] = b * g - a * i;
  out[8] = a * e - b * d;
  const determinant = a * out[0] + b * out[3] + c * out[6];
  if (!(Math.abs(determinant) > 1e-12)) return false;
  for (let k = 0; k < 9; k++) out[k] /= determinant;
  return true;
}

/** The sign's corners in the frame, upper left first, clockwise, as pairs; false when one is behind the camera. */
export function projectCorners(h: Homography, aspect: number, out: Float64Array): boolean {
  const half = aspect / 2;
  for (let corner = 0; corner < 4; corner++) {
    const x = corner === 1 || corner === 2 ? 0.5 : -0.5;
    const y = corner >= 2 ? half : -half;
    const weight = h[6] * x + h[7] * y + h[8];
    if (!(weight > 0)) return false;
    out[2 * corner] = (h[0] * x + h[1] * y + h[2]) / weight;
    out[2 * corner + 1] = (h[3] * x + h[4] * y + h[5]) / weight;
  }
  return true;
}

/**
 * Fits homographies to weighted points: the algebraic error in the frame divided by each point's
 * last weight, so that repeated fits come to the geometric one; h[8] is 1.
 */
export class HomographyFit {
  readonly #normal = new Float64Array(8 * 9);
  readonly #row = new Float64Array(9);

  /** Begins a fit. */
  clear(): void {
    this.#normal.fill(0);
  }

  /** One point: plane (x, y) seen at (u, v). Coordinates of about one keep the equations sound. */
  add(x: number, y: number, u: number, v: number, weight: number): void {
    const row = this.#row;
    row.fill(0);
    row[0] = x;
    row[1] = y;
    row[2] = 1;
    row[6] = -u * x;
    row[7] = -u * y;
    row[8] = u;
    this.#addRow(weight);
    row[0] = row[1] = row[2] = 0;
    row[3] = x;
    row[4] = y;
    row[5] = 1;
    row[6] = -v * x;
    row[7] = -v * y;
    row[8] = v;
    this.#addRow(weight);
  }

  #addRow(weight: number): void {
    const row = this.#row;
    const normal = this.#normal;
    for (let i = 0; i < 8; i++) {
      const scaled = weight * row[i];
      if (scaled === 0) continue;
      for (let j = i; j < 9; j++) normal[9 * i + j] += scaled * row[j];
    }
  }

  /** Writes the homography to `out`; `stiffness` holds its perspective part at nought. False when the points do not fix it. */
  solve(out: Homography, stiffness = 0): boolean {
    const m = this.#normal;
    for (let i = 0; i < 8; i++) for (let j = 0; j < i; j++) m[9 * i + j] = m[9 * j + i];
    m[9 * 6 + 6] += stiffness;
    m[9 * 7 + 7] += stiffness;
    for (let column = 0; column < 8; column++) {
      let pivot = column;
      for (let row = column + 1; row < 8; row++) {
        if (Math.abs(m[9 * row + column]) > Math.abs(m[9 * pivot + column])) pivot = row;
      }
      const value = m[9 * pivot + column];
      if (!(Math.abs(value) > 1e-9)) return false;
      if (pivot !== column) {
        for (let k = column; k < 9; k++) {
          const held = m[9 * pivot + k];
          m[9 * pivot + k] = m[9 * column + k];
          m[9 * column + k] = held;
        }
      }
      for (let row = column + 1; row < 8; row++) {
        const factor = m[9 * row + column] / value;
        if (factor === 0) continue;
        for (let k = column; k < 9; k++) m[9 * row + k] -= factor * m[9 * column + k];
      }
    }
    for (let row = 7; row >= 0; row--) {
      let sum = m[9 * row + 8];
      for (let k = row + 1; k < 8; k++) sum -= m[9 * row + k] * out[k];
      out[row] = sum / m[9 * row + row];
    }
    out[8] = 1;
    return true;
  }
}
