import { describe, expect, it } from 'vitest';
import { MotionPersistence } from '#vision/motion/motion-persistence.ts';

const DEPTH = 2;

/** Learns from a speed (per second) given by time, sampled at this rate for a second. */
function learned(speed: (seconds: number) => number, rate: number): MotionPersistence {
  const persistence = new MotionPersistence();
  for (let frame = 0; frame < rate; frame++) {
    const step = new Float64Array(6);
    step[3] = speed(frame / rate) / rate;
    persistence.learn(step, 1 / rate, DEPTH);
  }
  return persistence;
}

describe('MotionPersistence', () => {
  it('carries on what it knows nothing of', () => {
    expect(new MotionPersistence().reach(0.04)).toBe(0.04);
  });

  it('carries on a steady pan in full', () => {
    expect(learned(() => 0.7, 30).reach(0.05)).toBe(0.05);
  });

  it('does not carry on a tremble that has turned round by the next frame', () => {
    expect(learned((t) => Math.sin(2 * Math.PI * 10 * t), 30).reach(0.05)).toBe(0);
  });

  it('carries on a sway of 2 Hz for most of the way, at any frame rate', () => {
    const sway = (t: number) => Math.cos(2 * Math.PI * 2 * t);
    for (const rate of [15, 30, 60]) {
      const reach = learned(sway, rate).reach(0.033);
      expect(reach).toBeGreaterThan(0.02);
      expect(reach).toBeLessThanOrEqual(0.033);
    }
  });

  it('forgets', () => {
    const persistence = learned((t) => Math.sin(2 * Math.PI * 10 * t), 30);
    persistence.reset();
    expect(persistence.reach(0.05)).toBe(0.05);
  });
});
