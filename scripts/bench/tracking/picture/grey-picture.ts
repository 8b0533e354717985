/** A grey picture: 8-bit luma, rows without gaps. */
export type GreyPicture = { width: number; height: number; luma: Uint8Array };

/** The luma that a tracker makes of colour pixels; `step` is 3 for RGB, 4 for RGBA. */
export function greyFromColour(
  pixels: ArrayLike<number>,
  width: number,
  height: number,
  step: 3 | 4,
): GreyPicture {
  const luma = new Uint8Array(width * height);
  for (let to = 0, at = 0; to < luma.length; to++, at += step) {
    luma[to] = (77 * pixels[at] + 150 * pixels[at + 1] + 29 * pixels[at + 2] + 128) >> 8;
  }
  return { width, height, luma };
}

/** The picture at a smaller size, every pixel the mean of what it covers. */
export function shrinkPicture(picture: GreyPicture, width: number, height: number): GreyPicture {
  const level = shrink(
    { width: picture.width, height: picture.height, pixels: Float32Array.from(picture.luma) },
    width,
    height,
  );
  return { width, height, luma: Uint8Array.from(level.pixels, (value) => value + 0.5) };
}

/** A grey picture in floating point, for averaging without rounding. */
export type FloatPicture = { width: number; height: number; pixels: Float32Array };

/** Averages areas; where sizes do not divide, a pixel is shared, so that nothing shifts. */
export function shrink(source: FloatPicture, width: number, height: number): FloatPicture {
  const narrow = new Float32Array(width * source.height);
  for (const { to, from, share } of shares(source.width, width)) {
    for (let y = 0; y < source.height; y++) {
      narrow[y * width + to] += share * source.pixels[y * source.width + from];
    }
  }
  const pixels = new Float32Array(width * height);
  for (const { to, from, share } of shares(source.height, height)) {
    for (let x = 0; x < width; x++) pixels[to * width + x] += share * narrow[from * width + x];
  }
  return { width, height, pixels };
}

/** Which cells of a long row make which cell of a shorter one, and with what share. */
function shares(long: number, short: number): { to: number; from: number; share: number }[] {
  const step = long / short;
  const list: { to: number; from: number; share: number }[] = [];
  for (let to = 0; to < short; to++) {
    const begin = to * step;
    const end = Math.min(begin + step, long);
    for (let from = Math.floor(begin); from < end; from++) {
      const share = (Math.min(from + 1, end) - Math.max(from, begin)) / step;
      if (share > 1e-9) list.push({ to, from, share });
    }
  }
  return list;
}
