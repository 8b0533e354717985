import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosen } from '../../../scripts/models/buildings/figure.ts';
import type { HallBuilding } from '../../../scripts/models/buildings/hall.ts';
import { planOf, roofHeightAt, roofPlanes } from '../../../scripts/models/buildings/plan.ts';
import { ROYAL_YELLOW } from '../../../scripts/models/kit/palette.ts';
import { hippedGablePlanes, onPlane } from '../../../scripts/models/kit/roof-shape.ts';
import { length, subtract } from '../../../scripts/models/kit/vector.ts';
import { columnsOf } from '../../../scripts/models/parts/columns.ts';
import { wallSpans } from '../../../scripts/models/parts/walls.ts';

interface Wish {
  house: 'single' | 'double';
  tiers: 1 | 2;
  ends: 'chai' | 'gable';
  bays: number;
  /** Chái at each end of a hall that has any. */
  wings: 1 | 2;
  bay: number;
}

/** A hall of `bays` front bays, `bay` metres each; its rear house has two bays less where the form is double. */
function hallOf({ house, tiers, ends, bays, wings, bay }: Wish): HallBuilding {
  const double = house === 'double';
  const frontWings = ends === 'gable' ? 0 : wings;
  const half = (bays + 2 * frontWings) / 2;
  const inner = Array.from({ length: Math.floor(half) }, (_, i) => chosen((i + 0.5) * bay));
  const rows = double ? [8, 5.5, 2.2, -2.8, -6, -8] : [2.4, -2.4];
  const depth = double ? 10.5 : 5;
  return {
    id: 'a-hall',
    form: { house, tiers, ends, walls: 'closed', glaze: ROYAL_YELLOW },
    figures: {
      terraceWidth: chosen(2 * half * bay + 2),
      terraceDepth: chosen(2 * depth + 2),
      platformRise: chosen(1),
      ...(tiers === 2 ? { height: chosen(double ? 11 : 9) } : {}),
      frontBays: chosen(bays),
      frontWings: chosen(frontWings),
      ...(double && ends === 'chai'
        ? { rearBays: chosen(bays - 2), rearWings: chosen(frontWings + 1) }
        : {}),
    },
    choices: {
      platformMargin: chosen(1),
      columnLines: inner,
      columnRows: rows.map((z) => chosen(z)),
      pitch: chosen(0.577),
      lowerEaveOverhang: chosen(1),
      lowerEaveHeight: chosen(3.2),
      lowerRun: chosen(3.4),
      upperEaveFromRow: chosen(0.9),
      valley: chosen(-0.4),
      frontSkirt: chosen(1.8),
      rearSkirt: chosen(2.4),
      ridgeBand: chosen(0.6),
      rearRidgeBand: chosen(0.5),
      cornerLift: chosen(0.4),
      doorHeight: chosen(2.6),
      tieHeight: chosen(4),
      columnRadius: chosen(0.2),
      outerColumnRadius: chosen(0.18),
      upperSteps: chosen(4),
    },
  };
}

const wishes: fc.Arbitrary<Wish> = fc.record({
  house: fc.constantFrom('single', 'double'),
  tiers: fc.constantFrom(1, 2),
  ends: fc.constantFrom('chai', 'gable'),
  bays: fc.constantFrom(3, 5, 7, 9),
  wings: fc.constantFrom(1, 2),
  bay: fc.double({ min: 2.6, max: 5, noNaN: true }),
});

