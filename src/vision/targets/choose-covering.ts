import type { Find } from './rehearsal.ts';

/** Finds in one view, and in one part of it, after which another one counts half as much as the first. */
const ENOUGH = 8;
const ENOUGH_IN_PART = 1.5;
/** Parts of a sign along each side. */
const PARTS = 4;

/**
 * Indices of at most `most` candidates that together are found often and well in every rehearsed
 * view: greedily the one that adds most, where a view already well served counts less, and two
 * candidates found as one feature count once.
 */
export function chooseCovering(
  candidates: readonly Placed[],
  finds: readonly (readonly Find[])[],
  aspect: number,
  most: number,
): number[] {
  const parts = candidates.map(({ x, y }) => partOf(x) * PARTS + partOf(y / aspect));
  const served = new Map<number, number>();
  const servedPart = new Map<number, number>();
  const best = new Map<number, number>();
  const gainOf = (candidate: number): number =>
    finds[candidate].reduce((sum, { view, feature, quality }) => {
      const added = Math.max(0, quality - (best.get(feature) ?? 0));
      const key = view * PARTS * PARTS + parts[candidate];
      return (
        sum +
        added / (1 + (served.get(view) ?? 0) / ENOUGH) +
        added / (1 + (servedPart.get(key) ?? 0) / ENOUGH_IN_PART)
      );
    }, 0);

  // Gains only fall, so an old gain bounds the new one: look again only at the front of the queue.
  const queue = finds.map((_, candidate) => ({ candidate, gain: gainOf(candidate) }));
  queue.sort((a, b) => b.gain - a.gain || a.candidate - b.candidate);
  const chosen: number[] = [];
  while (chosen.length < most && queue.length > 0) {
    const front = queue[0];
    const gain = gainOf(front.candidate);
    queue.shift();
    const next = queue[0];
    if (next !== undefined && gain < next.gain) {
      if (gain > 0) insertByGain(queue, { candidate: front.candidate, gain });
      continue;
    }
    if (gain <= 0) break;
    chosen.push(front.candidate);
    for (const { view, feature, quality } of finds[front.candidate]) {
      const added = Math.max(0, quality - (best.get(feature) ?? 0));
      best.set(feature, (best.get(feature) ?? 0) + added);
      served.set(view, (served.get(view) ?? 0) + added);
      const key = view * PARTS * PARTS + parts[front.candidate];
      servedPart.set(key, (servedPart.get(key) ?? 0) + added);
    }
  }
  return chosen;
}

type Placed = { readonly x: number; readonly y: number };

/** Which part of a side a place from −½ to ½ lies in. */
function partOf(place: number): number {
  return Math.min(PARTS - 1, Math.max(0, Math.floor((place + 0.5) * PARTS)));
}

type Queued = { candidate: number; gain: number };

function insertByGain(queue: Queued[], entry: Queued): void {
  let low = 0;
  let high = queue.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (queue[middle].gain >= entry.gain) low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, entry);
}
