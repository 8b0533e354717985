const SIDE = 8;

/** The luminance steps of the JPEG standard's example table (ITU T.81, annex K). */
const STEPS = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56,
  14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113,
  92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];

/** Rows are the waves of the discrete cosine transform. */
const WAVES = Float32Array.from({ length: SIDE * SIDE }, (_, i) => {
  const [wave, at] = [Math.floor(i / SIDE), i % SIDE];
  const scale = wave === 0 ? Math.sqrt(1 / SIDE) : Math.sqrt(2 / SIDE);
  return scale * Math.cos(((2 * at + 1) * wave * Math.PI) / (2 * SIDE));
});

/** Loses in whole blocks of 8×8 what a JPEG of this quality (1 to 100) loses, in place. */
export function compress(luma: Uint8Array, width: number, height: number, quality: number): void {
  const scale = quality < 50 ? 50 / quality : 2 - quality / 50;
  const steps = Float32Array.from(STEPS, (step) => Math.max(1, step * scale));
  const block = new Float32Array(SIDE * SIDE);
  const half = new Float32Array(SIDE * SIDE);
  for (let top = 0; top + SIDE <= height; top += SIDE) {
    for (let left = 0; left + SIDE <= width; left += SIDE) {
      for (let i = 0; i < block.length; i++) {
        block[i] = luma[(top + (i >> 3)) * width + left + (i & 7)] - 128;
      }
      alongRows(block, half, false);
      alongRows(half, block, false);
      for (let i = 0; i < block.length; i++) {
        block[i] = Math.round(block[i] / steps[i]) * steps[i];
      }
      alongRows(block, half, true);
      alongRows(half, block, true);
      for (let i = 0; i < block.length; i++) {
        const level = block[i] + 128.5;
        luma[(top + (i >> 3)) * width + left + (i & 7)] = level < 0 ? 0 : level > 255 ? 255 : level;
      }
    }
  }
}

/** Transforms each row and turns rows into columns, so that a second call does the columns. */
function alongRows(from: Float32Array, to: Float32Array, isInverse: boolean): void {
  for (let row = 0; row < SIDE; row++) {
    for (let out = 0; out < SIDE; out++) {
      let sum = 0;
      for (let k = 0; k < SIDE; k++) {
        sum += from[row * SIDE + k] * (isInverse ? WAVES[k * SIDE + out] : WAVES[out * SIDE + k]);
      }
      to[out * SIDE + row] = sum;
    }
  }
}
