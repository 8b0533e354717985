import { expect, test } from 'vitest';
import { formatFieldPath, formatProblem } from '#domain/content-problem.ts';

test('writes a path as one reads it', () => {
  expect(formatFieldPath(['signs', 0, 'targetWidthMetres'])).toBe('signs[0].targetWidthMetres');
  expect(formatFieldPath([])).toBe('');
});

test('writes a problem on one line', () => {
  const problem = { path: 'id', message: 'got 5', instead: 'write a text' };
  expect(formatProblem('a.json', problem)).toBe('a.json → id: got 5; write a text');
  expect(formatProblem('a.json', { ...problem, path: '' })).toBe('a.json: got 5; write a text');
});
