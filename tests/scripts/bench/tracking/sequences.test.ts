import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lensOf } from '../../../../scripts/bench/tracking/render/lens.ts';
import { placedPose } from '../../../../scripts/bench/tracking/render/placement.ts';
import { truthOf } from '../../../../scripts/bench/tracking/render/truth.ts';
import {
  jumping,
  still,
  through,
  trembling,
} from '../../../../scripts/bench/tracking/sequences/paths.ts';
import {
  SEQUENCE_NAMES,
  sequenceOf,
} from '../../../../scripts/bench/tracking/sequences/sequences.ts';

describe('a path', () => {
  it('goes through its keys and rests at the ends', () => {
    const path = through({ at: 1, yaw: 10 }, { at: 2, yaw: 30, x: 8 }, { at: 3, yaw: 0 });
    expect([0, 1, 1.5, 2, 9].map((at) => path(at).yaw)).toEqual([10, 10, 20, 30, 0]);
    expect(path(1.5).x).toBe(4);
  });

  it('jumps where it is told to', () => {
    const path = jumping(still({ x: 1 }), still({ x: 9 }), 0.5);
    expect([path(0.49).x, path(0.5).x]).toEqual([1, 9]);
  });

  it('trembles about itself by the deviation asked for', () => {
    const path = trembling(still({}), 5, 3, 0.5);
    const xs = Array.from({ length: 4_000 }, (_, i) => path(i / 100).x);
    const square = xs.reduce((sum, x) => sum + x * x, 0) / xs.length;
    expect(Math.sqrt(square)).toBeGreaterThan(2.7);
    expect(Math.sqrt(square)).toBeLessThan(3.3);
  });
});

describe('sequenceOf', () => {
  it('gives the same camera for the same seed, another one for the other set', () => {
    const at = (set: 'tune' | 'held-out', seed: number) => sequenceOf('glare', set, seed).path(1);
    expect(at('tune', 1)).toEqual(at('tune', 1));
    expect(at('tune', 1)).not.toEqual(at('tune', 2));
    expect(at('tune', 1)).not.toEqual(at('held-out', 1));
  });

  it('refuses a name that it does not know', () => {
    expect(() => sequenceOf('upside-down', 'tune', 1)).toThrow('upside-down');
  });

  it('keeps the sign before the camera, whatever the seed', () => {
    const name = fc.constantFrom(...SEQUENCE_NAMES.filter((one) => one !== 'clutter'));
    fc.assert(
      fc.property(name, fc.nat(50), fc.double({ min: 0, max: 4, noNaN: true }), (one, seed, at) => {
        const { lens, path } = sequenceOf(one, 'tune', seed);
        const { corners } = truthOf(lens, 1.4, () => placedPose(lens, path(at)));
        expect(corners.flat().every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('jumps farther than a wrong pose may be', () => {
    for (const name of ['jump-aside', 'jump-tilt', 'jump-nearer']) {
      const { lens, path, jumpsAt, framesPerSecond } = sequenceOf(name, 'held-out', 3);
      const cornersAt = (frame: number) =>
        truthOf(lens, 0.7, () => placedPose(lens, path(frame / framesPerSecond))).corners;
      const before = cornersAt((jumpsAt ?? 0) - 1);
      const after = cornersAt(jumpsAt ?? 0);
      const moved = before.map(([x, y], i) =>
        Math.hypot(x - (after[i]?.[0] ?? 0), y - (after[i]?.[1] ?? 0)),
      );
      expect(Math.max(...moved)).toBeGreaterThan(10);
    }
  });

  it('films the phone with a focal length 6 % from what it tells', () => {
    const { lens, told } = sequenceOf('phone', 'tune', 1);
    expect((told?.fx ?? 0) / lens.fx).toBeCloseTo(1.06, 9);
    expect(lensOf(640, 480, 45).fx).toBe(told?.fx);
  });
});
