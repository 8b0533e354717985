/** An 8-bit grey picture, rows without gaps. */
export type GreyImage = { luma: Uint8Array; width: number; height: number };

/**
 * The picture at another, no larger size: each pixel is the mean of the area that it covers, so
 * that the full extent maps to the full extent whatever the two sizes are.
 */
export function shrinkImage(image: GreyImage, width: number, height: number): GreyImage {
  const across = coverage(image.width, width);
  const down = coverage(image.height, height);
  const luma = new Uint8Array(width * height);
  const sums = new Float64Array(width);
  const row = new Float64Array(width);
  const whole = image.width * image.height;
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    for (let from = down.first[y]; from < down.first[y] + down.count[y]; from++) {
      shrinkRow(image.luma, from * image.width, across, row);
      const weight = down.weights[y * down.most + from - down.first[y]];
      for (let x = 0; x < width; x++) sums[x] += weight * row[x];
    }
    for (let x = 0; x < width; x++) luma[y * width + x] = Math.floor(sums[x] / whole + 0.5);
  }
  return { luma, width, height };
}

/** Width and height with the picture's shape and at most `area` pixels, never larger than the picture. */
export function sizeWithin(
  width: number,
  height: number,
  area: number,
): { width: number; height: number } {
  const scale = Math.min(1, Math.sqrt(area / (width * height)));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

type Coverage = {
  /** Per new pixel: the first old pixel that it covers, and how many. */
  first: Int32Array;
  count: Int32Array;
  /** How much it covers of each, `most` per new pixel; whole numbers that add up to the old size. */
  weights: Int32Array;
  most: number;
};

/** Measured in parts of which an old pixel has `after` and a new one `before`: nothing is rounded. */
function coverage(before: number, after: number): Coverage {
  const most = Math.ceil(before / after) + 1;
  const first = new Int32Array(after);
  const count = new Int32Array(after);
  const weights = new Int32Array(after * most);
  for (let to = 0; to < after; to++) {
    const start = to * before;
    const end = start + before;
    first[to] = Math.floor(start / after);
    count[to] = Math.ceil(end / after) - first[to];
    for (let i = 0; i < count[to]; i++) {
      const left = (first[to] + i) * after;
      weights[to * most + i] = Math.min(end, left + after) - Math.max(start, left);
    }
  }
  return { first, count, weights, most };
}

function shrinkRow(luma: Uint8Array, offset: number, across: Coverage, row: Float64Array): void {
  const { first, count, weights, most } = across;
  for (let to = 0; to < row.length; to++) {
    let sum = 0;
    const from = offset + first[to];
    for (let i = 0; i < count[to]; i++) sum += weights[to * most + i] * luma[from + i];
    row[to] = sum;
  }
}
