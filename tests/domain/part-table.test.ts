import { expect, it } from 'vitest';
import { MOST_PARTS, partOfAlpha, readPartTable } from '#domain/part-table.ts';
import { smallReconstruction } from './site-fixture.ts';

it('reads a part’s number though compression moves its alpha by one step', () => {
  for (let part = 0; part < MOST_PARTS; part += 1) {
    for (const error of [-1, 0, 1]) expect(partOfAlpha((part * 4 + 2 + error) / 255)).toBe(part);
  }
});

it('reads the rows of a part table', () => {
  const { parts } = smallReconstruction();
  expect(readPartTable({ site: 'thai-hoa', piece: 'hall', parts })).toEqual(parts);
});

it.each([
  [{}],
  [null],
  [{ parts: 'roof' }],
  [{ parts: [{ id: 'roof' }] }],
  [{ parts: [{ id: 'roof', evidence: 'E' }] }],
  [{ parts: Array.from({ length: 65 }, () => ({ id: 'roof', evidence: 'A' })) }],
])('refuses %j', (extras) => {
  expect(() => readPartTable(extras)).toThrow('the model lists no parts');
});
