import { describe, expect, it } from 'vitest';
import { intrinsicsOfProjection, lookedAtPicture } from '#domain/projection-intrinsics.ts';
import { projectPoint } from '#domain/pose.ts';

/** Right, left, top and bottom of the view at distance 1 are 0.5, −0.3, 0.9 and −0.7. */
const OFF_CENTRE = [
  2 / 0.8,
  0,
  0,
  0,
  0,
  2 / 1.6,
  0,
  0,
  0.2 / 0.8,
  0.2 / 1.6,
  -1.002,
  -1,
  0,
  0,
  -0.2,
  0,
];

describe('intrinsicsOfProjection', () => {
  it('reads focal lengths and the optical axis of an off-centre view', () => {
    const camera = intrinsicsOfProjection(OFF_CENTRE, 400, 800);
    expect(camera).toMatchObject({ fx: 500, fy: 500, width: 400, height: 800 });
    expect(camera.cx).toBeCloseTo(150, 9);
    expect(camera.cy).toBeCloseTo(450, 9);
    // The view's own corners are the picture's.
    const [right, top] = projectPoint(camera, [0.5, 0.9, -1]) ?? [];
    expect(right).toBeCloseTo(400, 9);
    expect(top).toBeCloseTo(0, 9);
    const [left, bottom] = projectPoint(camera, [-0.3, -0.7, -1]) ?? [];
    expect(left).toBeCloseTo(0, 9);
    expect(bottom).toBeCloseTo(800, 9);
  });
});

describe('lookedAtPicture', () => {
  it.each([
    ['a phone held upright', 1080, 2340, 328, 707],
    ['a phone on its side', 1920, 1080, 640, 360],
    ['a small picture, as it is', 320, 240, 320, 240],
    ['a sliver', 40, 4000, 64, 4000],
  ])('%s', (_, width, height, across, down) => {
    expect(lookedAtPicture(width, height)).toEqual({ width: across, height: down });
  });
});
