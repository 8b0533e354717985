import { expect, it } from 'vitest';
import { MOST_PARTS, partOfAlpha } from '#domain/part-table.ts';
import { partAlpha } from '../../../../scripts/models/gltf/part-alpha.ts';

it('is read back as the part, even where compression has moved it by one', () => {
  for (let part = 0; part < MOST_PARTS; part++) {
    const alpha = partAlpha(part);
    const read = [alpha - 1, alpha, alpha + 1].map((byte) => partOfAlpha(byte / 255));
    expect(read).toEqual([part, part, part]);
  }
});

it('has no number for more parts than a file can hold', () => {
  expect(() => partAlpha(MOST_PARTS)).toThrow('part 64: one file holds 64 parts');
});
