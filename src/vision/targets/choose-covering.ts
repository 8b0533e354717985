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
  let views = 0;
  let features = 0;
  for (const { view, feature } of finds.flat()) {
    views = Math.max(views, view + 1);
    features = Math.max(features, feature + 1);
  }
  const served = new Float64Array(views);
  const servedPart = new Float64Array(views * PARTS * PARTS);
  const best = new Float64Array(features);
  const gainOf = (candidate: number): number => {
    let gain = 0;
    for (const { view, feature, quality } of finds[candidate]) {
      const added = quality - best[feature];
      if (added <= 0) continue;
      const part = view * PARTS * PARTS + parts[candidate];
      gain += added / (1 + served[view] / ENOUGH) + added / (1 + servedPart[part] / ENOUGH_IN_PART);
    }
    return gain;
  };

  // Gains only fall, so an old gain bounds the new one: look again only at the end of the queue.
  const queue = finds.map((_, candidate) => ({ candidate, gain: gainOf(candidate) }));
  queue.sort((a, b) => a.gain - b.gain || b.candidate - a.candidate);
  const chosen: number[] = [];
  while (chosen.length < most) {
    const last = queue.pop();
    if (last === undefined) break;
    const { candidate } = last;
    const gain = gainOf(candidate);
    if (gain <= 0) continue;
    if (queue.length > 0 && gain < queue[queue.length - 1].gain) {
      insertByGain(queue, { candidate, gain });
      continue;
    }
    chosen.push(candidate);
    for (const { view, feature, quality } of finds[candidate]) {
      const added = Math.max(0, quality - best[feature]);
      best[feature] += added;
      served[view] += added;
      servedPart[view * PARTS * PARTS + parts[candidate]] += added;
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
    if (queue[middle].gain <= entry.gain) low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, entry);
}
