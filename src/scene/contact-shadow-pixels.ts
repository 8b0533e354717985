/** Darkest part of the shadow, 0 to 1. */
const DARKNESS = 0.42;

/**
 * Black RGBA pixels of a square whose middle, `inner` of its side, is dark and whose rim fades softly
 * to nothing at the edge; of the disc within it where what stands there is round.
 */
export function contactShadowPixels(side: number, inner: number, isRound: boolean): Uint8Array {
  const pixels = new Uint8Array(side * side * 4);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const [across, along] = [fromMiddle(column, side), fromMiddle(row, side)];
      const outside = isRound
        ? beyond(Math.hypot(across, along), inner)
        : Math.hypot(beyond(across, inner), beyond(along, inner));
      const light = Math.min(1, outside);
      const smooth = light * light * (3 - 2 * light);
      pixels[(row * side + column) * 4 + 3] = Math.round(255 * DARKNESS * (1 - smooth));
    }
  }
  return pixels;
}

/** How far a pixel's centre lies from the middle on one axis, 1 at the edge of the square. */
function fromMiddle(index: number, side: number): number {
  return Math.abs((2 * (index + 0.5)) / side - 1);
}

/** How far that lies beyond the inner part, 1 at the edge of the square. */
function beyond(distance: number, inner: number): number {
  return Math.max(0, (distance - inner) / (1 - inner));
}
