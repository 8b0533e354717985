import { describe, expect, it } from 'vitest';
import { chooseCovering } from '#vision/targets/choose-covering.ts';

const MIDDLE = { x: 0, y: 0 };
const find = (view: number, feature: number, quality = 1) => ({ view, feature, quality });

describe('chooseCovering', () => {
  it('takes what is found most, and leaves what is found never', () => {
    const finds = [[find(0, 1)], [], [find(0, 2), find(1, 3)]];
    expect(chooseCovering([MIDDLE, MIDDLE, MIDDLE], finds, 1, 3)).toEqual([2, 0]);
  });

  it('counts two candidates that are found as the same feature once', () => {
    const finds = [[find(0, 1), find(0, 2)], [find(0, 1), find(0, 2)], [find(0, 3, 0.2)]];
    expect(chooseCovering([MIDDLE, MIDDLE, MIDDLE], finds, 1, 2)).toEqual([0, 2]);
  });

  it('serves every view before it serves one better', () => {
    const many = Array.from({ length: 30 }, (_, i) => [find(0, i)]);
    const finds = [...many, [find(1, 100, 0.7)]];
    const chosen = chooseCovering(
      finds.map(() => MIDDLE),
      finds,
      1,
      8,
    );
    expect(chosen).toContain(30);
  });

  it('serves every part of the sign', () => {
    const places = [
      ...Array.from({ length: 20 }, () => ({ x: -0.4, y: -0.4 })),
      { x: 0.4, y: 0.4 },
    ];
    const finds = places.map((_, i) => [find(0, i, i === 20 ? 0.6 : 1)]);
    expect(chooseCovering(places, finds, 1, 6)).toContain(20);
  });
});