describe('a hall of any form', () => {
  test('has a column at every crossing of a line and a row, all on the platform', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const plan = planOf(hallOf(wish));
        const wings = wish.ends === 'gable' ? 0 : wish.wings;
        const columns = columnsOf(plan);
        expect(plan.columnXs).toHaveLength(wish.bays + 2 * wings + 1);
        expect(columns).toHaveLength(plan.columnXs.length * plan.columnZs.length);
        const { right, front } = plan.platform;
        expect(columns.every(({ x, z }) => Math.abs(x) < right && Math.abs(z) < front)).toBe(true);
      }),
    );
  });

  test('has as many bays and chái in its walls as its figures say', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const building = hallOf(wish);
        const plan = planOf(building);
        const bays = (face: 'front' | 'rear'): number =>
          wallSpans(plan, face).filter(({ kind }) => kind === 'bay').length;
        expect(bays('front')).toBe(building.figures.frontBays.value);
        expect(bays('rear')).toBe((building.figures.rearBays ?? building.figures.frontBays).value);
      }),
    );
  });

  test('stands under a roof everywhere within its columns, and no shaft comes through it', () => {
    fc.assert(
      fc.property(
        wishes,
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (wish, across, along) => {
          const plan = planOf(hallOf(wish));
          const x = across * Math.max(...plan.columnXs);
          const z = along * Math.max(...plan.columnZs);
          const roof = roofHeightAt(plan, x, z);
          expect(roof).toBeGreaterThan(plan.floor + 2);
          expect(roof).toBeLessThan(plan.crown);
          for (const column of columnsOf(plan)) {
            expect(column.head).toBeGreaterThan(column.foot);
            expect(column.head).toBeLessThan(roofHeightAt(plan, column.x, column.z));
          }
        },
      ),
    );
  });

  test('has planes that all cover something, and long slopes that meet at the ridge', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const plan = planOf(hallOf(wish));
        const { lower, upper } = roofPlanes(plan);
        const sides = wish.ends === 'gable' ? 2 : 4;
        expect(lower).toHaveLength(plan.lowerRings.length * sides);
        expect(upper).toHaveLength((wish.house === 'double' ? 2 : 1) * sides);
        expect([...lower, ...upper].every(({ run }) => run > 0)).toBe(true);
        for (const hall of plan.halls) {
          const { front, back } = hippedGablePlanes(hall);
          const gap = subtract(onPlane(front, 0, front.run), onPlane(back, 0, back.run));
          expect(length(gap)).toBeLessThan(1e-9);
        }
      }),
    );
  });

  test('has its frieze between the tiers, above the lower roof and below the upper', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const plan = planOf(hallOf(wish));
        if (wish.tiers === 1) {
          expect([plan.frieze, plan.lowerRings]).toEqual([null, []]);
          return;
        }
        expect(plan.frieze?.top).toBeGreaterThan(plan.frieze?.bottom ?? Infinity);
        const step = plan.frieze?.front ?? 0;
        expect(roofHeightAt(plan, 0, step + 0.01)).toBeLessThan(plan.frieze?.top ?? 0);
        expect(roofHeightAt(plan, 0, step - 0.01)).toBeGreaterThan(plan.frieze?.top ?? Infinity);
      }),
    );
  });
});

describe('what a form needs', () => {
  const gate: Wish = { house: 'single', tiers: 2, ends: 'gable', bays: 5, wings: 1, bay: 4 };

  test('gables close bays alone: a hall with chái under gables is refused', () => {
    const wrong = hallOf({ ...gate, ends: 'chai' });
    expect(() => planOf({ ...wrong, form: { ...wrong.form, ends: 'gable' } })).toThrow(
      'a-hall has 1 chái under gable ends',
    );
  });

  test('two tiers need a height or a tallest column', () => {
    const hall = hallOf(gate);
    const { height: _, ...figures } = hall.figures;
    expect(() => planOf({ ...hall, figures })).toThrow(
      'a-hall needs a height or its tallest column',
    );
    const columnRows = [chosen(2.4), chosen(0.8), chosen(-0.8), chosen(-2.4)];
    const choices = { ...hall.choices, columnRows };
    const tall = { ...figures, tallestColumn: chosen(6.5) };
    const plan = planOf({ ...hall, figures: tall, choices });
    const longest = Math.max(...columnsOf(plan).map(({ foot, head }) => head - foot));
    expect(longest).toBeCloseTo(6.5, 9);
    expect(() => planOf({ ...hall, figures: tall })).toThrow('no column that reaches the upper');
  });

  test('a double house needs its valley', () => {
    const hall = hallOf({ ...gate, house: 'double', ends: 'chai' });
    const { valley: _, ...choices } = hall.choices;
    expect(() => planOf({ ...hall, choices })).toThrow('a-hall needs the figure valley');
  });
});
