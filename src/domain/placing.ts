import type { Footprint } from './placement.ts';
import type { Vector3 } from './pose.ts';
import {
  type FirstPoint,
  standAlong,
  standBefore,
  type Standing,
  TABLE_SCALE,
} from './standing.ts';

/** What a person in the real place sees: the building at its true size, or its model on a table. */
export type PlaceMode = 'life' | 'table';

/** How far the putting down has come; `turning` waits for the second tap. */
export type Placing =
  | { step: 'looking' }
  | { step: 'aiming' }
  | { step: 'turning'; first: Vector3; from: FirstPoint }
  | { step: 'placed'; standing: Standing; by: 'taps' | 'one-tap' | 'sign' | 'hand' };

export type PlacingEvent =
  /** Whether there is ground in the middle of the view by now. */
  | { type: 'ground'; found: boolean }
  | { type: 'tap'; at: Vector3; eye: Vector3; from: FirstPoint; mode: PlaceMode }
  /** Stands it before the person at the aimed point. */
  | { type: 'before'; at: Vector3; eye: Vector3; mode: PlaceMode }
  /** It stands by the sign, or by a hand that moved it. */
  | { type: 'stand'; standing: Standing; by: 'sign' | 'hand' }
  /** One step back. */
  | { type: 'undo' };

export const PLACING_START: Placing = { step: 'looking' };

/** The next state; an event that changes nothing leaves it as it is (the same object). */
export function place(state: Placing, event: PlacingEvent, footprint: Footprint): Placing {
  switch (event.type) {
    case 'ground':
      if (state.step === 'looking' && event.found) return { step: 'aiming' };
      return state.step === 'aiming' && !event.found ? PLACING_START : state;
    case 'tap':
      return tap(state, event, footprint);
    case 'before': {
      if (state.step !== 'aiming' && state.step !== 'turning') return state;
      const at = state.step === 'turning' ? state.first : event.at;
      return { step: 'placed', standing: before({ ...event, at }, footprint), by: 'one-tap' };
    }
    case 'stand':
      return { step: 'placed', standing: event.standing, by: event.by };
    case 'undo':
      return state.step === 'turning' ? { step: 'aiming' } : PLACING_START;
  }
}

function tap(state: Placing, event: PlacingEvent & { type: 'tap' }, footprint: Footprint): Placing {
  const { at, eye, from, mode } = event;
  if (state.step === 'aiming' && mode === 'table') {
    return { step: 'placed', standing: before(event, footprint), by: 'one-tap' };
  }
  if (state.step === 'aiming') return { step: 'turning', first: at, from };
  if (state.step !== 'turning') return state;
  // Both on one level: a finger never hits the very height of the first tap.
  const second: Vector3 = [at[0], state.first[1], at[2]];
  const standing = standAlong(state.first, state.from, second, eye, footprint);
  return standing === null ? state : { step: 'placed', standing, by: 'taps' };
}

function before(
  { at, eye, mode }: { at: Vector3; eye: Vector3; mode: PlaceMode },
  footprint: Footprint,
): Standing {
  return standBefore(at, eye, footprint, mode === 'table' ? TABLE_SCALE : 1);
}
