import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intrinsicsFromFieldOfView } from '#domain/intrinsics.ts';
import { pixelsApart, reanchorLeft, reanchorMs } from '#domain/reanchor.ts';

const FRAME_MS = 1000 / 60;

describe('reanchorMs', () => {
  it('takes 10 ms for each pixel, 600 at the most', () => {
    expect(reanchorMs(0)).toBe(0);
    expect(reanchorMs(12)).toBe(120);
    expect(reanchorMs(60)).toBe(600);
    expect(reanchorMs(900)).toBe(600);
    expect(reanchorMs(Number.POSITIVE_INFINITY)).toBe(600);
  });
});

describe('reanchorLeft', () => {
  it('is all at first, half in the middle, nothing at the end and after it', () => {
    expect(reanchorLeft(0, 600)).toBe(1);
    expect(reanchorLeft(300, 600)).toBeCloseTo(0.5, 12);
    expect(reanchorLeft(600, 600)).toBe(0);
    expect(reanchorLeft(700, 600)).toBe(0);
    expect(reanchorLeft(0, 0)).toBe(0);
  });

  it('sets off as softly as it comes to rest', () => {
    // Uniform acceleration over a twelfth of the time covers half of what the even pace would.
    expect(1 - reanchorLeft(50, 600)).toBeCloseTo(1 / 22, 12);
    expect(reanchorLeft(550, 600)).toBeCloseTo(1 / 22, 12);
    expect(1 - reanchorLeft(10, 600)).toBeCloseTo(1 / 550, 12);
  });

  it('moves no point by more than 1.82 px in a frame as far as 60 px apart', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 700, noNaN: true }),
        (pixels, elapsedMs) => {
          const durationMs = reanchorMs(pixels);
          const before = reanchorLeft(elapsedMs, durationMs);
          const after = reanchorLeft(elapsedMs + FRAME_MS, durationMs);
          expect(after).toBeLessThanOrEqual(before);
          expect((before - after) * pixels).toBeLessThanOrEqual(1.82);
        },
      ),
    );
  });
});

describe('pixelsApart', () => {
  const intrinsics = intrinsicsFromFieldOfView(640, 480, 45);
  const at = (x: number, z: number) => [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, 0, z, 1];

  it('is the shift of the nearest point', () => {
    const shift = (intrinsics.fx * 0.1) / 1.5;
    expect(pixelsApart(at(0, -2), at(0.1, -2), intrinsics, 0.5)).toBeCloseTo(shift, 9);
    expect(pixelsApart(at(0, -2), at(0, -2), intrinsics, 0.5)).toBe(0);
  });

  it('sees a turn about the middle', () => {
    const turned = [0, 1, 0, 0, -1, 0, 0, 0, 0, 0, 1, 0, 0, 0, -2, 1];
    const edge = (intrinsics.fx * 0.5) / 2;
    expect(pixelsApart(at(0, -2), turned, intrinsics, 0.5)).toBeCloseTo(edge * Math.SQRT2, 9);
  });

  it('is infinite where a part is behind the camera', () => {
    expect(pixelsApart(at(0, -2), at(0, -0.4), intrinsics, 0.5)).toBe(Number.POSITIVE_INFINITY);
  });
});
