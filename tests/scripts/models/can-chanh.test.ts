import { Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { canChanh } from '../../../scripts/models/buildings/can-chanh.ts';
import { daiCungMon, gateCounts } from '../../../scripts/models/buildings/dai-cung-mon.ts';
import { planOf } from '../../../scripts/models/buildings/plan.ts';
import { PartSet } from '../../../scripts/models/kit/part-set.ts';
import { at } from '../../../scripts/models/kit/vector.ts';
import { addGate } from '../../../scripts/models/parts/can-chanh/gate.ts';
import { addCanChanhHall } from '../../../scripts/models/parts/can-chanh/hall.ts';
import { columnsOf } from '../../../scripts/models/parts/columns.ts';
import { wallSpans } from '../../../scripts/models/parts/walls.ts';
import { site } from '../../../scripts/models/sites/can-chanh.ts';
import { escapes, treeOf } from './sky.ts';

const hall = planOf(canChanh);
const gate = planOf(daiCungMon);

function kinds(plan: typeof hall, face: 'front' | 'rear'): string {
  return wallSpans(plan, face)
    .map(({ kind }) => (kind === 'bay' ? 'b' : 'c'))
    .join('');
}

describe('the plan of Điện Cần Chánh keeps the published figures', () => {
  test('80 columns stand on the terrace, and the longest shaft is 9.4 m', () => {
    const columns = columnsOf(hall);
    expect(columns).toHaveLength(80);
    expect(columns.every(({ x, z }) => Math.abs(x) < 20 && Math.abs(z) < 13.5)).toBe(true);
    const longest = Math.max(...columns.map(({ foot, head }) => head - foot));
    expect(longest).toBeCloseTo(9.4, 9);
  });

  test('the front house has 7 bays and 2 chái, the main house 5 bays and 2 double chái', () => {
    expect(kinds(hall, 'front')).toBe('cbbbbbbbc');
    expect(kinds(hall, 'rear')).toBe('ccbbbbbcc');
  });

  test('the terrace stands 1 m over the court and has about 1,000 m²', () => {
    const { left, right, front, back } = hall.platform;
    expect(hall.floor).toBe(1);
    expect(hall.upperCourt).toBe(0);
    expect((right - left) * (front - back)).toBe(1080);
  });

  test('its plan is about nine tenths of Thái Hòa’s', () => {
    expect(canChanh.figures.terraceWidth.value / 44).toBeCloseTo(0.9, 1);
    expect(canChanh.figures.terraceDepth.value / 30.5).toBeCloseTo(0.9, 1);
  });
});

describe('the plan of Đại Cung Môn keeps the published figures', () => {
  test('five bays between two end walls on a foundation of 23 × 12 m', () => {
    expect(gate.platform).toEqual({ left: -11.5, right: 11.5, front: 6, back: -6 });
    expect(kinds(gate, 'front')).toBe('bbbbb');
  });

  test('one house under two tiers of roof', () => {
    expect(gate.halls).toHaveLength(1);
    expect(gate.lowerRings).toHaveLength(1);
    expect(gate.frieze).not.toBeNull();
  });

  test('three doors and six stairs are counted in the model', () => {
    const counted = site.measured.filter(({ measure }) => measure.kind === 'count');
    const parts = counted.map(({ measure }) => measure.kind === 'count' && measure.part);
    expect(parts).toContain('gate-doors');
    expect(parts).toContain('gate-stairs');
    expect([gateCounts.doors.value, gateCounts.stairs.value]).toEqual([3, 6]);
  });
});

describe('no sky is seen from inside Điện Cần Chánh', () => {
  const parts = new PartSet('far');
  addCanChanhHall(parts, hall);
  const tree = treeOf(parts);
  const from = (xs: number[], zs: number[], y: number, low: number, high: number): string[] =>
    xs.flatMap((x) => zs.flatMap((z) => escapes(tree, new Vector3(x, y, z), low, high)));

  test('from head height, nothing is open above the doors', () => {
    expect(from([-13, -5, 1, 9, 13], [6, 0.3, -5], hall.floor + 1.6, 45, 90)).toEqual([]);
  });

  test('from above the doors, no slit opens between the walls and the rafters', () => {
    expect(from([-17, -9, 3, 11, 17], [8.5, 1, -5.5, -8.5], hall.floor + 4.1, 0, 40)).toEqual([]);
  });

  test('from the roof space, no slit opens between lower roof, frieze and upper eaves', () => {
    const y = (hall.frieze?.bottom ?? 0) + 0.9;
    expect(from([-14, -5, 5, 14], [8.6, 4.2, -4.4, -8.6], y, -5, 85)).toEqual([]);
  });
});

describe('no sky is seen from inside Đại Cung Môn', () => {
  const parts = new PartSet('far');
  addGate(parts, gate, 0);
  const tree = treeOf(parts);

  test('from under the roof space, neither frieze, verges nor end walls let light in', () => {
    const { bottom = 0 } = gate.frieze ?? {};
    const open = [-9.8, -4, 0.4, 5, 9.8].flatMap((x) =>
      [1.6, 0.2, -1.6].flatMap((z) => escapes(tree, new Vector3(x, bottom + 0.7, z), 0, 88)),
    );
    expect(open).toEqual([]);
  });

  test('the end walls meet the rafters of both tiers', () => {
    const x = at(gate.columnXs, gate.columnXs.length - 1) - 0.6;
    const open = [4, 1.5, -1.5, -4].flatMap((z) =>
      escapes(tree, new Vector3(x, gate.floor + 2.2, z), 20, 88).filter((line) => {
        const turn = Number(/, ([\d.]+)° round/.exec(line)?.[1]);
        return turn < 40 || turn > 320;
      }),
    );
    expect(open).toEqual([]);
  });
});
