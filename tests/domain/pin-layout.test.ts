import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadPins } from '#domain/pin-layout.ts';

const ROOM = { gap: 46, left: 26, top: 26, right: 334, bottom: 474 };

function spread(points: readonly (readonly [number, number])[], shown = points.map(() => 1)) {
  const places = new Float32Array(points.flat());
  spreadPins(places, new Uint8Array(shown), points.length, ROOM);
  return Array.from(places);
}

describe('spreadPins', () => {
  it('leaves pins where they are when they have room', () => {
    expect(
      spread([
        [100, 100],
        [200, 100],
      ]),
    ).toEqual([100, 100, 200, 100]);
  });

  it('pushes two apart along the line between them', () => {
    expect(
      spread([
        [100, 100],
        [120, 100],
      ]),
    ).toEqual([87, 100, 133, 100]);
  });

  it('leaves the one that is read where it is', () => {
    const places = new Float32Array([100, 100, 120, 100]);
    spreadPins(places, new Uint8Array([1, 1]), 2, ROOM, 1);
    expect(Array.from(places)).toEqual([74, 100, 120, 100]);
  });

  it('puts two at one point side by side, in their order', () => {
    const [x1 = 0, , x2 = 0] = spread([
      [100, 100],
      [100, 100],
    ]);
    expect(x2 - x1).toBeCloseTo(46, 0);
  });

  it('makes no room for what is not shown', () => {
    expect(
      spread(
        [
          [100, 100],
          [120, 100],
        ],
        [1, 0],
      ),
    ).toEqual([100, 100, 120, 100]);
  });

  it('keeps pins inside the picture', () => {
    expect(spread([[2, 499]])).toEqual([26, 474]);
  });

  it('has nine pins readable wherever they fall on a small phone: no two discs of 30 px touch', () => {
    const place = fc.tuple(fc.integer({ min: 60, max: 300 }), fc.integer({ min: 60, max: 440 }));
    fc.assert(
      fc.property(fc.array(place, { minLength: 9, maxLength: 9 }), (points) => {
        const places = spread(points);
        for (let one = 0; one < 9; one += 1) {
          for (let other = one + 1; other < 9; other += 1) {
            const x = (places[one * 2] ?? 0) - (places[other * 2] ?? 0);
            const y = (places[one * 2 + 1] ?? 0) - (places[other * 2 + 1] ?? 0);
            expect(Math.hypot(x, y)).toBeGreaterThan(34);
          }
        }
      }),
    );
  });
});
