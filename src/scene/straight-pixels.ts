/**
 * Turns what the graphics card gives (rows from the bottom up, colours multiplied by their alpha) into
 * what a picture holds: rows from the top down, colours as they are.
 */
export function straightPixels(
  pixels: Uint8Array<ArrayBuffer>,
  width: number,
): Uint8ClampedArray<ArrayBuffer> {
  const rowLength = width * 4;
  const height = pixels.length / rowLength;
  const out = new Uint8ClampedArray(pixels.length);
  for (let row = 0; row < height; row += 1) {
    const from = (height - 1 - row) * rowLength;
    out.set(pixels.subarray(from, from + rowLength), row * rowLength);
  }
  for (let at = 3; at < out.length; at += 4) {
    const alpha = out[at] ?? 0;
    // Most of a picture is model or nothing.
    if (alpha === 0 || alpha === 255) continue;
    for (let channel = at - 3; channel < at; channel += 1) {
      out[channel] = ((out[channel] ?? 0) * 255) / alpha;
    }
  }
  return out;
}
