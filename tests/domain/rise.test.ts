import { describe, expect, it } from 'vitest';
import { RISE_MS, riseAt } from '#domain/rise.ts';

describe('riseAt', () => {
  it.each([
    [-5, 0],
    [0, 0],
    [RISE_MS / 2, 0.875],
    [RISE_MS, 1],
    [RISE_MS * 2, 1],
  ])('after %d ms has risen %d of the way', (elapsedMs, risen) => {
    expect(riseAt(elapsedMs, false)).toBe(risen);
  });

  it('stands at once where motion is unwelcome', () => {
    expect(riseAt(0, true)).toBe(1);
  });
});
