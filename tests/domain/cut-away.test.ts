import { expect, it } from 'vitest';
import {
  type CutAway,
  cutAwayOf,
  cutOnItsWay,
  isCutAway,
  type SceneCut,
} from '#domain/cut-away.ts';

const cut: SceneCut = { axis: 'x', side: 1, atMetres: 2, whole: ['court'] };
const box = {
  min: [-10, 0, -5] as [number, number, number],
  max: [12, 8, 5] as [number, number, number],
};

it('takes away what lies beyond the plane on its side, and nothing of a part that stays whole', () => {
  expect(isCutAway(cut, [2.1, 0, 0])).toBe(true);
  expect(isCutAway(cut, [1.9, 0, 0])).toBe(false);
  expect(isCutAway(cut, [2.1, 0, 0], 'court')).toBe(false);
  expect(isCutAway(cut, [2.1, 0, 0], 'roof')).toBe(true);
  expect(isCutAway({ axis: 'z', side: -1, atMetres: 2 }, [0, 0, 1.9])).toBe(true);
  expect(isCutAway({ axis: 'y', side: 1, atMetres: 2 }, [0, 2.1, 0])).toBe(true);
});

it('takes nothing away where nothing is cut', () => {
  expect(isCutAway(null, [100, 0, 0])).toBe(false);
  expect(isCutAway(undefined, [100, 0, 0])).toBe(false);
});

it('comes in from its own side of the box, fast at first, to its place', () => {
  expect(cutOnItsWay(cut, box, 0)).toEqual({ ...cut, atMetres: 12 });
  expect(cutOnItsWay(cut, box, 0.5).atMetres).toBe(2 + 10 / 8);
  expect(cutOnItsWay(cut, box, 1)).toEqual(cut);
  expect(cutOnItsWay({ axis: 'z', side: -1, atMetres: 1 }, box, 0).atMetres).toBe(-5);
});

it('finds the section of a layer', () => {
  const section: CutAway = {
    axis: 'x',
    side: 1,
    atMetres: 2,
    whole: [],
    layers: ['old'],
    sentences: [],
  };
  expect(cutAwayOf({ cutAways: [section] }, 'old')).toBe(section);
  expect(cutAwayOf({ cutAways: [section] }, 'today')).toBeNull();
  expect(cutAwayOf({}, 'old')).toBeNull();
});
