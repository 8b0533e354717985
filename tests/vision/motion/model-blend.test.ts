import { describe, expect, it } from 'vitest';
import { ModelBlend } from '#vision/motion/model-blend.ts';
import { seededNoise } from '../sightings.ts';

const DEVIATION = 1e-3;
const COVARIANCE = new Float64Array(36);
for (let i = 0; i < 6; i++) COVARIANCE[7 * i] = DEVIATION ** 2;

/** Steps through measured places; the shared pose stays where it was. */
function blendOf(place: (frame: number) => number, frames: number): ModelBlend {
  const blend = new ModelBlend();
  const noise = seededNoise(1);
  blend.start(COVARIANCE, 1);
  for (let frame = 1; frame < frames; frame++) {
    const measured = Float64Array.from({ length: 6 }, () => place(frame) + DEVIATION * noise());
    blend.step(measured, COVARIANCE, 1 / 30, 1);
  }
  return blend;
}

describe('ModelBlend', () => {
  it('begins without an opinion', () => {
    const blend = blendOf(() => 0, 1);
    expect([...blend.probabilities]).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect([...blend.speed]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('tells rest from movement', () => {
    expect(blendOf(() => 0, 40).probabilities[0]).toBeGreaterThan(0.9);
    expect(blendOf((frame) => 0.005 * frame, 40).probabilities[1]).toBeGreaterThan(0.9);
    expect(blendOf((frame) => 0.01 * (frame % 2), 40).probabilities[0]).toBeLessThan(0.01);
  });

  it('follows a shaking as closely as it is measured', () => {
    for (let frames = 30; frames < 40; frames++) {
      const { place } = blendOf((frame) => 0.02 * Math.sin(2 * frame), frames);
      const truth = 0.02 * Math.sin(2 * (frames - 1));
      for (let i = 0; i < 6; i++) expect(Math.abs(place[i]! - truth)).toBeLessThan(4 * DEVIATION);
    }
  });

  it('knows place and velocity of a gentle movement', () => {
    const blend = blendOf((frame) => 0.005 * frame, 41);
    for (let i = 0; i < 6; i++) {
      expect(blend.place[i]).toBeCloseTo(0.2, 2);
      expect(blend.speed[i]).toBeCloseTo(0.15, 1);
    }
  });

  it('counts from another pose as if it had always done so', () => {
    const [moved, stayed] = [
      blendOf((frame) => 0.005 * frame, 20),
      blendOf((frame) => 0.005 * frame, 20),
    ];
    const gone = moved.place.slice();
    moved.recentre();
    expect([...moved.place]).toEqual([0, 0, 0, 0, 0, 0]);
    const next = new Float64Array(6).fill(0.1);
    stayed.step(next, COVARIANCE, 1 / 30, 1);
    moved.step(
      next.map((value, i) => value - gone[i]!),
      COVARIANCE,
      1 / 30,
      1,
    );
    for (let i = 0; i < 6; i++) expect(moved.place[i]! + gone[i]!).toBeCloseTo(stayed.place[i]!, 9);
  });

  it('stretches what is told of the distance', () => {
    const blend = blendOf((frame) => 0.005 * frame, 30);
    const before = blend.speed.slice();
    blend.stretchDepth(1.5);
    expect(blend.speed[5]).toBeCloseTo(1.5 * before[5]!, 12);
    expect(Array.from(blend.speed).slice(0, 5)).toEqual(Array.from(before).slice(0, 5));
  });

  it('keeps its head when a measurement is impossible', () => {
    const blend = blendOf(() => 0, 30);
    blend.step(new Float64Array(6).fill(0.6), COVARIANCE, 1 / 30, 1);
    const sum = blend.probabilities.reduce((total, value) => total + value, 0);
    expect(sum).toBeCloseTo(1, 3);
    for (let i = 0; i < 6; i++) expect(blend.place[i]).toBeCloseTo(0.6, 2);
  });
});
