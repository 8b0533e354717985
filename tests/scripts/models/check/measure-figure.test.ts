import { expect, test } from 'vitest';
import { measureFigure } from '../../../../scripts/models/check/measure-figure.ts';
import { slabAndPostsRead } from './read-slab.ts';

const pieces = [slabAndPostsRead()];

test('a size along an axis', () => {
  expect(measureFigure(pieces, { kind: 'size', part: 'slab', axis: 'x' })).toBeCloseTo(4, 9);
  expect(measureFigure(pieces, { kind: 'size', part: 'slab', axis: 'z' })).toBeCloseTo(3, 9);
});

test('a rise from one part to another', () => {
  const rise = { from: { part: 'slab', edge: 'top' }, to: { part: 'posts', edge: 'top' } } as const;
  expect(measureFigure(pieces, { kind: 'rise', ...rise })).toBeCloseTo(2, 9);
});

test('a diameter, the mean of both ways across', () => {
  expect(measureFigure(pieces, { kind: 'diameter', part: 'slab' })).toBeCloseTo(3.5, 9);
});

test('how many things stand apart', () => {
  expect(measureFigure(pieces, { kind: 'count', part: 'posts', apart: 0.5 })).toBe(2);
  expect(measureFigure(pieces, { kind: 'count', part: 'posts', apart: 3 })).toBe(1);
});

test('the area of faces that look up, of several parts together', () => {
  expect(measureFigure(pieces, { kind: 'area', parts: ['slab'] })).toBeCloseTo(12, 9);
  expect(measureFigure(pieces, { kind: 'area', parts: ['slab', 'posts'] })).toBeCloseTo(12.08, 9);
});

test('a part that no piece holds is named', () => {
  expect(() => measureFigure(pieces, { kind: 'size', part: 'roof', axis: 'x' })).toThrow(
    'no part roof in this layer',
  );
});

test('a diameter of things that stand apart is the mean of theirs', () => {
  const each = { kind: 'diameter', part: 'posts', apart: 0.5 } as const;
  expect(measureFigure(pieces, each)).toBeCloseTo(0.2, 6);
});

test('a distance between the middles of two parts', () => {
  const along = { kind: 'distance', from: 'slab', to: 'posts' } as const;
  expect(measureFigure(pieces, { ...along, axis: 'x' })).toBeCloseTo(0, 9);
  expect(measureFigure(pieces, { ...along, axis: 'y' })).toBeCloseTo(1.49, 9);
});
