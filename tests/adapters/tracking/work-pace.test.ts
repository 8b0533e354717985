import { describe, expect, it } from 'vitest';
import { WorkPace } from '#adapters/tracking/work-pace.ts';

/** 640, 427 and 320 pixels wide. */
const SHARES = [1, 0.445, 0.25];

/** Lets frames of 33 ms go by, each taking `costMs` of the finest size's pixels. */
function run(
  pace: WorkPace,
  seconds: number,
  {
    costMs,
    fromMs = 0,
    isFollowing = true,
  }: { costMs: number | ((nowMs: number) => number); fromMs?: number; isFollowing?: boolean },
): number {
  let nowMs = fromMs;
  for (; nowMs < fromMs + seconds * 1_000; nowMs += 33 * pace.everyNth) {
    const cost = typeof costMs === 'number' ? costMs : costMs(nowMs);
    pace.note({ workMs: cost * (SHARES[pace.size] ?? 1), isFollowing, nowMs });
  }
  return nowMs;
}

describe('WorkPace', () => {
  it('looks at every frame at the finest size while there is time', () => {
    const pace = new WorkPace(SHARES);
    run(pace, 300, { costMs: 15 });
    expect([pace.size, pace.everyNth]).toEqual([0, 1]);
  });

  it('takes a coarser size when frames take too long, the coarsest if it must', () => {
    const slow = new WorkPace(SHARES);
    run(slow, 2, { costMs: 40 });
    expect(slow.size).toBe(1);
    const slower = new WorkPace(SHARES);
    run(slower, 2, { costMs: 70 });
    expect(slower.size).toBe(2);
    expect(slower.everyNth).toBe(1);
  });

  it('leaves frames out only when the coarsest size is too slow', () => {
    const pace = new WorkPace(SHARES);
    run(pace, 5, { costMs: 200 });
    expect([pace.size, pace.everyNth]).toEqual([2, 3]);
  });

  it('one slow frame changes nothing', () => {
    const pace = new WorkPace(SHARES);
    const nowMs = run(pace, 1, { costMs: 5 });
    pace.note({ workMs: 120, isFollowing: true, nowMs });
    run(pace, 1, { costMs: 5, fromMs: nowMs + 33 });
    expect(pace.size).toBe(0);
  });

  it('takes the finer size again when there is room for it', () => {
    const pace = new WorkPace(SHARES);
    const nowMs = run(pace, 2, { costMs: 40 });
    run(pace, 60, { costMs: 8, fromMs: nowMs });
    expect(pace.size).toBe(0);
  });

  it('does not go to and fro on a device that lies between two sizes', () => {
    const pace = new WorkPace(SHARES);
    let changes = 0;
    let before = 0;
    // Quick enough at the coarser size for it to look as if there were room, too slow at the finer one.
    const costMs = () => (pace.size === 0 ? 25 : 10);
    for (let nowMs = 0; nowMs < 600_000; nowMs += 33) {
      pace.note({ workMs: costMs() * (SHARES[pace.size] ?? 1), isFollowing: true, nowMs });
      if (pace.size !== before) changes += 1;
      before = pace.size;
    }
    expect(changes).toBeLessThan(14);
  });

  it('a search may take longer than following', () => {
    const pace = new WorkPace(SHARES);
    run(pace, 10, { costMs: 30, isFollowing: false });
    expect(pace.size).toBe(0);
    run(pace, 10, { costMs: 60, isFollowing: false, fromMs: 20_000 });
    expect(pace.size).toBe(1);
  });

  it('leaves every second frame out while the device is hot, and none once it is cool', () => {
    const pace = new WorkPace(SHARES);
    let nowMs = run(pace, 120, { costMs: 6 });
    nowMs = run(pace, 240, { costMs: (at) => 6 + ((at - 120_000) / 240_000) * 9, fromMs: nowMs });
    expect(pace.everyNth).toBeGreaterThan(1);
    expect(pace.size).toBe(0);
    run(pace, 400, { costMs: 6, fromMs: nowMs });
    expect(pace.everyNth).toBe(1);
  });
});
