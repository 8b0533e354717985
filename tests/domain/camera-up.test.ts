import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraUp } from '#domain/camera-up.ts';

function expectUp(found: readonly number[], expected: readonly number[]) {
  expected.forEach((value, index) => expect(found[index]).toBeCloseTo(value, 9));
}

describe('cameraUp', () => {
  it('points out of the screen when the phone lies on its back, its camera looking down', () => {
    expectUp(cameraUp(0, 0, 0), [0, 0, 1]);
  });

  it('points to the top of the picture when the phone stands upright', () => {
    expectUp(cameraUp(90, 0, 0), [0, 1, 0]);
  });

  it('points to the top of the picture when the phone is held on its side, either side', () => {
    // Turned left: gamma −90, the screen turned by 90°.
    expectUp(cameraUp(0, -90, 90), [0, 1, 0]);
    expectUp(cameraUp(0, 90, 270), [0, 1, 0]);
  });

  it('points to the top of the picture when the phone stands on its head', () => {
    expectUp(cameraUp(-90, 0, 180), [0, 1, 0]);
  });

  it('is of length one, whatever the angles', () => {
    const degrees = fc.double({ min: -180, max: 180, noNaN: true });
    fc.assert(
      fc.property(degrees, degrees, fc.constantFrom(0, 90, 180, 270), (beta, gamma, screen) => {
        expect(Math.hypot(...cameraUp(beta, gamma, screen))).toBeCloseTo(1, 9);
      }),
    );
  });
});
