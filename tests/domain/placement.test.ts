import { describe, expect, it } from 'vitest';
import {
  lifeSizeDistance,
  placeLifeSize,
  placementBetween,
  placeOnSign,
  scaleRatio,
} from '#domain/placement.ts';
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

describe('placeLifeSize', () => {
  const palace = { footprintWidthMetres: 40, footprintDepthMetres: 70, heightMetres: 12 };

  it('stands a palace beyond a lying sign, its ground 0.9 m below, its front to the reader', () => {
    const { scale, matrix } = placeLifeSize(palace, 'lying');
    expect(scale).toBe(1);
    // Half its depth and two metres: the front edge of its ground.
    expect(transformPoint(matrix, [0, 0, 35])).toEqual([0, 2, -0.9]);
    expect(transformPoint(matrix, [20, 12, 35])).toEqual([20, 2, 11.1]);
  });

  it('stands it behind a hanging sign, its ground 1.4 m below the middle', () => {
    const { matrix } = placeLifeSize(palace, 'hanging');
    expect(transformPoint(matrix, [0, 0, 35])).toEqual([0, -1.4, -2]);
    expect(transformPoint(matrix, [-20, 1.4, -35])).toEqual([-20, 0, -72]);
  });

  it.each([
    ['deep', { footprintWidthMetres: 40, footprintDepthMetres: 70, heightMetres: 12 }, 37],
    ['high', { footprintWidthMetres: 20, footprintDepthMetres: 20, heightMetres: 50 }, 80],
    ['wide', { footprintWidthMetres: 100, footprintDepthMetres: 20, heightMetres: 10 }, 70],
  ])('keeps away from what is %s, so that it can be seen', (_, model, distance) => {
    expect(lifeSizeDistance(model)).toBe(distance);
  });
});

describe('placementBetween', () => {
  const onSign = placeOnSign(MODEL, TARGET, 'lying');
  const lifeSize = placeLifeSize({ ...MODEL, heightMetres: 5 }, 'lying');

  it('goes from one to the other', () => {
    const out: number[] = [];
    expect(placementBetween(onSign, lifeSize, 0, out)).toBe(0.01);
    expect(out).toEqual(onSign.matrix);
    expect(placementBetween(onSign, lifeSize, 1, out)).toBe(1);
    expect(out).toEqual(lifeSize.matrix);
  });

  it('grows by equal factors, straight away from the sign', () => {
    const out: number[] = [];
    expect(placementBetween(onSign, lifeSize, 0.5, out)).toBeCloseTo(0.1, 12);
    expect(out[0]).toBeCloseTo(0.1, 12);
    // A tenth of its size is one eleventh of the way from a hundredth to the whole.
    expect(out[13]).toBeCloseTo(28 / 11, 12);
    expect(out[14]).toBeCloseTo(-0.9 / 11, 12);
  });

  it('moves between placements of one size', () => {
    const out: number[] = [];
    expect(placementBetween(lifeSize, { ...lifeSize, matrix: onSign.matrix }, 0.5, out)).toBe(1);
    expect(out[13]).toBe(14);
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
