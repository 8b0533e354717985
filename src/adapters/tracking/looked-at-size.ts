/**
 * Shorter side at which frames are looked at, pixels. mind-ar searches squares of 256 pixels down to
 * about 363, and of 128 below, which hold too little of a sign; a larger picture costs more to upload
 * and is searched in the same squares.
 */
const LOOKED_AT_PIXELS = 480;

/** The size at which mind-ar looks at pictures of `width` × `height` pixels. */
export function lookedAtSize(width: number, height: number): { width: number; height: number } {
  const shrink = Math.min(1, LOOKED_AT_PIXELS / Math.min(width, height));
  const size = { width: Math.round(width * shrink), height: Math.round(height * shrink) };
  // It takes a picture whose sides are those it expects, exchanged, for one turned by 90°; so is every square.
  return size.width === size.height ? { ...size, height: size.height - 1 } : size;
}
