import { describe, expect, it } from 'vitest';
import type { FocalConstraint } from '#vision/camera/focal-constraint.ts';
import { createFocalPosterior } from '#vision/camera/focal-posterior.ts';

/** A view that puts the focal length's logarithm at `mean`, give or take `deviation`. */
const view = (mean: number, deviation: number): FocalConstraint => ({
  set: () => {},
  cost: (omega) => ((-Math.log(omega) / 2 - mean) / deviation) ** 2,
});

describe('createFocalPosterior', () => {
  it('begins with its prior', () => {
    const posterior = createFocalPosterior();
    posterior.reset(-0.3, 0.2);
    expect(posterior.moments).toEqual({ mean: -0.3, spread: 0.2 });
  });

  it('weighs prior and view by their certainty', () => {
    const posterior = createFocalPosterior();
    posterior.reset(-0.02, 0.2);
    posterior.add(view(0, 0.1), 0.5, 0);
    // Near its middle the prior is as sure as a Gaussian of half its deviation.
    expect(posterior.moments.mean).toBeCloseTo(-0.009, 3);
    expect(posterior.moments.spread).toBeCloseTo(0.1 / Math.SQRT2, 1);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -25])(
    'is not touched by a view that costs %s',
    (cost) => {
      const posterior = createFocalPosterior();
      posterior.reset(-0.02, 0.2);
      posterior.add(view(0, 0.1), 0.5, 0);
      const before = { ...posterior.moments };
      posterior.add({ set: () => {}, cost: () => cost }, 0.5, 0);
      expect(posterior.moments).toEqual(before);
      const foreseen = { mean: 0, spread: 0 };
      posterior.foresee({ set: () => {}, cost: () => cost }, foreseen);
      expect(foreseen).toEqual(before);
    },
  );

  it('believes a sure view however far from its prior', () => {
    const posterior = createFocalPosterior();
    posterior.reset(-0.6, 0.1);
    posterior.add(view(0, 0.03), 0.5, 0);
    posterior.add(view(0, 0.03), -0.5, 0);
    expect(posterior.moments.mean).toBeCloseTo(0, 2);
  });

  it('counts any number of views from one direction as less than three', () => {
    const posterior = createFocalPosterior();
    posterior.reset(-0.3, 0.4);
    for (let i = 0; i < 500; i++) posterior.add(view(0, 0.1), 0.5, 0);
    // The last ten are remembered, and count as 10 / (1 + 9 / 3).
    expect(posterior.moments.spread).toBeCloseTo(0.1 / Math.sqrt(2.5), 2);
    posterior.add(view(0, 0.1), -0.5, 0);
    expect(posterior.moments.spread).toBeCloseTo(0.1 / Math.sqrt(3.5), 2);
  });

  it('lets newer views from a direction take the place of older ones', () => {
    const posterior = createFocalPosterior();
    posterior.reset(-0.3, 10);
    for (let i = 0; i < 20; i++) posterior.add(view(-0.2, 0.05), 0.5, 0);
    for (let i = 0; i < 60; i++) posterior.add(view(0.1, 0.05), 0.5, 0);
    expect(posterior.moments.mean).toBeCloseTo(0.1, 2);
  });

  it('hears a wrong view, but not for long', () => {
    const posterior = createFocalPosterior();
    posterior.reset(-0.3, 0.3);
    posterior.add(view(0, 0.03), 0.5, 0);
    posterior.add(view(0, 0.03), -0.5, 0);
    const before = posterior.moments.mean;
    posterior.add(view(0.6, 0.01), 0, 0.5);
    expect(posterior.moments.mean).toBeCloseTo(before, 2);
  });

  it('foresees without keeping', () => {
    const posterior = createFocalPosterior();
    posterior.reset(-0.3, 0.3);
    const out = { mean: 0, spread: 0 };
    posterior.foresee(view(0.2, 0.02), out);
    expect(out.mean).toBeCloseTo(0.2, 2);
    expect(posterior.moments).toEqual({ mean: -0.3, spread: 0.3 });
    posterior.add(view(0.2, 0.02), 0.5, 0);
    expect(posterior.moments.mean).toBeCloseTo(out.mean, 6);
    expect(posterior.moments.spread).toBeCloseTo(out.spread, 6);
  });

  it('forgets its views when it begins again', () => {
    const posterior = createFocalPosterior();
    posterior.reset(-0.3, 0.3);
    posterior.add(view(0.2, 0.02), 0.5, 0);
    posterior.reset(-0.3, 0.3);
    posterior.add(view(0.2, 1e6), 0.5, 0);
    expect(posterior.moments.mean).toBeCloseTo(-0.3, 2);
    // Less than told only because the curve ends somewhere.
    expect(posterior.moments.spread).toBeGreaterThan(0.2);
  });
});
