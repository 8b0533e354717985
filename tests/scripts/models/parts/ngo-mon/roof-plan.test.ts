import { describe, expect, test } from 'vitest';
import { ngoMon } from '../../../../../scripts/models/buildings/ngo-mon.ts';
import { HOLES, holesOn, stateAt } from '../../../../../scripts/models/parts/ngo-mon/damage.ts';
import { planOf } from '../../../../../scripts/models/parts/ngo-mon/plan.ts';
import {
  lowerPlanes,
  ridgePath,
  upperBedAt,
  upperRoofs,
} from '../../../../../scripts/models/parts/ngo-mon/roof-plan.ts';

const plan = planOf(ngoMon);
const roofs = upperRoofs(plan);

describe('the nine upper roofs', () => {
  test('are one in the middle, four main and four minor', () => {
    const count = (kind: string) => roofs.filter((roof) => roof.kind === kind).length;
    expect([count('middle'), count('main'), count('minor')]).toEqual([1, 4, 4]);
  });

  test('stand higher the nearer they are to the first in rank, the middle ridge at 15 m', () => {
    const crowns = (kind: string) =>
      roofs
        .filter((roof) => roof.kind === kind)
        .map((roof) => Math.max(...ridgePath(roof, 8).map(([, y]) => y + roof.band)));
    expect(Math.max(...crowns('middle'))).toBeCloseTo(15, 6);
    expect(Math.max(...crowns('main'))).toBeLessThan(14.2);
    expect(Math.max(...crowns('minor'))).toBeLessThan(Math.min(...crowns('main')) - 0.5);
  });

  test('are the same west and east', () => {
    for (const [x, z] of [
      [10, -6],
      [17, -8],
      [21.8, 0],
      [22.5, 7],
    ] as const) {
      expect(upperBedAt(plan, roofs, -x, z)).toBeCloseTo(upperBedAt(plan, roofs, x, z), 9);
    }
  });

  test('cover every tall column', () => {
    const bare = plan.tallColumns.filter(
      ([x, z]) => !Number.isFinite(upperBedAt(plan, roofs, x, z)),
    );
    expect(bare).toEqual([]);
  });

  test('let each minor ridge end below the roofs of both its neighbours', () => {
    const others = (name: string) => roofs.filter((roof) => roof.name !== name);
    for (const roof of roofs.filter(({ kind }) => kind === 'minor')) {
      for (const end of [0, 8]) {
        const place = ridgePath(roof, 8)[end];
        if (!place) throw new Error('no end');
        const over = upperBedAt(plan, others(roof.name), place[0], place[2]);
        expect(over).toBeGreaterThan(place[1]);
      }
    }
  });
});

describe('the roofs of 1968', () => {
  const planes = [...lowerPlanes(plan), ...roofs.flatMap((roof) => roof.planes)];

  test('are broken on planes that exist, clear of eave and ends', () => {
    for (const hole of HOLES) {
      const plane = planes.find(({ name }) => name === hole.plane);
      if (!plane) throw new Error(`no plane ${hole.plane}`);
      expect(hole.t - hole.halfT * 1.12).toBeGreaterThan(0.5);
      expect(hole.t + hole.halfT).toBeLessThan(plane.run + 0.2);
      const half = plane.halfLength(hole.t);
      expect(Math.abs(hole.s) + hole.halfS).toBeLessThan(half);
    }
  });

  test('are open in the middle of a hole and whole away from it', () => {
    const [hole] = HOLES;
    if (!hole) throw new Error('no holes');
    expect(stateAt([hole], hole.s, hole.t)).toBe('open');
    expect(stateAt([hole], hole.s + 2 * hole.halfS, hole.t)).toBe('whole');
  });

  test('leave most planes whole', () => {
    expect(planes.filter((plane) => holesOn(plane).length > 0)).toHaveLength(HOLES.length);
    expect(HOLES.length).toBeLessThan(planes.length / 4);
  });
});
