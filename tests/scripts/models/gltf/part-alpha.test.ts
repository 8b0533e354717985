import { expect, test } from 'vitest';
import { MOST_PARTS, partAlpha, partOfAlpha } from '../../../../scripts/models/gltf/part-alpha.ts';

test('every number survives an alpha that compression moves by one', () => {
  for (let part = 0; part < MOST_PARTS; part++) {
    const alpha = partAlpha(part);
    expect([alpha - 1, alpha, alpha + 1].map(partOfAlpha)).toEqual([part, part, part]);
    expect(alpha + 1).toBeLessThan(256);
  }
});

test('a part too many is refused', () => {
  expect(() => partAlpha(64)).toThrow('part 64: one file holds 64 parts');
});
