import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planOf } from '../../../../scripts/models/buildings/plan.ts';
import { thaiHoa } from '../../../../scripts/models/buildings/thai-hoa.ts';
import {
  hippedGablePlanes,
  onPlane,
  ringPlanes,
} from '../../../../scripts/models/kit/roof-shape.ts';
import { at, length, subtract } from '../../../../scripts/models/kit/vector.ts';

const slope = { eaveHeight: 6, pitch: 0.5, cornerLift: 0.4, cornerSpan: 3 };
const ring = ringPlanes({ name: 'ring', halfX: 10, front: 6, back: -6, run: 4, slope });

describe('ringPlanes', () => {
  test('the front plane is straight in section away from the corners', () => {
    expect([0, 1, 2, 4].map((t) => ring.front.height(0, t))).toEqual([6, 6.5, 7, 8]);
  });

  test('only the corners turn up, by the full lift at the very corner', () => {
    expect(ring.front.height(10, 0)).toBeCloseTo(6.4, 12);
    expect(ring.front.height(7, 0)).toBe(6);
    expect(ring.front.height(-10, 0)).toBeCloseTo(6.4, 12);
  });

  test('neighbouring planes meet along their hip', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 4, noNaN: true }), (t) => {
        const front = onPlane(ring.front, ring.front.hipLength(t), t);
        const right = onPlane(ring.right, -ring.right.hipLength(t), t);
        expect(length(subtract(front, right))).toBeLessThan(1e-9);
      }),
    );
  });
});

describe('hippedGablePlanes', () => {
  const hall = at(planOf(thaiHoa).halls, 0);
  const planes = hippedGablePlanes(hall);

  test('the long planes meet at the ridge', () => {
    const front = onPlane(planes.front, 0, planes.front.run);
    const back = onPlane(planes.back, 0, planes.back.run);
    expect(length(subtract(front, back))).toBeLessThan(1e-9);
  });

  test('skirts join the lifted front and the valley side without a gap', () => {
    for (const t of [0, 0.7, 1.9, hall.halfX - hall.gableX]) {
      const front = onPlane(planes.front, planes.front.hipLength(t), t);
      const skirtFront = onPlane(planes.right, -planes.right.hipLength(t), t);
      const back = onPlane(planes.back, -planes.back.hipLength(t), t);
      const skirtBack = onPlane(planes.right, planes.right.hipLength(t), t);
      expect(length(subtract(front, skirtFront))).toBeLessThan(1e-9);
      expect(length(subtract(back, skirtBack))).toBeLessThan(1e-9);
    }
  });

  test('the valley stays level: it has no lifted corner', () => {
    expect(planes.back.height(hall.halfX, 0)).toBe(hall.slope.eaveHeight);
    expect(planes.front.height(hall.halfX, 0)).toBeCloseTo(hall.slope.eaveHeight + 0.55, 12);
  });

  test('a hall that stands alone turns up at all four corners', () => {
    const alone = hippedGablePlanes({ ...hall, lifted: 'both' });
    const corner = hall.slope.eaveHeight + 0.55;
    for (const plane of Object.values(alone)) {
      expect(plane.height(plane.hipLength(0), 0)).toBeCloseTo(corner, 12);
      expect(plane.height(-plane.hipLength(0), 0)).toBeCloseTo(corner, 12);
    }
  });
});
