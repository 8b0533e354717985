import { describe, expect, it } from 'vitest';
import { MeshBuilder } from '../../../../scripts/models/kit/mesh.ts';
import { addOpenSteps } from '../../../../scripts/models/parts/open-steps.ts';

describe('addOpenSteps', () => {
  it('ends below what it leads to and reaches down to the ground', () => {
    const mesh = new MeshBuilder();
    addOpenSteps(
      mesh,
      { x0: -1, x1: 1, z: 5, low: 0, high: 0.6, steps: 3, tread: 0.3, under: 0.2 },
      2.6,
      () => [1, 1, 1],
    );
    const axis = (k: number): number[] => mesh.positions.filter((_, i) => i % 3 === k);
    expect(Math.min(...axis(1))).toBe(0);
    expect(Math.max(...axis(1))).toBeCloseTo(0.4);
    expect(Math.min(...axis(2))).toBeCloseTo(4.8);
    expect(Math.max(...axis(2))).toBeCloseTo(5.6);
  });
});
