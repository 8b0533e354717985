import { describe, expect, it } from 'vitest';
import { cameraOrientation } from '#domain/camera-orientation.ts';
import { cameraUp } from '#domain/camera-up.ts';
import { conjugate, multiply } from '#domain/pose-motion.ts';
import type { Quaternion, Vector3 } from '#domain/pose.ts';

function turned(by: Quaternion, [x, y, z]: Vector3): Vector3 {
  const [a, b, c] = multiply(multiply(by, [x, y, z, 0]), conjugate(by));
  return [a, b, c];
}

function near(vector: Vector3): number[] {
  return vector.map((part) => Math.round(part * 1e9) / 1e9 + 0);
}

describe('cameraOrientation', () => {
  it('is none for a device that lies on its back, its top to the north', () => {
    const flat = cameraOrientation({ alpha: 0, beta: 0, gamma: 0 }, 0);
    expect(flat).toEqual([0, 0, 0, 1]);
  });

  it('looks at the horizon when the phone is held upright', () => {
    const upright = cameraOrientation({ alpha: 0, beta: 90, gamma: 0 }, 0);
    expect(near(turned(upright, [0, 0, -1]))).toEqual([0, 1, 0]);
    // Turned to the left by a quarter: from north to west.
    const west = cameraOrientation({ alpha: 90, beta: 90, gamma: 0 }, 0);
    expect(near(turned(west, [0, 0, -1]))).toEqual([-1, 0, 0]);
  });

  it.each([
    [30, 40, -20, 0],
    [0, -50, 70, 90],
    [200, 100, 10, 270],
    [77, 12, -80, 180],
  ])('has the same up as the gravity sensor: %d %d %d, screen %d', (alpha, beta, gamma, screen) => {
    const down = conjugate(cameraOrientation({ alpha, beta, gamma }, screen));
    const up = cameraUp(beta, gamma, screen);
    turned(down, [0, 0, 1]).forEach((part, index) => expect(part).toBeCloseTo(up[index] ?? 9, 9));
  });
});
