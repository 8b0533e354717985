import { describe, expect, it } from 'vitest';
import type { Vector3 } from '#domain/pose.ts';
import type { Standing } from '#domain/standing.ts';
import { carried, type Grip } from '#domain/tabletop-grip.ts';

const START: Standing = { position: [0, 0.8, -0.5], headingRadians: 0, scale: 0.01 };
const grip = (position: Vector3, yawRadians = 0): Grip => ({ position, yawRadians });
const rounded = ({ position, headingRadians, scale }: Standing) => ({
  position: position.map((metres) => Math.round(metres * 1e6) / 1e6 + 0),
  headingRadians: Math.round(headingRadians * 1e6) / 1e6,
  scale: Math.round(scale * 1e6) / 1e6,
});

describe('carried', () => {
  it('goes with one hand and turns about it', () => {
    const from = [grip([0.2, 0.8, -0.5])];
    const to = [grip([0.2, 0.9, -0.5], Math.PI / 2)];
    // The middle was to the hand's left: after a quarter turn to the left it lies towards the visitor.
    expect(rounded(carried(START, from, to))).toEqual({
      position: [0.2, 0.9, -0.3],
      headingRadians: 1.570796,
      scale: 0.01,
    });
  });

  it('grows between two hands that draw apart', () => {
    const from = [grip([-0.1, 0.8, -0.5]), grip([0.1, 0.8, -0.5])];
    const to = [grip([-0.2, 0.8, -0.5]), grip([0.2, 0.8, -0.5])];
    expect(rounded(carried(START, from, to))).toEqual({
      position: [0, 0.8, -0.5],
      headingRadians: 0,
      scale: 0.02,
    });
  });

  it('grows no larger than a table and no smaller than can be seen', () => {
    const from = [grip([-0.1, 0.8, -0.5]), grip([0.1, 0.8, -0.5])];
    const far = [grip([-1, 0.8, -0.5]), grip([1, 0.8, -0.5])];
    const near = [grip([-0.01, 0.8, -0.5]), grip([0.01, 0.8, -0.5])];
    expect(carried(START, from, far).scale).toBe(0.04);
    expect(carried(START, from, near).scale).toBe(0.004);
  });

  it('turns as the line between two hands does', () => {
    const from = [grip([-0.1, 0.8, -0.5]), grip([0.1, 0.8, -0.5])];
    const to = [grip([0, 0.8, -0.4]), grip([0, 0.8, -0.6])];
    expect(rounded(carried(START, from, to)).headingRadians).toBe(1.570796);
  });

  it('stays without a hand', () => {
    expect(carried(START, [], [])).toBe(START);
  });
});
