/** Darkest part of the shadow, 0 to 1. */
const DARKNESS = 0.42;

/**
 * Black RGBA pixels of a square whose middle, `inner` of its side, is dark and whose rim fades softly
 * to nothing at the edge.
 */
export function contactShadowPixels(side: number, inner: number): Uint8Array {
  const pixels = new Uint8Array(side * side * 4);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const outside = Math.hypot(beyond(row, side, inner), beyond(column, side, inner));
      const light = Math.min(1, outside);
      const smooth = light * light * (3 - 2 * light);
      pixels[(row * side + column) * 4 + 3] = Math.round(255 * DARKNESS * (1 - smooth));
    }
  }
  return pixels;
}

/** How far a pixel's centre lies beyond the inner square on one axis, 1 at the edge of the square. */
function beyond(index: number, side: number, inner: number): number {
  const fromMiddle = Math.abs((2 * (index + 0.5)) / side - 1);
  return Math.max(0, (fromMiddle - inner) / (1 - inner));
}
