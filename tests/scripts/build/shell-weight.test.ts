import { expect, it } from 'vitest';
import { SHELL_LIMIT_BYTES, weighShell } from '../../../scripts/build/shell-weight.ts';

it('adds up the files, the heaviest first, and finds no fault under the limit', () => {
  const sizes: Record<string, number> = { 'app.html': 400, 'a.js': 900 };
  expect(weighShell(['app.html', 'a.js'], (file) => sizes[file] ?? 0)).toEqual({
    bytes: 1300,
    count: 2,
    heaviest: [
      { file: 'a.js', bytes: 900 },
      { file: 'app.html', bytes: 400 },
    ],
    faults: [],
  });
});

it('says by how much the limit is reached', () => {
  expect(weighShell(['a.js'], () => SHELL_LIMIT_BYTES).faults).toEqual([
    '350000 bytes of brotli, and the limit is 350000',
  ]);
});
