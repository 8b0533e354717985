import { describe, expect, it } from 'vitest';
import { placeOnSign, scaleRatio } from '#domain/placement.ts';
import { transformPoint } from '#domain/pose.ts';

const MODEL = { footprintWidthMetres: 40, footprintDepthMetres: 20 };
const TARGET = { width: 0.4, height: 0.3 };

describe('placeOnSign', () => {
  it('lies the footprint on a lying sign, front towards the reader', () => {
    const { scale, matrix } = placeOnSign(MODEL, TARGET, 'lying');
    expect(scale).toBe(0.01);
    expect(matrix).toEqual([0.01, 0, 0, 0, 0, 0, 0.01, 0, 0, -0.01, 0, 0, 0, 0, 0, 1]);
    // The right end of the footprint meets the target's right edge.
    expect(transformPoint(matrix, [20, 0, 0])).toEqual([0.2, 0, 0]);
    // Ten metres up rise from the print, ten metres to the front lie nearer to the reader.
    expect(transformPoint(matrix, [0, 10, 0])).toEqual([0, 0, 0.1]);
    expect(transformPoint(matrix, [0, 0, 10])).toEqual([0, -0.1, 0]);
  });

  it('stands before a hanging sign, on its lower edge, back against the print', () => {
    const { scale, matrix } = placeOnSign(MODEL, TARGET, 'hanging');
    expect(scale).toBe(0.01);
    expect(transformPoint(matrix, [0, 0, -10])).toEqual([0, -0.15, 0]);
    expect(transformPoint(matrix, [0, 0, 10])).toEqual([0, -0.15, 0.2]);
    expect(transformPoint(matrix, [-20, 15, 0])).toEqual([-0.2, 0, 0.1]);
  });
});

describe('scaleRatio', () => {
  it.each([
    [1 / 24, 24],
    [1 / 188.4, 190],
    [1 / 187.4, 185],
    [1 / 612, 610],
    [1, 1],
  ])('says %d as 1 to %d', (scale, ratio) => {
    expect(scaleRatio(scale)).toBe(ratio);
  });
});
