import { describe, expect, it } from 'vitest';
import { createBlink } from '#scene/xr/blink.ts';

describe('createBlink', () => {
  it('moves in full dark only, and opens again', () => {
    const blink = createBlink();
    let moved = 0;
    expect(blink.step(16)).toBe(0);
    blink.to(() => (moved += 1));
    expect(blink.step(55)).toBeCloseTo(0.5, 9);
    expect(moved).toBe(0);
    expect(blink.step(55)).toBe(1);
    expect(moved).toBe(1);
    expect(blink.step(85)).toBeCloseTo(0.5, 9);
    expect(blink.step(200)).toBe(0);
    expect(moved).toBe(1);
  });

  it('does only the newest of what is asked for in one blink', () => {
    const blink = createBlink();
    const done: string[] = [];
    blink.to(() => done.push('first'));
    blink.step(50);
    blink.to(() => done.push('second'));
    blink.step(200);
    expect(done).toEqual(['second']);
  });
});
