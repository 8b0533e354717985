import sharp from 'sharp';

const WINDOW = 8;
const STRIDE = 4;
const C1 = (0.01 * 255) ** 2;
const C2 = (0.03 * 255) ** 2;

/** Luminance of a picture, 0 to 255, row by row. */
async function luminance(
  png: Uint8Array,
): Promise<{ width: number; height: number; grey: Float64Array }> {
  const raw = sharp(png).removeAlpha().raw();
  const { data, info } = await raw.toBuffer({ resolveWithObject: true });
  const grey = Float64Array.from({ length: info.width * info.height }, (_, i) => {
    const [r = 0, g = 0, b = 0] = data.subarray(i * 3, i * 3 + 3);
    return 0.299 * r + 0.587 * g + 0.114 * b;
  });
  return { width: info.width, height: info.height, grey };
}

/** Mean structural similarity over a whole picture, and over those windows alone that hold any detail. */
export interface Similarity {
  whole: number;
  detail: number;
}

/**
 * Structural similarity of two pictures of one size, 1 when they are the same (Wang, Bovik, Sheikh,
 * Simoncelli 2004), over windows of 8 × 8 pixels.
 */
export async function similarity(a: Uint8Array, b: Uint8Array): Promise<Similarity> {
  const [first, second] = [await luminance(a), await luminance(b)];
  if (first.width !== second.width || first.height !== second.height)
    throw new RangeError('the pictures differ in size');
  const all = { sum: 0, windows: 0 };
  const detailed = { sum: 0, windows: 0 };
  for (let y = 0; y + WINDOW <= first.height; y += STRIDE) {
    for (let x = 0; x + WINDOW <= first.width; x += STRIDE) {
      const s = windowStatistics(first.grey, second.grey, first.width, x, y);
      const means = (2 * s.meanA * s.meanB + C1) / (s.meanA ** 2 + s.meanB ** 2 + C1);
      const value = (means * (2 * s.covariance + C2)) / (s.varianceA + s.varianceB + C2);
      const plain = s.varianceA < 1 && s.varianceB < 1;
      for (const tally of plain ? [all] : [all, detailed]) {
        tally.sum += value;
        tally.windows += 1;
      }
    }
  }
  const mean = ({ sum, windows }: typeof all): number => (windows === 0 ? 1 : sum / windows);
  return { whole: mean(all), detail: mean(detailed) };
}

function windowStatistics(
  a: Float64Array,
  b: Float64Array,
  width: number,
  x: number,
  y: number,
): { meanA: number; meanB: number; varianceA: number; varianceB: number; covariance: number } {
  let [sumA, sumB, sumAA, sumBB, sumAB] = [0, 0, 0, 0, 0];
  for (let j = 0; j < WINDOW; j++) {
    for (let i = 0; i < WINDOW; i++) {
      const at = (y + j) * width + x + i;
      const [p, q] = [a[at] ?? 0, b[at] ?? 0];
      sumA += p;
      sumB += q;
      sumAA += p * p;
      sumBB += q * q;
      sumAB += p * q;
    }
  }
  const n = WINDOW * WINDOW;
  const [meanA, meanB] = [sumA / n, sumB / n];
  return {
    meanA,
    meanB,
    varianceA: sumAA / n - meanA ** 2,
    varianceB: sumBB / n - meanB ** 2,
    covariance: sumAB / n - meanA * meanB,
  };
}
