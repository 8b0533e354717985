import { describe, expect, test } from 'vitest';
import { planOf, roofHeightAt } from '../../../scripts/models/buildings/plan.ts';
import { thaiHoa } from '../../../scripts/models/buildings/thai-hoa.ts';
import { at } from '../../../scripts/models/kit/vector.ts';
import { columnsOf } from '../../../scripts/models/parts/columns.ts';
import { rankStones } from '../../../scripts/models/parts/rank-stones.ts';
import { stairFlights } from '../../../scripts/models/parts/stonework.ts';
import { courtLevels } from '../../../scripts/models/parts/thai-hoa/grounds.ts';
import { wallSpans } from '../../../scripts/models/parts/walls.ts';

const plan = planOf(thaiHoa);

describe('the plan of Điện Thái Hòa keeps the published figures', () => {
  test('the platform is 44 × 30.5 m, 2.32 m above the lowest court, 1 m above the upper', () => {
    expect(plan.platform).toEqual({ left: -22, right: 22, front: 15.25, back: -15.25 });
    expect(plan.floor).toBe(2.32);
    expect(plan.floor - plan.upperCourt).toBeCloseTo(1, 12);
  });

  test('80 columns stand in 10 lines and 8 rows, all on the platform', () => {
    const columns = columnsOf(plan);
    expect(columns).toHaveLength(80);
    expect(columns).toHaveLength(thaiHoa.figures.columns.value);
    expect(new Set(columns.map(({ x }) => x)).size).toBe(10);
    expect(new Set(columns.map(({ z }) => z)).size).toBe(8);
    expect(columns.every(({ x, z }) => Math.abs(x) < 22 && Math.abs(z) < 15.25)).toBe(true);
  });

  test('the front hall has 7 bays and 2 chái, the main hall 5 bays and 2 double chái', () => {
    const kinds = (face: 'front' | 'rear'): string =>
      wallSpans(plan, face)
        .map(({ kind }) => (kind === 'bay' ? 'b' : 'c'))
        .join('');
    expect(kinds('front')).toBe('cbbbbbbbc');
    expect(kinds('rear')).toBe('ccbbbbbcc');
  });

  test('bays across the front average the 4.6 m that the figures give', () => {
    const xs = plan.columnXs;
    expect((at(xs, 9) - at(xs, 0)) / 9).toBeCloseTo((44 - 2 * 1.2) / 9, 12);
  });

  test('the crown of the front ridge stands 11.8 m above the platform', () => {
    const front = at(plan.halls, 0);
    const run = (front.front - front.back) / 2;
    const roof = front.slope.eaveHeight + run * front.slope.pitch;
    expect(roof + thaiHoa.choices.ridgeBand.value - plan.floor).toBeCloseTo(11.8, 12);
    expect(plan.crown - plan.floor).toBeCloseTo(11.8, 12);
  });

  test('the front roof is higher than the rear one', () => {
    const [front, rear] = [at(plan.halls, 0), at(plan.halls, 1)];
    const top = (z: number): number => roofHeightAt(plan, 0, z);
    expect(top((front.front + front.back) / 2) - top((rear.front + rear.back) / 2)).toBeCloseTo(
      0.2885,
      6,
    );
  });

  test('rank stones for nine grades stand on each side, outside the stairs, on both courts', () => {
    const stones = rankStones(plan);
    for (const side of [-1, 1]) {
      const own = stones.filter((stone) => stone.side === side);
      expect(own.map(({ grade }) => grade)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(own.every(({ foot }) => foot[0] * side > 8)).toBe(true);
      expect(own.filter(({ foot }) => foot[1] === plan.upperCourt)).toHaveLength(3);
    }
  });

  test('both levels of the court cover the published 1,640 m²', () => {
    const { upper, lower } = courtLevels(plan);
    const area = ({ left, right, front, back }: typeof upper): number =>
      (right - left) * (front - back);
    expect(area(upper) + area(lower)).toBeCloseTo(1640, 9);
    expect(upper.back).toBe(plan.platform.front);
    expect(lower.back).toBe(upper.front);
  });

  test('nine steps climb from the lowest court to the upper', () => {
    const [lower] = stairFlights(plan);
    expect(lower).toEqual({ z: 26.75, bottom: 0, top: plan.upperCourt, steps: 9 });
  });

  test('every figure that is published or derived names its sources', () => {
    const figures = Object.values({ ...thaiHoa.figures, ...thaiHoa.choices }).flat();
    const unsourced = figures.filter(
      ({ standing, sources }) => standing !== 'chosen' && sources.length === 0,
    );
    expect(unsourced).toEqual([]);
  });
});
