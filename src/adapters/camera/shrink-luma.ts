/** Rows of 8-bit luma in a larger buffer. */
export type LumaPlane = { bytes: Uint8Array; offset: number; stride: number };

/** Means of `shrink` × `shrink` pixels, written into `target` of `width` × `height` without gaps. */
export function shrinkLuma(
  { bytes, offset, stride }: LumaPlane,
  shrink: number,
  width: number,
  height: number,
  target: Uint8Array,
): void {
  if (shrink === 2) return halveLuma(bytes, offset, stride, width, height, target);
  const area = shrink * shrink;
  const half = area >> 1;
  for (let y = 0, to = 0; y < height; y++) {
    const row = offset + y * shrink * stride;
    for (let x = 0; x < width; x++) {
      let sum = half;
      for (let down = 0, at = row + x * shrink; down < shrink; down++, at += stride) {
        for (let right = 0; right < shrink; right++) sum += bytes[at + right] ?? 0;
      }
      target[to++] = sum / area;
    }
  }
}

/** By far the most frequent case: 1280 pixels to 640. */
function halveLuma(
  bytes: Uint8Array,
  offset: number,
  stride: number,
  width: number,
  height: number,
  target: Uint8Array,
): void {
  for (let y = 0, to = 0; y < height; y++) {
    let upper = offset + 2 * y * stride;
    let lower = upper + stride;
    for (let x = 0; x < width; x++, upper += 2, lower += 2) {
      const sum =
        (bytes[upper] ?? 0) +
        (bytes[upper + 1] ?? 0) +
        (bytes[lower] ?? 0) +
        (bytes[lower + 1] ?? 0);
      target[to++] = (sum + 2) >> 2;
    }
  }
}

/** Places of red, green and blue within four bytes of a pixel. */
export type ColourOrder = readonly [number, number, number];

/** Luma (BT.601) of colour pixels of four bytes, means of `shrink` × `shrink`, written into `target` without gaps. */
export function greyPixels(
  pixels: Uint8Array | Uint8ClampedArray,
  stride: number,
  [red, green, blue]: ColourOrder,
  shrink: number,
  width: number,
  height: number,
  target: Uint8Array,
): void {
  const scale = 256 * shrink * shrink;
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = scale >> 1;
      for (let down = 0; down < shrink; down++) {
        let at = (y * shrink + down) * stride + x * shrink * 4;
        for (let right = 0; right < shrink; right++, at += 4) {
          sum +=
            77 * (pixels[at + red] ?? 0) +
            150 * (pixels[at + green] ?? 0) +
            29 * (pixels[at + blue] ?? 0);
        }
      }
      target[to++] = sum / scale;
    }
  }
}
