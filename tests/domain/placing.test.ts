import { describe, expect, it } from 'vitest';
import { place, type Placing, type PlacingEvent, PLACING_START } from '#domain/placing.ts';
import type { Vector3 } from '#domain/pose.ts';

const FOOTPRINT = { footprintWidthMetres: 40, footprintDepthMetres: 20 };
const EYE: Vector3 = [0, 1.6, 0];
const AIMING: Placing = { step: 'aiming' };

const tap = (at: Vector3, mode: 'life' | 'table' = 'life'): PlacingEvent => ({
  type: 'tap',
  at,
  eye: EYE,
  from: 'corner',
  mode,
});
const go = (state: Placing, ...events: PlacingEvent[]) =>
  events.reduce((now, event) => place(now, event, FOOTPRINT), state);

describe('place', () => {
  it('aims while there is ground', () => {
    expect(go(PLACING_START, { type: 'ground', found: true })).toEqual(AIMING);
    expect(go(AIMING, { type: 'ground', found: false })).toEqual(PLACING_START);
    expect(go(AIMING, { type: 'ground', found: true })).toBe(AIMING);
  });

  it('stands after two taps, the second on the level of the first', () => {
    const placed = go(AIMING, tap([-3, 0, -6]), tap([1, 0.2, -6]));
    expect(placed).toMatchObject({
      step: 'placed',
      by: 'taps',
      standing: { position: [17, 0, -16], scale: 1 },
    });
  });

  it('waits for a second tap that is far enough from the first, with or without ground in view', () => {
    const turning = go(AIMING, tap([-3, 0, -6]));
    expect(go(turning, tap([-3, 0, -6.1]))).toBe(turning);
    expect(go(turning, { type: 'ground', found: false })).toBe(turning);
  });

  it('stands before the person at one tap, at the first point when there is one', () => {
    const before: PlacingEvent = { type: 'before', at: [0, 0, -5], eye: EYE, mode: 'life' };
    expect(go(AIMING, before)).toEqual({
      step: 'placed',
      by: 'one-tap',
      standing: { position: [0, 0, -15], headingRadians: 0, scale: 1 },
    });
    expect(go(AIMING, tap([0, 0, -8]), before)).toMatchObject({
      standing: { position: [0, 0, -18] },
    });
    expect(go(PLACING_START, before)).toBe(PLACING_START);
  });

  it('is a hundredth on a table, at one tap', () => {
    expect(go(AIMING, tap([0, 0.7, -1], 'table'))).toEqual({
      step: 'placed',
      by: 'one-tap',
      standing: { position: [0, 0.7, -1.1], headingRadians: 0, scale: 0.01 },
    });
  });

  it('stands by the sign whatever was begun', () => {
    const standing = { position: [1, 0, -4], headingRadians: 1, scale: 1 } as const;
    const placed = go(AIMING, tap([0, 0, -8]), { type: 'stand', standing, by: 'sign' });
    expect(placed).toEqual({ step: 'placed', standing, by: 'sign' });
    // A tap on what stands is no tap on the ground.
    expect(go(placed, tap([0, 0, -3]))).toBe(placed);
  });

  it('goes back one step, and looks anew when it is moved again', () => {
    const turning = go(AIMING, tap([-3, 0, -6]));
    expect(go(turning, { type: 'undo' })).toEqual(AIMING);
    expect(go(turning, tap([1, 0, -6]), { type: 'undo' })).toEqual(PLACING_START);
  });
});
