import { expect, test } from 'vitest';
import type { Site } from '#domain/site.ts';
import { checkStage } from '#domain/site-stage-check.ts';
import { smallModels, smallSite } from './site-fixture.ts';

type CutAways = NonNullable<Site['cutAways']>;
type People = NonNullable<Site['people']>;

const cut = (over: Partial<CutAways[number]> = {}): CutAways[number] => ({
  layers: ['today'],
  axis: 'x',
  side: 1,
  atMetres: 0,
  whole: ['paving'],
  sentences: [{ vi: 'Nhìn.', en: 'Look.', plain: true }],
  ...over,
});

function faults(over: { cutAways?: CutAways; people?: People }): string[] {
  return checkStage(smallSite(over), smallModels()).map(
    ({ path, message, instead }) => `${path}: ${message}; ${instead}`,
  );
}

test('a section through a layer, and somebody beside it', () => {
  expect(faults({})).toEqual([]);
  const people: People = [{ layers: ['today'], at: [0, 0, 18], turnDegrees: 180 }];
  expect(faults({ cutAways: [cut(), cut({ layers: ['old'], whole: [] })], people })).toEqual([]);
});

test('a layer that was not built', () => {
  expect(faults({ cutAways: [cut({ layers: ['todai'] })] })).toContain(
    'cutAways[0].layers[0]: no built layer is called "todai"; did you mean today?',
  );
  expect(faults({ people: [{ layers: ['1945'], at: [0, 0, 0], turnDegrees: 0 }] })).toEqual([
    'people[0].layers[0]: no built layer is called "1945"; use one of today, old',
  ]);
});

test('a plane beside the building', () => {
  expect(faults({ cutAways: [cut({ axis: 'y', atMetres: 14 })] })).toEqual([
    'cutAways[0].atMetres: got 14, where the plane meets nothing of the layer "today"; write between 0 and 14 metres',
  ]);
});

test('a footprint beside the ground, or turned inside out', () => {
  const footing = { min: [-20, 0] as [number, number], max: [20, 15] as [number, number] };
  expect(faults({ cutAways: [cut({ footing })] })).toEqual([]);
  const instead = 'write min before max, within [-25, -20] and [25, 20]';
  const fault = `cutAways[0].footing: lies outside the ground of the layer "today"; ${instead}`;
  expect(faults({ cutAways: [cut({ footing: { ...footing, max: [20, 21] } })] })).toEqual([fault]);
  expect(faults({ cutAways: [cut({ footing: { ...footing, max: [20, 0] } })] })).toEqual([fault]);
});

test('a part that does not stand there, and nothing left to cut', () => {
  expect(faults({ cutAways: [cut({ whole: ['pavin'] })] })).toEqual([
    'cutAways[0].whole[0]: no part of these layers is called "pavin"; did you mean paving?',
  ]);
  expect(faults({ cutAways: [cut({ whole: ['paving', 'roof'] })] })).toEqual([
    'cutAways[0].whole: names every part; leave out what is to be cut',
  ]);
});

test('two sections through one layer', () => {
  expect(faults({ cutAways: [cut(), cut()] })).toEqual([
    'cutAways[1].layers[0]: got "today" again; cutAways[0] cuts that layer: a layer has one section',
  ]);
});

test('somebody outside the ground, and a crowd', () => {
  const stands = (x: number): People[number] => ({
    layers: ['today'],
    at: [x, 0, 0],
    turnDegrees: 0,
  });
  expect(faults({ people: [stands(26)] })).toEqual([
    'people[0].at[0]: got 26, outside the layer "today"; write -25 to 25 metres',
  ]);
  expect(faults({ people: Array.from({ length: 8 }, (_, at) => stands(at)) })).toEqual([
    'people: has 8 in the layer "today"; write 7 at most: a measure, no crowd',
  ]);
});
