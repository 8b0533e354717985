import { MOST_PARTS } from '#domain/part-table.ts';

/** The byte that carries a part's number in a vertex colour's alpha; throws beyond MOST_PARTS. */
export function partAlpha(part: number): number {
  if (!(part >= 0 && part < MOST_PARTS))
    throw new RangeError(`part ${part}: one file holds ${MOST_PARTS} parts`);
  return part * 4 + 2;
}
