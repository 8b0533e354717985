import type { Verification } from './verification.ts';

/** Least cells, and least share of those in view, that must agree. */
const LEAST_AGREEING_CELLS = 4;
const LEAST_AGREEMENT = 0.22;

/**
 * A sign is taken up when so much of what its cells can say agrees, or so many telling cells more than the
 * share that agrees by chance in a pose that was fitted to a frame without it.
 */
const CERTAIN_AGREEMENT = 0.66;
const CHANCE_AGREEMENT = 0.24;
const CERTAIN_CELLS = 10;
/** The same of cells that the sign explains: a covered sign shows fewer, but those well. */
const CHANCE_EXPLAINED = 0.2;
const EXPLAINED_CELLS = 7.5;
/** Fewer agreeing cells than this, each telling all it could, take up no sign. */
const LEAST_TELLING = 2;

/** Whether a sign that was seen in the last frame may still be there. */
export function isLikely({ visibleCells, agreeingCells }: Readonly<Verification>): boolean {
  return agreeingCells >= Math.max(LEAST_AGREEING_CELLS, LEAST_AGREEMENT * visibleCells);
}

/** How much of what it takes to take up a sign its cells have said; 1 or more suffices. */
export function conviction({ agreement, explained, telling }: Readonly<Verification>): number {
  const isEnough = agreement * telling >= LEAST_TELLING;
  return Math.max(
    isEnough ? agreement / CERTAIN_AGREEMENT : 0,
    ((agreement - CHANCE_AGREEMENT) * telling) / CERTAIN_CELLS,
    ((explained - CHANCE_EXPLAINED) * telling) / EXPLAINED_CELLS,
  );
}
