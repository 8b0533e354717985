import type { StoreApi } from 'zustand/vanilla';
import type { ScreenWake } from '#domain/ports/screen-wake.ts';
import type { VisitState } from '#domain/visit.ts';

type WatchedVisit = Pick<StoreApi<{ visit: VisitState }>, 'getState' | 'subscribe'>;
type WatchedStory = Pick<StoreApi<{ status: string }>, 'getState' | 'subscribe'>;

/** Keeps the screen on while the story is on. */
export type WakeLink = {
  /** Keeps it on while this visit uses the camera, too; a visit comes when somebody begins one. */
  follow: (visit: WatchedVisit) => void;
  end: () => void;
};

/** Keeps the screen on by what tells that somebody is watching. */
export function linkScreenWake(narration: WatchedStory, screen: ScreenWake): WakeLink {
  let visit: WatchedVisit | null = null;
  const look = () => {
    const isTold = narration.getState().status === 'playing';
    if (isTold || (visit !== null && seesCamera(visit.getState().visit))) screen.hold();
    else screen.release();
  };
  const ends = [narration.subscribe(look)];
  look();
  return {
    follow: (begun) => {
      visit = begun;
      ends.push(begun.subscribe(look));
      look();
    },
    end: () => {
      for (const end of ends) end();
      screen.release();
    },
  };
}

/** Nobody touches a phone that is held before a sign. */
function seesCamera({ name }: VisitState): boolean {
  return name !== 'intro' && name !== 'asking' && name !== 'failed';
}
