import { describe, expect, test } from 'vitest';
import { placedPlanes } from '../../../../scripts/models/kit/roof-placed.ts';
import { saddlePlanes } from '../../../../scripts/models/kit/roof-saddle.ts';
import { onPlane } from '../../../../scripts/models/kit/roof-shape.ts';

const planes = saddlePlanes({
  name: 'between',
  left: 2,
  right: 8,
  halfDepth: 3,
  overhang: 1,
  laps: [0, 0.5],
  eaveHeight: 5,
  pitch: 0.5,
});

describe('a plain roof between two others', () => {
  test('has both planes meet at the ridge', () => {
    expect(onPlane(planes.front, 0, 3)).toEqual([5, 6.5, 0]);
    expect(onPlane(planes.back, 0, 3)).toEqual([5, 6.5, -0]);
  });

  test('stops its eaves at the walls and runs on above them', () => {
    const { front, back } = planes;
    expect(front.halfLength(0)).toBe(3);
    expect(front.halfLength(1)).toBe(3);
    expect(front.halfLength(1, true)).toBe(3.25);
    expect(front.shift?.(2)).toBe(0.25);
    expect(back.shift?.(2)).toBe(-0.25);
    expect(front.start?.(3.3)).toBe(1);
    expect(front.reach(3.6)).toBe(0);
  });

  test('turned to look east, runs to the north from the same middle', () => {
    const { front } = placedPlanes(planes, { x: 20, z: 1, quarterTurn: true });
    expect(onPlane(front, 0, 0)).toEqual([23, 5, -4]);
    expect(onPlane(front, 3, 0)).toEqual([23, 5, -7]);
  });
});
