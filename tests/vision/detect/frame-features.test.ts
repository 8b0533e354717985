import { describe, expect, it } from 'vitest';
import { createFrameFeatures, type FrameFeatures } from '#vision/detect/frame-features.ts';
import { createFramePyramid } from '#vision/frame/frame-pyramid.ts';
import { createTwinKernels } from '#vision/kernels/twin-kernels.ts';

const SIDE = 128;
const kernels = createTwinKernels();
const pyramid = createFramePyramid(kernels, SIDE, SIDE);
const features = createFrameFeatures(kernels, SIDE, SIDE);

/** A grey frame with soft round spots. */
function spots(
  ...places: readonly { x: number; y: number; size: number; by: number }[]
): Uint8Array {
  return Uint8Array.from({ length: SIDE * SIDE }, (_, i) => {
    const px = (i % SIDE) + 0.5;
    const py = Math.floor(i / SIDE) + 0.5;
    const light = places.map(({ x, y, size, by }) => {
      const distance = (px - x) ** 2 + (py - y) ** 2;
      return by * Math.exp(-distance / (2 * size * size));
    });
    return 120 + light.reduce((sum, value) => sum + value, 0);
  });
}

function find(frame: Uint8Array, excluded: readonly Float64Array[] = []): FrameFeatures {
  pyramid.fill(frame);
  for (let stage = 0; stage < features.stages; stage++) features.run(stage, pyramid, excluded);
  return features;
}

describe('the features of a frame', () => {
  it('lie where a spot is, on every level that shows it, to a fraction of a pixel', () => {
    const { count, x, y, scale, bright } = find(spots({ x: 62.3, y: 70.6, size: 4, by: 80 }));
    expect(count).toBe(features.stages / 2);
    for (let i = 0; i < count; i++) {
      expect(Math.hypot(x[i]! - 62.3, y[i]! - 70.6)).toBeLessThan(0.5 * scale[i]!);
      expect(bright[i]).toBe(1);
    }
    expect(
      [...scale.subarray(0, count)].every((s, i) => Math.abs(s / 2 ** (i / 2) - 1) < 0.01),
    ).toBe(true);
  });

  it('tell dark from bright', () => {
    const { bright } = find(spots({ x: 40, y: 60, size: 3, by: -70 }));
    expect(bright[0]).toBe(0);
  });

  it('are there for a faint spot beside strong ones', () => {
    const strong = [20, 52, 84].flatMap((x) => [20, 100].map((y) => ({ x, y, size: 3, by: 110 })));
    const faint = { x: 60, y: 62, size: 3, by: 8 };
    const { count, x, y } = find(spots(...strong, faint));
    const near = [...x.subarray(0, count)].filter((place, i) => {
      return Math.hypot(place - faint.x, y[i]! - faint.y) < 2;
    });
    expect(near.length).toBeGreaterThan(0);
  });

  it('are none in a plain frame, nor inside an excluded quad', () => {
    expect(find(new Uint8Array(SIDE * SIDE).fill(50)).count).toBe(0);
    const quad = Float64Array.of(40, 40, 90, 45, 85, 95, 35, 90);
    expect(find(spots({ x: 62, y: 70, size: 4, by: 80 }), [quad]).count).toBe(0);
  });
});
