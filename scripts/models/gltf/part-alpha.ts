/** Parts that one file can hold: the colour filter of meshopt compression may move an alpha by one. */
export const MOST_PARTS = 64;

/** The byte that carries a part's number in a vertex colour's alpha; throws beyond MOST_PARTS. */
export function partAlpha(part: number): number {
  if (!(part >= 0 && part < MOST_PARTS))
    throw new RangeError(`part ${part}: one file holds ${MOST_PARTS} parts`);
  return part * 4 + 2;
}

/** The part's number that an alpha byte carries. */
export function partOfAlpha(alpha: number): number {
  return alpha >> 2;
}
