import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Intrinsics, projectPoint } from '#domain/pose.ts';
import { coverFit, coverProjection, elementToPicture, pictureToElement } from '#domain/viewport.ts';

const VGA: Intrinsics = { fx: 500, fy: 500, cx: 320, cy: 240, width: 640, height: 480 };
const RANGE = { nearMetres: 1, farMetres: 3 };

/** Where an element shows a point of the camera's frame, CSS pixels. */
function shown(matrix: number[], element: { width: number; height: number }, point: number[]) {
  const [x = 0, y = 0, z = 0] = point;
  const at = (i: number) => matrix[i] ?? Number.NaN;
  const w = at(3) * x + at(7) * y + at(11) * z + at(15);
  const ndcX = (at(0) * x + at(4) * y + at(8) * z + at(12)) / w;
  const ndcY = (at(1) * x + at(5) * y + at(9) * z + at(13)) / w;
  return [((ndcX + 1) / 2) * element.width, ((1 - ndcY) / 2) * element.height];
}

describe('coverFit', () => {
  it('crops left and right of a landscape picture in a portrait element', () => {
    expect(coverFit({ width: 640, height: 480 }, { width: 360, height: 720 })).toEqual({
      scale: 1.5,
      offsetX: -300,
      offsetY: 0,
    });
  });

  it('crops above and below when the element is wider', () => {
    expect(coverFit({ width: 640, height: 480 }, { width: 1280, height: 800 })).toEqual({
      scale: 2,
      offsetX: 0,
      offsetY: -80,
    });
  });
});

describe('pictureToElement', () => {
  const fit = { scale: 1.5, offsetX: -300, offsetY: 0 };

  it('puts the middle of the picture in the middle of the element', () => {
    expect(pictureToElement(fit, [320, 240])).toEqual([180, 360]);
  });

  it('is undone by elementToPicture', () => {
    const side = fc.integer({ min: 1, max: 4000 });
    const size = fc.record({ width: side, height: side });
    fc.assert(
      fc.property(size, size, side, side, (picture, element, x, y) => {
        const cover = coverFit(picture, element);
        const back = elementToPicture(cover, pictureToElement(cover, [x, y]));
        expect(back[0]).toBeCloseTo(x, 6);
        expect(back[1]).toBeCloseTo(y, 6);
      }),
    );
  });
});

describe('coverProjection', () => {
  it('is the plain pinhole matrix when the element is the picture', () => {
    expect(coverProjection(VGA, VGA, RANGE, [])).toEqual([
      1.5625,
      0,
      0,
      0,
      0,
      500 / 240,
      0,
      0,
      0,
      0,
      -2,
      -1,
      0,
      0,
      -3,
      0,
    ]);
  });

  it('widens the scale and keeps the middle when a portrait element crops the sides', () => {
    const matrix = coverProjection(VGA, { width: 360, height: 720 }, RANGE, []);
    expect(matrix[0]).toBeCloseTo((2 * 1.5 * 500) / 360, 12);
    expect(matrix[5]).toBeCloseTo((2 * 1.5 * 500) / 720, 12);
    expect(matrix[8]).toBeCloseTo(0, 12);
    expect(matrix[9]).toBeCloseTo(0, 12);
  });

  it('writes over what was in the array', () => {
    const out = Array.from({ length: 20 }, () => 7);
    expect(coverProjection(VGA, VGA, RANGE, out)).toBe(out);
    expect(out).toHaveLength(16);
    expect(out[1]).toBe(0);
  });

  it('draws a point over the pixel where the camera saw it, off-centre lenses too', () => {
    const side = fc.integer({ min: 100, max: 2000 });
    const small = fc.double({ min: -0.4, max: 0.4, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({ width: side, height: side }),
        small,
        small,
        fc.double({ min: -2.9, max: -1.1, noNaN: true }),
        (element, x, y, z) => {
          const camera = { ...VGA, cx: 300, cy: 260, fy: 480 };
          const pixel = projectPoint(camera, [x, y, z]);
          if (pixel === null) throw new Error('the point is in front of the camera');
          const expected = pictureToElement(coverFit(camera, element), pixel);
          const seen = shown(coverProjection(camera, element, RANGE, []), element, [x, y, z]);
          expect(seen[0]).toBeCloseTo(expected[0], 6);
          expect(seen[1]).toBeCloseTo(expected[1], 6);
        },
      ),
    );
  });
});
