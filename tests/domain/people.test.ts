import { expect, it } from 'vitest';
import { peopleBy } from '#domain/people.ts';

const box = {
  min: [-20, 0, -10] as [number, number, number],
  max: [30, 8, 20] as [number, number, number],
};

it('stands those by a layer of whom the site’s file tells', () => {
  const people = [
    { layers: ['old', 'today'], at: [1, 2, 3] as [number, number, number], turnDegrees: 90 },
    { layers: ['old'], at: [4, 5, 6] as [number, number, number], turnDegrees: 0 },
  ];
  expect(peopleBy(people, 'today', box)).toEqual([{ x: 1, y: 2, z: 3, turnDegrees: 90 }]);
  expect(peopleBy(people, 'ruin', box)).toEqual([]);
});

it('stands a few along the front edge where no file tells, their ground to be felt for', () => {
  const people = peopleBy(undefined, 'today', box);
  expect(people).toHaveLength(4);
  expect(people[0]).toEqual({ x: 5 - 2.9, y: null, z: 20 - 2.6, turnDegrees: 165 });
  for (const { x, z } of people) expect(x > -20 && x < 30 && z > 10 && z < 20).toBe(true);
});

it('keeps them on a ground that is smaller than their row', () => {
  const small = {
    min: [-2.5, 0, -1] as [number, number, number],
    max: [2.5, 3, 1] as [number, number, number],
  };
  expect(peopleBy(undefined, 'today', small)).toEqual([
    { x: -2.1, y: null, z: 0, turnDegrees: 205 },
  ]);
});
