import type { StoreApi } from 'zustand/vanilla';
import type { ScreenWake } from '#domain/ports/screen-wake.ts';
import type { VisitState } from '#domain/visit.ts';

/** What tells whether somebody is watching. */
export type WatchedStores = {
  visit: Pick<StoreApi<{ visit: VisitState }>, 'getState' | 'subscribe'>;
  narration: Pick<StoreApi<{ status: string }>, 'getState' | 'subscribe'>;
};

/** Keeps the screen on while a camera visit or the story is on; returns what ends that. */
export function linkScreenWake(
  { visit, narration }: WatchedStores,
  screen: ScreenWake,
): () => void {
  const follow = () => {
    const isTold = narration.getState().status === 'playing';
    if (isTold || seesCamera(visit.getState().visit)) screen.hold();
    else screen.release();
  };
  const ends = [visit.subscribe(follow), narration.subscribe(follow)];
  follow();
  return () => {
    for (const end of ends) end();
    screen.release();
  };
}

/** Nobody touches a phone that is held before a sign. */
function seesCamera({ name }: VisitState): boolean {
  return name !== 'intro' && name !== 'asking' && name !== 'failed';
}
