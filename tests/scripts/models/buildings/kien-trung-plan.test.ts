import { describe, expect, test } from 'vitest';
import {
  FACES,
  LINES,
  OUTLINE,
  outlineArea,
  SITE,
  TERRACE,
} from '../../../../scripts/models/buildings/kien-trung-plan.ts';
import {
  archOf,
  bayMiddles,
  STOREYS,
} from '../../../../scripts/models/parts/kien-trung/storeys.ts';

describe('the plan of Kiến Trung', () => {
  test('a square of 2 m, counter-clockwise from above, has 4 m²', () => {
    expect(
      outlineArea([
        [0, 2],
        [2, 2],
        [2, 0],
        [0, 0],
      ]),
    ).toBe(4);
  });

  test('its outline and its site have the published areas', () => {
    expect(outlineArea(OUTLINE)).toBeCloseTo(975, 6);
    expect((SITE.right - SITE.left) * (SITE.front - SITE.back)).toBeCloseTo(3800, 6);
  });

  test('the front has 13 openings: five, three and three, and one in each corner pavilion', () => {
    const front = FACES.filter(({ side, bays }) => side === 'front' && bays > 0);
    expect(front.map(({ kind, bays }) => `${kind} ${bays}`)).toEqual([
      'pavilion 1',
      'wing 3',
      'centre 5',
      'wing 3',
      'pavilion 1',
    ]);
  });

  test('left and right mirror each other', () => {
    const mirrored = OUTLINE.map(([x, z]) => `${(-x).toFixed(3)} ${z.toFixed(3)}`).toSorted();
    expect(OUTLINE.map(([x, z]) => `${x.toFixed(3)} ${z.toFixed(3)}`).toSorted()).toEqual(mirrored);
  });

  test('every face begins where the one before it ends', () => {
    FACES.forEach(({ from }, i) => {
      expect(FACES.at(i - 1)?.to).toEqual(from);
    });
  });

  test('the terrace carries the palace and lies within the site', () => {
    expect(TERRACE.front).toBeGreaterThan(LINES.pavilionFront);
    expect(TERRACE.back).toBeLessThan(LINES.pavilionRear);
    expect(SITE.front).toBeGreaterThan(TERRACE.front);
    expect(SITE.right).toBeGreaterThan(TERRACE.right);
  });

  test('openings keep within their bays and below their cornice', () => {
    for (const face of FACES) {
      const length = Math.hypot(face.to[0] - face.from[0], face.to[1] - face.from[1]);
      for (const storey of STOREYS) {
        for (const middle of bayMiddles(face, length)) {
          const arch = archOf(face, storey, middle);
          expect(arch.width).toBeLessThan(length / face.bays - 0.6);
          expect(arch.spring + arch.rise).toBeLessThan(storey.head - 0.5);
          expect(arch.sill).toBeLessThan(arch.spring - 1);
        }
      }
    }
  });
});
