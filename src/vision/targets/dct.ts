/**
 * The orthonormal cosine transform of 8×8 pixels. Its constants are written out and its arithmetic
 * is plain sums and products of doubles, so that every machine gets the same: `Math.cos` would not.
 */

/** Half the cosine of k·π/16, k = 1…7. */
const C1 = 0.49039264020161522;
const C2 = 0.46193976625564337;
const C3 = 0.41573480615127262;
const C4 = 0.35355339059327379;
const C5 = 0.27778511650980114;
const C6 = 0.19134171618254492;
const C7 = 0.09754516100806417;

/** Frequencies of a block of 64 pixels, in place; row-major, `block[v * 8 + u]` has u across. */
export function forwardDct(block: Float64Array): void {
  for (let row = 0; row < 64; row += 8) forwardLine(block, row, 1);
  for (let column = 0; column < 8; column++) forwardLine(block, column, 8);
}

/** Pixels from frequencies, in place. */
export function inverseDct(block: Float64Array): void {
  for (let column = 0; column < 8; column++) inverseLine(block, column, 8);
  for (let row = 0; row < 64; row += 8) inverseLine(block, row, 1);
}

function forwardLine(block: Float64Array, from: number, step: number): void {
  const i1 = from + step;
  const i2 = i1 + step;
  const i3 = i2 + step;
  const i4 = i3 + step;
  const i5 = i4 + step;
  const i6 = i5 + step;
  const i7 = i6 + step;
  const sum0 = block[from] + block[i7];
  const sum1 = block[i1] + block[i6];
  const sum2 = block[i2] + block[i5];
  const sum3 = block[i3] + block[i4];
  const difference0 = block[from] - block[i7];
  const difference1 = block[i1] - block[i6];
  const difference2 = block[i2] - block[i5];
  const difference3 = block[i3] - block[i4];
  const outer = sum0 + sum3;
  const inner = sum1 + sum2;
  block[from] = C4 * (outer + inner);
  block[i4] = C4 * (outer - inner);
  block[i2] = C2 * (sum0 - sum3) + C6 * (sum1 - sum2);
  block[i6] = C6 * (sum0 - sum3) - C2 * (sum1 - sum2);
  block[i1] = C1 * difference0 + C3 * difference1 + C5 * difference2 + C7 * difference3;
  block[i3] = C3 * difference0 - C7 * difference1 - C1 * difference2 - C5 * difference3;
  block[i5] = C5 * difference0 - C1 * difference1 + C7 * difference2 + C3 * difference3;
  block[i7] = C7 * difference0 - C5 * difference1 + C3 * difference2 - C1 * difference3;
}

function inverseLine(block: Float64Array, from: number, step: number): void {
  const i1 = from + step;
  const i2 = i1 + step;
  const i3 = i2 + step;
  const i4 = i3 + step;
  const i5 = i4 + step;
  const i6 = i5 + step;
  const i7 = i6 + step;
  const mean = C4 * (block[from] + block[i4]);
  const alternate = C4 * (block[from] - block[i4]);
  const wide = C2 * block[i2] + C6 * block[i6];
  const narrow = C6 * block[i2] - C2 * block[i6];
  const even0 = mean + wide;
  const even1 = alternate + narrow;
  const even2 = alternate - narrow;
  const even3 = mean - wide;
  const f1 = block[i1];
  const f3 = block[i3];
  const f5 = block[i5];
  const f7 = block[i7];
  const odd0 = C1 * f1 + C3 * f3 + C5 * f5 + C7 * f7;
  const odd1 = C3 * f1 - C7 * f3 - C1 * f5 - C5 * f7;
  const odd2 = C5 * f1 - C1 * f3 + C7 * f5 + C3 * f7;
  const odd3 = C7 * f1 - C5 * f3 + C3 * f5 - C1 * f7;
  block[from] = even0 + odd0;
  block[i7] = even0 - odd0;
  block[i1] = even1 + odd1;
  block[i6] = even1 - odd1;
  block[i2] = even2 + odd2;
  block[i5] = even2 - odd2;
  block[i3] = even3 + odd3;
  block[i4] = even3 - odd3;
}
