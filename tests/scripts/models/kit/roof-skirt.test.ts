import { describe, expect, test } from 'vitest';
import { onPlane, type RoofPlane } from '../../../../scripts/models/kit/roof-shape.ts';
import {
  cornersOf,
  type Ground,
  skirtPlanes,
  type SkirtPlane,
} from '../../../../scripts/models/kit/roof-skirt.ts';
import { at } from '../../../../scripts/models/kit/vector.ts';

/** A U open to the front, 20 by 12, its recess 8 wide and 5 deep. */
const U: Ground[] = [
  [-10, 6],
  [-4, 6],
  [-4, 1],
  [4, 1],
  [4, 6],
  [10, 6],
  [10, -6],
  [-10, -6],
];
const planes = skirtPlanes({
  name: 'skirt',
  outline: U,
  run: 2,
  slope: { eaveHeight: 3, pitch: 0.5, cornerLift: 0, cornerSpan: 2 },
});

function endsAt(plane: RoofPlane, t: number): readonly [number, number] {
  const middle = plane.shift?.(t) ?? 0;
  return [middle - plane.halfLength(t), middle + plane.halfLength(t)];
}

function corner(plane: SkirtPlane, side: 0 | 1, t: number) {
  return onPlane(plane, endsAt(plane, t)[side], t);
}

describe('a skirt round a U', () => {
  test('has valleys at the two inner corners and hips at the six others', () => {
    expect(cornersOf(U)).toEqual(['hip', 'hip', 'valley', 'valley', 'hip', 'hip', 'hip', 'hip']);
  });

  test('has planes that meet along every hip and valley', () => {
    planes.forEach((plane, i) => {
      const next = at(planes, (i + 1) % planes.length);
      for (const t of [0, 0.7, 2]) {
        const [a, b] = [corner(plane, 1, t), corner(next, 0, t)];
        b.forEach((value, axis) => {
          expect(a[axis]).toBeCloseTo(value, 9);
        });
      }
    });
  });

  test('slopes inwards from the eave to its upper edge', () => {
    const front = at(planes, 2);
    expect(onPlane(front, 0, 0)).toEqual([0, 3, 1]);
    expect(onPlane(front, 0, 2)).toEqual([0, 4, -1]);
  });

  test('lets rows begin in a valley and end at a hip', () => {
    const inner = at(planes, 1);
    expect(inner.ends).toEqual(['hip', 'valley']);
    expect(inner.start?.(3.1)).toBeCloseTo(0.6);
    expect(inner.reach(3.1)).toBe(2);
    expect(inner.start?.(-2)).toBe(0);
    expect(inner.reach(-2)).toBeCloseTo(0.5);
  });

  test('turns up at hips and stays level in valleys', () => {
    const lifted = skirtPlanes({
      name: 'lifted',
      outline: U,
      run: 2,
      slope: { eaveHeight: 3, pitch: 0.5, cornerLift: 0.4, cornerSpan: 2 },
    });
    const inner = at(lifted, 1);
    expect(inner.height(-2.5, 0)).toBeCloseTo(3.4);
    expect(inner.height(2.5, 0)).toBe(3);
  });
});
