import { expect, test } from 'vitest';
import { fillBuried } from '../../../../scripts/models/light/fill-buried.ts';

test('a vertex without light takes the mean of its neighbours, and the next ring follows', () => {
  const indices = [0, 1, 2, 2, 1, 3];
  const lights = [[1, 1, 0], [0.5, 0.5, 1], undefined, undefined] as const;
  const filled = fillBuried(indices, lights, [0, 0, 0]);
  expect(filled[2]).toEqual([0.6666666666666666, 0.6666666666666666, 0.6666666666666666]);
  expect(filled[3]).toEqual([0.5, 0.5, 1]);
});

test('what no light reaches gets the light that is given for it', () => {
  expect(fillBuried([0, 1, 2], [undefined, undefined, undefined], [0.1, 0.1, 0.1])).toEqual([
    [0.1, 0.1, 0.1],
    [0.1, 0.1, 0.1],
    [0.1, 0.1, 0.1],
  ]);
});
