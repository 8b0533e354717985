import { describe, expect, it } from 'vitest';
import { squaresOf } from '../../../../scripts/signs/check/heat-map.ts';
import type { ProbeMatch } from '../../../../scripts/signs/check/probe.ts';
import { likeRegions } from '../../../../scripts/signs/check/regions.ts';

function placed(x: number, y: number): ProbeMatch {
  return { x, y, keptX: x, keptY: y, turn: 0, distance: 20, inPlace: true };
}

/** Sixteen features in the bottom left, each also matched two thirds of the width to the right. */
function twins(distance = 30): ProbeMatch[] {
  return Array.from({ length: 16 }, (_, i) => {
    const [x, y] = [-0.45 + 0.015 * i, 0.4];
    return [
      placed(x, y),
      placed(x + 0.66, y),
      { ...placed(x, y), keptX: x + 0.66, distance, inPlace: false },
    ];
  }).flat();
}

describe('regions that look alike', () => {
  it('are named with the share of features that lie one step away', () => {
    expect(likeRegions(1, twins())).toEqual([
      { one: 'bottom left', other: 'bottom right', share: 0.5 },
    ]);
  });

  it('are not made by matches that are not as good, nor by ones that agree on no step', () => {
    expect(likeRegions(1, twins(60))).toEqual([]);
    const scattered = twins().map((match, i) =>
      match.inPlace ? match : { ...match, keptX: 0.2 + 0.06 * (i % 5), keptY: -0.4 + 0.05 * i },
    );
    expect(likeRegions(1, scattered)[0]?.share ?? 0).toBeLessThan(0.15);
  });
});

describe('the squares of a heat map', () => {
  it('are full where features are found and empty where none is', () => {
    const left = Array.from({ length: 144 }, (_, i) =>
      placed(-0.48 + 0.08 * (i % 6), -0.49 + 0.04 * Math.floor(i / 6)),
    );
    const { columns, rows, squares } = squaresOf(1, left);
    expect([columns, rows, squares.length]).toEqual([12, 12, 144]);
    const columnOf = (column: number) => new Set(squares.filter((_, i) => i % columns === column));
    expect(columnOf(2)).toEqual(new Set(['full']));
    expect(columnOf(10)).toEqual(new Set(['empty']));
  });

  it('say where a pattern repeats itself', () => {
    const like = Array.from({ length: 8 }, (_, i) => ({
      ...placed(0.05 + 0.001 * i, 0.05),
      keptX: -0.4,
      inPlace: false,
    }));
    const { squares } = squaresOf(1, [placed(0.05, 0.05), ...like]);
    expect(squares.indexOf('repeats')).toBe(6 * 12 + 6);
    expect(squares.filter((square) => square === 'repeats')).toHaveLength(1);
  });
});
