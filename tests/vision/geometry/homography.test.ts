import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HomographyFit,
  invertHomography,
  projectCorners,
  projectPoint,
} from '#vision/geometry/homography.ts';

const small = fc.double({ min: -0.4, max: 0.4, noNaN: true });
const frontal = fc.double({ min: 0.5, max: 3, noNaN: true });
/** Seen from in front, not mirrored. */
const homographies = fc
  .tuple(frontal, small, small, small, frontal, small, small, small)
  .map((entries) => Float64Array.of(...entries, 1));
const POINTS = [-0.5, 0, 0.5].flatMap((x) => [-0.4, 0.1, 0.4].map((y) => [x, y] as const));

function project(h: Float64Array, x: number, y: number): [number, number] {
  const out = new Float64Array(2);
  projectPoint(h, x, y, out);
  return [out[0]!, out[1]!];
}

describe('invertHomography', () => {
  it('leads back', () => {
    fc.assert(
      fc.property(homographies, small, small, (h, x, y) => {
        const back = new Float64Array(9);
        expect(invertHomography(h, back)).toBe(true);
        const [u, v] = project(h, x, y);
        const [bx, by] = project(back, u, v);
        expect(bx).toBeCloseTo(x, 6);
        expect(by).toBeCloseTo(y, 6);
      }),
    );
  });

  it('refuses one that flattens the plane', () => {
    expect(invertHomography(Float64Array.of(1, 0, 0, 2, 0, 0, 0, 0, 1), new Float64Array(9))).toBe(
      false,
    );
  });
});

describe('projectCorners', () => {
  it('goes clockwise from the upper left', () => {
    const out = new Float64Array(8);
    expect(projectCorners(Float64Array.of(100, 0, 50, 0, 100, 40, 0, 0, 1), 0.5, out)).toBe(true);
    expect([...out]).toEqual([0, 15, 100, 15, 100, 65, 0, 65]);
  });

  it('tells when a corner is behind the camera', () => {
    const h = Float64Array.of(100, 0, 50, 0, 100, 40, 3, 0, 1);
    expect(projectCorners(h, 0.5, new Float64Array(8))).toBe(false);
  });
});

describe('HomographyFit', () => {
  it('finds the homography that its points come from', () => {
    fc.assert(
      fc.property(homographies, (h) => {
        const fit = new HomographyFit();
        fit.clear();
        for (const [x, y] of POINTS) fit.add(x, y, ...project(h, x, y), 1);
        const found = new Float64Array(9);
        expect(fit.solve(found)).toBe(true);
        found.forEach((entry, i) => expect(entry).toBeCloseTo(h[i]!, 5));
      }),
    );
  });

  it('gives an affine map when held stiff', () => {
    const fit = new HomographyFit();
    fit.clear();
    for (const [x, y] of POINTS) fit.add(x, y, 2 * x + y + 1, 3 * y - x, 1);
    const found = new Float64Array(9);
    expect(fit.solve(found, 1e6)).toBe(true);
    const expected = [2, 1, 1, -1, 3, 0, 0, 0, 1];
    found.forEach((entry, i) => expect(entry).toBeCloseTo(expected[i]!, 5));
  });

  it('refuses points on one line', () => {
    const fit = new HomographyFit();
    fit.clear();
    for (const x of [0, 1, 2, 3, 4]) fit.add(x / 4, x / 4, x, x, 1);
    expect(fit.solve(new Float64Array(9))).toBe(false);
  });
});
