import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qualityLadder } from '#domain/quality.ts';
import {
  FAILED_REST_MS,
  FAST_WINDOWS,
  QualityGovernor,
  UP_EVERY_MS,
  WINDOW_MS,
} from '#domain/quality-governor.ts';

const LADDER = qualityLadder({ memoryGigabytes: 8, cores: 8, savesData: false });
const TOP = LADDER.steps.length - 1;
const MINUTE = 60_000;

type Change = { atMs: number; step: number };
/** Length of the next frame at a step, milliseconds. */
type Load = (step: number, atMs: number) => number;

/** Lets frames pass for so long, and returns the changes of step. */
function pass(governor: QualityGovernor, forMs: number, load: Load): Change[] {
  const changes: Change[] = [];
  for (let atMs = 0; atMs < forMs; ) {
    const deltaMs = load(governor.step, atMs);
    atMs += deltaMs;
    if (governor.note(deltaMs, true)) changes.push({ atMs, step: governor.step });
  }
  return changes;
}

function governorAt(start: number): QualityGovernor {
  return new QualityGovernor({ ...LADDER, start });
}

const steady =
  (ms: number): Load =>
  () =>
    ms;
/** Frames at each step of a device, dearer from step to step, as a screen of 60 Hz shows them. */
const device = fc
  .array(fc.double({ min: 4, max: 60, noNaN: true }), { minLength: TOP + 1, maxLength: TOP + 1 })
  .map((costs) => {
    const rising = costs.toSorted((one, other) => one - other);
    return (step: number) => Math.ceil((rising[step] ?? 4) / (1_000 / 60)) * (1_000 / 60);
  });
const startStep = fc.integer({ min: 0, max: TOP });

describe('QualityGovernor', () => {
  it('reaches the bottom under a load that no step lightens, from anywhere', () => {
    fc.assert(
      fc.property(fc.double({ min: 27, max: 400, noNaN: true }), startStep, (ms, start) => {
        const governor = governorAt(start);
        pass(governor, MINUTE, steady(ms));
        expect(governor.step).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('comes to rest under constant load: a step that failed twice is not tried again', () => {
    fc.assert(
      fc.property(device, startStep, (load, start) => {
        const governor = governorAt(start);
        pass(governor, 10 * MINUTE, load);
        expect(pass(governor, 10 * MINUTE, load)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('takes few steps in all, each to its neighbour and within the ladder', () => {
    fc.assert(
      fc.property(device, startStep, (load, start) => {
        const steps = [
          start,
          ...pass(governorAt(start), 10 * MINUTE, load).map(({ step }) => step),
        ];
        expect(steps.length - 1).toBeLessThanOrEqual(TOP + 2 * 2);
        for (const [index, step] of steps.entries()) {
          expect(step).toBeGreaterThanOrEqual(0);
          expect(step).toBeLessThanOrEqual(TOP);
          if (index > 0) expect(Math.abs(step - (steps[index - 1] ?? 0))).toBe(1);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('comes up at most once in a while, whatever the frames do', () => {
    const lengths = fc.array(fc.constantFrom(8, 17, 17, 17, 33, 50, 120), { minLength: 40 });
    fc.assert(
      fc.property(lengths, startStep, (frames, start) => {
        const governor = governorAt(start);
        let before = governor.step;
        let lastMs = Number.NEGATIVE_INFINITY;
        // Each length lasts for a second.
        const changes = pass(governor, 5 * MINUTE, (_, atMs) => {
          return frames[Math.floor(atMs / 1_000) % frames.length] ?? 17;
        });
        for (const { atMs, step } of changes) {
          if (step > before) expect(atMs - lastMs).toBeGreaterThanOrEqual(UP_EVERY_MS);
          lastMs = atMs;
          before = step;
        }
      }),
      { numRuns: 25 },
    );
  });

  it('goes down within three seconds of slow frames, and within two of very slow ones', () => {
    expect(pass(governorAt(TOP), 4_000, steady(33))[0]?.atMs).toBeLessThanOrEqual(3_100);
    expect(pass(governorAt(TOP), 4_000, steady(90))[0]?.atMs).toBeLessThanOrEqual(2_200);
  });

  it('does not mind hiccups, however long', () => {
    const load: Load = (_, atMs) => (atMs % 1_000 < 20 ? 300 : 16.7);
    expect(pass(governorAt(TOP), 2 * MINUTE, load)).toEqual([]);
  });

  it('comes up slowly, one step at a time, when the frames are quick', () => {
    const changes = pass(governorAt(0), 2 * MINUTE, steady(16.7));
    expect(changes.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5]);
    expect(changes[0]?.atMs).toBeGreaterThan(FAST_WINDOWS * WINDOW_MS);
  });

  it('leaves a step alone for a minute after it failed', () => {
    const governor = governorAt(3);
    const load: Load = (step) => (step > 3 ? 33.4 : 16.7);
    const ups = pass(governor, 5 * MINUTE, load).filter(({ step }) => step === 4);
    expect(ups).toHaveLength(2);
    expect((ups[1]?.atMs ?? 0) - (ups[0]?.atMs ?? 0)).toBeGreaterThan(FAILED_REST_MS);
  });

  it('takes frames that slowly get longer for heat, before any is slow', () => {
    const governor = governorAt(TOP);
    // One frame in two is missed in the end: the middle one still is in time.
    const missed = (atMs: number) => Math.min(0.45, atMs / (4 * MINUTE));
    let debt = 0;
    const changes = pass(governor, 4 * MINUTE, (step, atMs) => {
      debt += step === TOP ? missed(atMs) : 0;
      if (debt < 1) return 16.7;
      debt -= 1;
      return 33.4;
    });
    expect(changes[0]?.step).toBe(TOP - 1);
  });

  it('learns the pace of a screen that shows no more than 30 frames, while nothing is drawn', () => {
    const governor = governorAt(TOP);
    for (let frame = 0; frame < 60; frame += 1) governor.note(33.3, false);
    expect(pass(governor, MINUTE, steady(33.3))).toEqual([]);
    expect(pass(governor, MINUTE, steady(66.6))[0]?.step).toBe(TOP - 1);
  });

  it('counts no pause as a frame, but frames that are as long as pauses', () => {
    const pauses: Load = (_, atMs) => (atMs % 3_000 < 20 ? 1_001 : 16.7);
    expect(pass(governorAt(TOP), 2 * MINUTE, pauses)).toEqual([]);
    expect(pass(governorAt(TOP), MINUTE, steady(1_500)).at(-1)?.step).toBe(0);
  });

  it('takes one step less while the battery is low, and comes up again after', () => {
    const governor = governorAt(TOP);
    governor.savePower(true);
    expect(governor.step).toBe(TOP - 1);
    expect(pass(governor, 2 * MINUTE, steady(16.7))).toEqual([]);
    governor.savePower(true);
    expect(governor.step).toBe(TOP - 1);
    governor.savePower(false);
    expect(pass(governor, 2 * MINUTE, steady(16.7)).map(({ step }) => step)).toEqual([TOP]);
  });

  it('stays where it is on a ladder of one step', () => {
    const governor = new QualityGovernor({ steps: LADDER.steps.slice(0, 1), start: 0 });
    governor.savePower(true);
    expect(pass(governor, MINUTE, steady(90))).toEqual([]);
    expect(governor.quality).toBe(LADDER.steps[0]);
  });
});
