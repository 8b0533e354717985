import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#domain/seeded-random.ts';
import { HomographyConsensus } from '#vision/detect/homography-consensus.ts';
import { PointPairs } from '#vision/detect/point-pairs.ts';
import { projectCorners } from '#vision/geometry/homography.ts';

const lean = fc.double({ min: -0.3, max: 0.3, noNaN: true });
const slant = fc.double({ min: -60, max: 60, noNaN: true });
const homographies = fc
  .tuple(slant, slant, lean, lean)
  .map(([b, d, g, h]) =>
    Float64Array.of(200 + 320 * g, b + 320 * h, 320, d + 240 * g, 200 + 240 * h, 240, g, h, 1),
  );

/** `good` pairs seen by a homography, to a third of a pixel, and `bad` ones seen anywhere. */
function pairsOf(h: Float64Array, good: number, bad: number): PointPairs {
  const random = seededRandom(3);
  const pairs = new PointPairs(good + bad);
  for (let i = 0; i < good + bad; i++) {
    const x = random() - 0.5;
    const y = 0.75 * (random() - 0.5);
    const w = h[6]! * x + h[7]! * y + h[8]!;
    const right = i % Math.round((good + bad) / good) === 0;
    const u = right ? (h[0]! * x + h[1]! * y + h[2]!) / w + 0.6 * (random() - 0.5) : 640 * random();
    const v = right ? (h[3]! * x + h[4]! * y + h[5]!) / w + 0.6 * (random() - 0.5) : 480 * random();
    pairs.push(x, y, u, v, 1, i, i);
  }
  return pairs;
}

describe('the consensus of pairs', () => {
  it('finds the homography among as many wrong pairs', () => {
    fc.assert(
      fc.property(homographies, (h) => {
        const pairs = pairsOf(h, 30, 30);
        const found = new Float64Array(9);
        expect(new HomographyConsensus(60).find(pairs, found, false)).toBeGreaterThanOrEqual(28);
        const expected = new Float64Array(8);
        const corners = new Float64Array(8);
        projectCorners(h, 0.75, expected);
        projectCorners(found, 0.75, corners);
        corners.forEach((place, i) => expect(Math.abs(place - expected[i]!)).toBeLessThan(3));
      }),
      { numRuns: 30 },
    );
  });

  it('says which pairs agree', () => {
    const h = Float64Array.of(200, 0, 320, 0, 200, 240, 0, 0, 1);
    const pairs = pairsOf(h, 20, 20);
    const consensus = new HomographyConsensus(40);
    consensus.find(pairs, new Float64Array(9), false);
    for (let i = 0; i < 40; i += 2) expect(consensus.inlier[i]).toBe(1);
    expect(
      [...consensus.inlier].filter((_, i) => i % 2 === 1 && consensus.inlier[i] === 1).length,
    ).toBe(0);
  });

  it('finds nothing in one place, and nothing mirrored', () => {
    const pairs = new PointPairs(8);
    for (let i = 0; i < 8; i++) pairs.push(0.1, 0.1, 50, 50, 1, i, i);
    expect(new HomographyConsensus(8).find(pairs, new Float64Array(9), false)).toBe(0);
    pairs.count = 0;
    for (let i = 0; i < 8; i++) {
      const [x, y] = [((i * 3) % 8) / 8 - 0.5, i / 8 - 0.5];
      pairs.push(x, y, 300 - 200 * x, 200 + 200 * y, 1, i, i);
    }
    expect(new HomographyConsensus(8).find(pairs, new Float64Array(9), false)).toBeLessThan(5);
  });
});
