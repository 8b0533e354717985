import { expect, it } from 'vitest';
import { searchViews } from '#domain/search-views.ts';

const whole = (width: number, height: number) => ({ x: 0, y: 0, width, height });

it('looks at a photo as a whole, plain and fine, then coarse and quarter by quarter', () => {
  const [first, second] = searchViews({ width: 4_000, height: 3_000 });
  const photo = whole(4_000, 3_000);
  expect(first).toEqual([
    { ...photo, across: 640, down: 480 },
    { ...photo, across: 1_600, down: 1_200 },
  ]);
  const quarter = { width: 2_286, height: 1_714, across: 1_600, down: 1_200 };
  expect(second).toEqual([
    { ...photo, across: 360, down: 270 },
    { ...quarter, x: 0, y: 0 },
    { ...quarter, x: 1_714, y: 0 },
    { ...quarter, x: 0, y: 1_286 },
    { ...quarter, x: 1_714, y: 1_286 },
  ]);
});

it('never looks at more pixels than there are, nor twice at the same', () => {
  const small = whole(300, 200);
  expect(searchViews({ width: 300, height: 200 })).toEqual([
    [{ ...small, across: 300, down: 200 }],
    [{ ...small, across: 300, down: 200 }],
  ]);
});

it('has no view of a strip that is too narrow for the engine', () => {
  expect(searchViews({ width: 2_000, height: 60 })).toEqual([]);
});
