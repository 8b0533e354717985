import { describe, expect, it } from 'vitest';
import { transformPoint } from '#domain/pose.ts';
import { composePoses, signSpot, standBeyondSign } from '#domain/sign-spot.ts';

const MODEL = { footprintWidthMetres: 40, footprintDepthMetres: 20, heightMetres: 12 };
/** Hangs at (1, 1.5, −3) and looks along +z. */
const HANGING = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 1.5, -3, 1];
/** Lies at (0, 0.8, −1), its lower edge to +x, face up. */
const LYING = [0, 0, -1, 0, -1, 0, 0, 0, 0, 1, 0, 0, 0, 0.8, -1, 1];

describe('composePoses', () => {
  it('goes through the inner pose first', () => {
    /** A quarter turn about y, and 5 to the right. */
    const outer = [0, 0, -1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 5, 0, 0, 1];
    const product = composePoses(outer, HANGING);
    expect(transformPoint(product, [0, 0, 2])).toEqual(
      transformPoint(outer, transformPoint(HANGING, [0, 0, 2])),
    );
    expect(transformPoint(product, [0, 0, 2])).toEqual([4, 1.5, -1]);
  });
});

describe('signSpot', () => {
  it('reads which way a hanging sign looks', () => {
    expect(signSpot(HANGING)).toEqual({
      position: [1, 1.5, -3],
      headingRadians: 0,
      posture: 'hanging',
    });
  });

  it('reads from where a lying sign is read', () => {
    expect(signSpot(LYING)).toEqual({
      position: [0, 0.8, -1],
      headingRadians: Math.PI / 2,
      posture: 'lying',
    });
  });
});

describe('standBeyondSign', () => {
  it('stands as far beyond as life size does on the camera screen, on the ground', () => {
    const standing = standBeyondSign(signSpot(HANGING), -0.1, MODEL);
    expect(standing).toEqual({ position: [1, -0.1, -31], headingRadians: 0, scale: 1 });
  });
});
