import { useEffect } from 'react';
import type { PackShelf } from '#state/pack-shelf.ts';

/** While `isWaiting`, what the visitor waits for has the line to itself: the packs behind it wait. */
export function useWay(packs: PackShelf, isWaiting: boolean): void {
  useEffect(() => (isWaiting ? packs.makeWay() : undefined), [packs, isWaiting]);
}
