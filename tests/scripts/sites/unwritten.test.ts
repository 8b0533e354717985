import { expect, test } from 'vitest';
import { findUnwritten } from '../../../scripts/sites/check/unwritten.ts';

test('texts of the template are counted by field, and half-written ones named', () => {
  const { both, half } = findUnwritten({
    name: { vi: 'Đình', en: 'House' },
    summary: [
      { vi: 'Viết: gì đó.', en: 'Write: something.', plain: true },
      { vi: 'Viết: gì đó.', en: 'Write: something.', plain: true },
    ],
    hotspots: [{ title: { vi: 'Cột', en: 'Write: its name' } }],
    sources: [{ title: 'Viết: tên sách' }],
  });
  expect([...both]).toEqual([
    ['summary', 2],
    ['sources', 1],
  ]);
  expect(half).toEqual([{ path: 'hotspots[0].title', missing: 'en' }]);
});
