import { describe, expect, it } from 'vitest';
import {
  type Generations,
  NO_GENERATIONS,
  opened,
  started,
  takenOver,
} from '../../src/sw/generations.ts';

/** Build `a` works, and build `b` has taken over. */
const fresh = takenOver(started(takenOver(NO_GENERATIONS, 'a'), 'a'), 'b');

const openedTimes = (known: Generations, times: number) =>
  Array.from({ length: times }).reduce<Generations>((state) => opened(state), known);

describe('a build that takes over', () => {
  it('leaves the one before in its place', () => {
    expect(fresh).toEqual({ current: 'b', before: 'a', hasStarted: false, tries: 0, broken: null });
  });

  it('never has one before that did not start', () => {
    expect(takenOver(fresh, 'c')).toMatchObject({ current: 'c', before: 'a' });
  });

  it('is the same when only its worker is new', () => {
    expect(takenOver(fresh, 'b')).toBe(fresh);
  });
});

describe('a build that does not start', () => {
  it('is tried twice, then the one before answers', () => {
    expect(openedTimes(fresh, 2)).toMatchObject({ current: 'b', tries: 2 });
    expect(openedTimes(fresh, 3)).toEqual({
      current: 'a',
      before: null,
      hasStarted: true,
      tries: 0,
      broken: 'b',
    });
  });

  it('is not tried again until another comes', () => {
    const back = openedTimes(fresh, 3);
    expect(takenOver(back, 'b')).toBe(back);
    expect(takenOver(back, 'c')).toMatchObject({ current: 'c', before: 'a', broken: null });
  });

  it('stays where there is none before', () => {
    const first = takenOver(NO_GENERATIONS, 'a');
    expect(openedTimes(first, 9)).toMatchObject({ current: 'a', broken: null });
  });
});

describe('a build that starts', () => {
  it('is not given up, however often it is opened', () => {
    const known = started(openedTimes(fresh, 2), 'b');
    expect(known).toMatchObject({ hasStarted: true, tries: 0 });
    expect(openedTimes(known, 9)).toBe(known);
  });

  it('is not proven by a page of another build', () => {
    expect(started(fresh, 'a')).toBe(fresh);
    expect(started(fresh, null)).toBe(fresh);
  });
});
