import { expect, it } from 'vitest';
import { straightPixels } from '../../src/scene/straight-pixels.ts';

it('turns rows over and takes the alpha out of the colours', () => {
  const bottom = [10, 20, 30, 255, 0, 0, 0, 0];
  const top = [50, 25, 100, 128, 64, 64, 64, 64];
  const straight = straightPixels(Uint8Array.from([...bottom, ...top]), 2);
  expect([...straight]).toEqual([100, 50, 199, 128, 255, 255, 255, 64, ...bottom]);
});
