import type { Find } from './rehearsal.ts';

/** Finds in one view after which another one counts half as much as the first. */
const ENOUGH = 8;

/**
 * Indices of at most `most` candidates that together are found often and well in every rehearsed
 * view: greedily the one that adds most, where a view already well served counts less, and two
 * candidates found as one feature count once.
 */
export function chooseCovering(finds: readonly (readonly Find[])[], most: number): number[] {
  const served = new Map<number, number>();
  const best = new Map<number, number>();
  const gainOf = (candidate: number): number =>
    finds[candidate].reduce((sum, { view, feature, quality }) => {
      const added = Math.max(0, quality - (best.get(feature) ?? 0));
      return sum + added / (1 + (served.get(view) ?? 0) / ENOUGH);
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
    }
  }
  return chosen;
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
