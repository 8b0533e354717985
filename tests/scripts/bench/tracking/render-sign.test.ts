import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bent, lensOf, straightened } from '../../../../scripts/bench/tracking/render/lens.ts';
import { FACING, placedPose } from '../../../../scripts/bench/tracking/render/placement.ts';
import { projectPlanePoint } from '../../../../scripts/bench/tracking/render/projection.ts';
import { renderSign } from '../../../../scripts/bench/tracking/render/render-sign.ts';
import { truthOf } from '../../../../scripts/bench/tracking/render/truth.ts';
import { signFrame, TEST_LENS, testSign } from '../../../fixtures/sign-frames.ts';

/** White with a black disc around (u, v), sign widths from the top left corner. */
function spotted(u: number, v: number, radius: number) {
  const [width, height] = [400, 300];
  const luma = Uint8Array.from({ length: width * height }, (_, i) => {
    const x = ((i % width) + 0.5) / width;
    const y = (Math.floor(i / width) + 0.5) / width;
    return Math.hypot(x - u, y - v) < radius ? 0 : 255;
  });
  return { width, height, luma };
}

/** The middle of what is darker than 128, weighted by darkness, near a place. */
function darkMiddle(luma: Uint8Array, width: number, x: number, y: number, reach: number) {
  let [sum, sumX, sumY] = [0, 0, 0];
  for (let row = Math.ceil(y - reach); row < y + reach; row++) {
    for (let column = Math.ceil(x - reach); column < x + reach; column++) {
      const dark = 255 - (luma[row * width + column] ?? 255);
      sum += dark;
      sumX += dark * (column + 0.5);
      sumY += dark * (row + 0.5);
    }
  }
  return [sumX / sum, sumY / sum] as const;
}

describe('renderSign', () => {
  it.each([
    ['facing', { share: 0.6 }],
    ['tilted', { share: 0.6, yaw: 45, pitch: -20, roll: 30 }],
    ['small and aside', { share: 0.25, yaw: -30, x: 60, y: -40 }],
  ])('shows a spot of the print where the pose puts it: %s', (_, placement) => {
    // Small: a large disc seen aslant has its middle elsewhere than its centre.
    const [u, v] = [0.7, 0.2];
    const frame = signFrame(spotted(u, v, 0.015), placement, { noise: 0 });
    const [x, y] = projectPlanePoint(TEST_LENS, frame.pose, u - 0.5, v - 0.375, 0);
    const [foundX, foundY] = darkMiddle(frame.luma, 320, x, y, 8);
    expect(Math.hypot(foundX - x, foundY - y)).toBeLessThan(0.06);
  });

  it('shows the spot where a bending lens puts it', () => {
    const lens = lensOf(320, 240, 50, 0.06);
    const pose = placedPose(lens, { ...FACING, share: 0.9 });
    const luma = renderSign(spotted(0.06, 0.06, 0.03), pose, lens, { noise: 0 });
    const [x, y] = bent(lens, ...projectPlanePoint(lens, pose, -0.44, -0.315, 0));
    const [foundX, foundY] = darkMiddle(luma, 320, x, y, 11);
    expect(Math.hypot(foundX - x, foundY - y)).toBeLessThan(0.08);
  });

  it('repeats itself for the same seed, and not for another', () => {
    const pose = placedPose(TEST_LENS, FACING);
    const draw = (seed: number) =>
      Buffer.from(renderSign(testSign('poor'), pose, TEST_LENS, { seed }));
    expect(draw(3).equals(draw(3))).toBe(true);
    expect(draw(3).equals(draw(4))).toBe(false);
  });
});

describe('placedPose', () => {
  it('makes the sign as wide as asked, in the place asked', () => {
    const pose = placedPose(TEST_LENS, { ...FACING, share: 0.5, x: 20, y: -10 });
    const { corners, inView } = truthOf(TEST_LENS, 0.75, () => pose);
    expect(corners.flat()).toEqual(
      [100, 50, 260, 50, 260, 170, 100, 170].map((v) => expect.closeTo(v, 6)),
    );
    expect(inView).toBe(1);
  });

  it('is a rotation and a place before the camera', () => {
    const angle = fc.double({ min: -80, max: 80, noNaN: true });
    fc.assert(
      fc.property(angle, angle, angle, (yaw, pitch, roll) => {
        const pose = placedPose(TEST_LENS, { ...FACING, yaw, pitch, roll });
        const column = (i: number) =>
          [pose[i], pose[4 + i], pose[8 + i]] as [number, number, number];
        for (let i = 0; i < 3; i++) expect(Math.hypot(...column(i))).toBeCloseTo(1, 9);
        expect(pose[11]).toBeGreaterThan(0);
      }),
    );
  });
});

describe('truthOf', () => {
  it('counts the share of the sign inside the frame', () => {
    const pose = placedPose(TEST_LENS, { ...FACING, share: 0.5, x: 160 });
    expect(truthOf(TEST_LENS, 0.75, () => pose).inView).toBe(0.5);
  });

  it('counts what a cover leaves clear', () => {
    const pose = placedPose(TEST_LENS, FACING);
    const card = { kind: 'card', x: 80, y: 120, size: 160, angle: 0 } as const;
    const { inView, clear } = truthOf(TEST_LENS, 0.7, () => pose, [card]);
    expect([inView, clear]).toEqual([1, 0.5]);
  });

  it('follows the row that a rolling shutter reads', () => {
    const poses = (row: number) => placedPose(TEST_LENS, { ...FACING, y: row / 10 });
    const { corners } = truthOf(TEST_LENS, 0.75, poses);
    // y = 120 + y/10 ± 60.
    expect(corners[0]?.[1]).toBeCloseTo(60 / 0.9, 3);
    expect(corners[2]?.[1]).toBeCloseTo(180 / 0.9, 3);
  });
});

describe('a bent lens', () => {
  it('bends and straightens to the same place', () => {
    const lens = lensOf(64, 48, 60, 0.05);
    const map = straightened(lens) ?? new Float32Array();
    const at = 2 * (10 * 64 + 3);
    const [x, y] = bent(lens, map[at] ?? 0, map[at + 1] ?? 0);
    expect([x, y]).toEqual([expect.closeTo(3.5, 4), expect.closeTo(10.5, 4)]);
    expect(straightened(lensOf(64, 48, 60))).toBeNull();
  });
});
