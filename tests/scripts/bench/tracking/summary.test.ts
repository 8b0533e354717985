import { describe, expect, it } from 'vitest';
import { disagreement } from '../../../../scripts/bench/tracking/metrics/disagreement.ts';
import type { FrameRecord } from '../../../../scripts/bench/tracking/metrics/frame-record.ts';
import { summarize } from '../../../../scripts/bench/tracking/metrics/summary.ts';

const MOVING = { isStill: false, jumpsAt: null, registered: ['a', 'b'] };

/** A frame that shows sign `a`; `error` moves every corner to the right. */
function frame(index: number, error: number | null, more: Partial<FrameRecord> = {}): FrameRecord {
  const found =
    error === null
      ? null
      : {
          id: 'a',
          isPredicted: false,
          quality: 0.9,
          cornerError: error,
          heightError: 2 * error,
          betweenError: 3 * error,
          offsets: [error, 0, error, 0, error, 0, error, 0],
        };
  return {
    index,
    shown: { id: 'a', inView: 1, clear: 1 },
    found,
    processMs: 1,
    feedMs: 0.5,
    ...more,
  };
}

describe('summarize', () => {
  it('counts frames before the first pose among those that show the sign', () => {
    const records = [frame(0, null), frame(1, 1), frame(2, 2), frame(3, 5)];
    expect(summarize(records, MOVING)).toMatchObject({
      shownFrames: 4,
      posed: 0.75,
      within3: 0.5,
      errorMedian: 2,
      errorWorst: 5,
      betweenMedian: 6,
      heightMedian: 4,
      heightSettled: 7,
      firstPose: 1,
    });
  });

  it('counts the first pose from where the whole sign is in view', () => {
    const entering = { shown: { id: 'a', inView: 0.6, clear: 0.6 } };
    const records = [
      frame(0, null, entering),
      frame(1, null, entering),
      frame(2, null),
      frame(3, 1),
    ];
    expect(summarize(records, MOVING).firstPose).toBe(1);
    expect(summarize(records.slice(0, 3), MOVING).firstPose).toBeNull();
  });

  it('leaves out frames in which most of the sign is covered', () => {
    const covered = frame(1, null, { shown: { id: 'a', inView: 1, clear: 0.3 } });
    const records = [frame(0, 1), covered];
    expect(summarize(records, MOVING)).toMatchObject({ shownFrames: 1, posed: 1, falsePoses: 0 });
  });

  it('tells false poses from those carried on, and from frames that show a little of the sign', () => {
    const gone = { shown: { id: 'a', inView: 0, clear: 0 } };
    const carried = frame(2, 1, gone);
    if (carried.found !== null) carried.found.isPredicted = true;
    const records = [
      frame(0, 1, { shown: null }),
      frame(1, 1, gone),
      carried,
      frame(3, 1, { shown: { id: 'a', inView: 0.3, clear: 0.3 } }),
      frame(4, 1, { shown: { id: 'stranger', inView: 1, clear: 1 } }),
    ];
    expect(summarize(records, MOVING)).toMatchObject({
      shownFrames: 0,
      within3: null,
      falsePoses: 3,
      carriedPoses: 1,
    });
  });

  it('tells the right sign from a wrong one and none', () => {
    const mistaken = frame(1, 1, { shown: { id: 'b', inView: 1, clear: 1 } });
    const records = [frame(0, 1), mistaken, frame(2, null), frame(3, 1)];
    expect(summarize(records, MOVING)).toMatchObject({ posed: 0.5, wrongSign: 0.25 });
  });

  it('measures a still film by the spread of its corners, not by their common offset', () => {
    const still = { ...MOVING, isStill: true };
    const records = Array.from({ length: 30 }, (_, i) => frame(i, 4 + (i % 2) * 0.2));
    // Half of the axes do not move, the others by ±0.1: √(2 · mean(0, 0.01)).
    expect(summarize(records, still).jitter).toBeCloseTo(0.1, 6);
  });

  it('measures a moving film by the error’s second difference', () => {
    const steady = Array.from({ length: 10 }, (_, i) => frame(i, 0.1 * i));
    expect(summarize(steady, MOVING).jitter).toBeCloseTo(0, 9);
    const shaken = Array.from({ length: 10 }, (_, i) => frame(i, i % 2));
    expect(summarize(shaken, MOVING).jitter).toBeCloseTo(2, 9);
  });

  it.each([
    ['mended', [0.2, 15, 12, 1], 2],
    ['dropped', [0.2, 15, null, 20], 1],
    ['held for good', [0.2, 15, 15, 15], 3],
    ['never held', [null, 15, 1, 1], null],
  ])('counts the frames until a wrong pose is noticed: %s', (_, errors, expected) => {
    const records = errors.map((error, i) => frame(i, error));
    expect(summarize(records, { ...MOVING, jumpsAt: 1 }).recoveredAfter).toBe(expected);
  });

  it('counts how long a pose far off is held, and how sure it was', () => {
    const records = [1, 12, 20, 1, 30, null].map((error, i) => frame(i, error));
    expect(summarize(records, MOVING)).toMatchObject({ wrongRun: 2, wrongQuality: 0.9 });
  });

  it('takes times from frames that were tracked or searched for certain', () => {
    const records = [
      frame(0, null, { processMs: 50 }),
      frame(1, null, { processMs: 30 }),
      frame(2, 1, { processMs: 40 }),
      frame(3, 1, { processMs: 2 }),
      frame(4, 1, { processMs: 4 }),
    ];
    expect(summarize(records, MOVING)).toMatchObject({
      searchMedianMs: 30,
      trackMedianMs: 3,
      worstMs: 50,
      feedMedianMs: 0.5,
    });
  });
});

describe('disagreement', () => {
  it('is the farthest that two trackers’ corners lie apart where both have a pose', () => {
    const first = [frame(0, 1), frame(1, 1), frame(2, null)];
    const second = [frame(0, 1.25), frame(1, 0.9), frame(2, 7)];
    expect(disagreement(first, second)).toBeCloseTo(0.25, 9);
    expect(disagreement(first, [])).toBeNull();
  });
});
