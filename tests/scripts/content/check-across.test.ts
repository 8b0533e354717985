import { expect, test } from 'vitest';
import { smallSite } from '../../domain/site-fixture.ts';
import { checkAcross } from '../../../scripts/content/check-across.ts';

const [plan] = smallSite().sources;
const site = (name: string, title: string, tourOrder?: number) => ({
  file: `src/content/sites/${name}.json`,
  sources: [{ ...plan!, title }],
  ...(tourOrder === undefined ? {} : { tourOrder }),
});
const against = (...files: ReturnType<typeof site>[]) =>
  checkAcross(files).map(({ file, problem: { path, message, instead } }) =>
    [file, path, message, instead].join(' | '),
  );

test('sites of their own places that cite a source alike', () => {
  expect(against(site('a', 'A plan', 1), site('b', 'A plan', 2), site('c', 'A plan'))).toEqual([]);
});

test('a source that another file describes otherwise', () => {
  expect(against(site('a', 'A plan'), site('b', 'The plan'))).toEqual([
    'src/content/sites/b.json | sources[0].title | got "The plan" | src/content/sites/a.json says "A plan" of "plan": write the same in both, or choose another key',
  ]);
});

test('a place in the tour that is taken', () => {
  expect(against(site('a', 'A plan', 1), site('b', 'A plan', 7), site('c', 'A plan', 1))).toEqual([
    'src/content/sites/c.json | tourOrder | got 1 again | src/content/sites/a.json has that place: write 8, or another that is free',
  ]);
});
