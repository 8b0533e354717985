import type { CameraFailure } from './ports/camera-source.ts';
import type { TrackerFailure } from './ports/image-tracker.ts';
import type { SiteId } from './site-id.ts';

/** Why the visit left the camera; each has a screen with a way on. */
export type VisitFailure =
  | { kind: 'camera'; failure: CameraFailure }
  | { kind: 'tracker'; failure: TrackerFailure }
  | { kind: 'model'; failure: 'network' | 'corrupt' }
  | { kind: 'graphics'; failure: GraphicsFailure };

/** `off`: the browser draws no 3D at all. `lost`: it drew, and stopped; the next attempt may well draw again. */
export type GraphicsFailure = 'off' | 'lost';

/** One visit at one sign, from the first screen to the reconstruction that stands on it. */
export type VisitState =
  | { name: 'intro' }
  /** Says why the camera is needed, before the browser asks. */
  | { name: 'asking' }
  /** The browser asks, the camera opens. */
  | { name: 'starting' }
  /** Tracker, features and model come in while the camera already runs. */
  | { name: 'loading' }
  | { name: 'searching'; sinceMs: number; hint: SearchHint }
  | { name: 'anchored'; siteId: SiteId }
  /** The sign is out of sight, or the model was pinned: it stays where it was. */
  | { name: 'held'; siteId: SiteId; pinned: boolean }
  | { name: 'failed'; reason: VisitFailure };

/** What to say while the sign is not found: nothing yet, how to hold the phone, or the way without a sign. */
export type SearchHint = 'none' | 'technique' | 'offer-viewer';

export const SEARCH_HINT_AFTER_MS = 8_000;
export const SEARCH_OFFER_AFTER_MS = 20_000;

export type VisitEvent =
  | { type: 'start' }
  | { type: 'allow' }
  | { type: 'camera-opened' }
  | { type: 'loaded'; atMs: number }
  | { type: 'tick'; atMs: number }
  /** The page was hidden for so long. */
  | { type: 'returned'; awayMs: number }
  | { type: 'target-seen'; siteId: SiteId }
  | { type: 'target-lost' }
  | { type: 'pin' }
  | { type: 'unpin'; atMs: number }
  | { type: 'fail'; reason: VisitFailure }
  | { type: 'retry' }
  | { type: 'leave' };

export const VISIT_START: VisitState = { name: 'intro' };

/** The next state; an event that means nothing in a state leaves it as it is (the same object). */
export function nextVisit(state: VisitState, event: VisitEvent): VisitState {
  if (event.type === 'leave') return VISIT_START;
  if (event.type === 'fail') {
    return state.name === 'intro' ? state : { name: 'failed', reason: event.reason };
  }
  switch (state.name) {
    case 'intro':
      return event.type === 'start' ? { name: 'asking' } : state;
    case 'asking':
      return event.type === 'allow' ? { name: 'starting' } : state;
    case 'starting':
      return event.type === 'camera-opened' ? { name: 'loading' } : state;
    case 'loading':
      return event.type === 'loaded'
        ? { name: 'searching', sinceMs: event.atMs, hint: 'none' }
        : state;
    case 'searching':
      if (event.type === 'target-seen') return { name: 'anchored', siteId: event.siteId };
      // Nobody was looking for the sign meanwhile.
      if (event.type === 'returned') return { ...state, sinceMs: state.sinceMs + event.awayMs };
      return event.type === 'tick' ? search(state, event.atMs) : state;
    case 'anchored':
      if (event.type === 'target-lost') return held(state.siteId, false);
      return event.type === 'pin' ? held(state.siteId, true) : state;
    case 'held':
      return leaveHeld(state, event);
    case 'failed':
      return event.type === 'retry' ? { name: 'starting' } : state;
  }
}

function search(state: VisitState & { name: 'searching' }, atMs: number): VisitState {
  const waitedMs = atMs - state.sinceMs;
  const hint =
    waitedMs >= SEARCH_OFFER_AFTER_MS
      ? 'offer-viewer'
      : waitedMs >= SEARCH_HINT_AFTER_MS
        ? 'technique'
        : 'none';
  return hint === state.hint ? state : { ...state, hint };
}

function held(siteId: SiteId, pinned: boolean): VisitState {
  return { name: 'held', siteId, pinned };
}

function leaveHeld(state: VisitState & { name: 'held' }, event: VisitEvent): VisitState {
  if (event.type === 'pin' && !state.pinned) return held(state.siteId, true);
  // Back to the sign: without it in view the visit searches again.
  if (event.type === 'unpin' && state.pinned) {
    return { name: 'searching', sinceMs: event.atMs, hint: 'none' };
  }
  // A pinned model was lifted off on purpose; seeing a sign again must not snatch it back.
  if (event.type === 'target-seen' && !state.pinned) {
    return { name: 'anchored', siteId: event.siteId };
  }
  return state;
}
