import { describe, expect, it } from 'vitest';
import { ScriptedTracker } from '#adapters/tracking/scripted-tracker.ts';
import type { TrackedFrame } from '#domain/ports/image-tracker.ts';

/** A clock that goes on when it is told. */
function handClock() {
  let nowMs = 0;
  let waiting: { dueMs: number; callback: () => void }[] = [];
  return {
    now: () => nowMs,
    after: (delayMs: number, callback: () => void) => {
      const timer = { dueMs: nowMs + delayMs, callback };
      waiting.push(timer);
      return () => {
        waiting = waiting.filter((other) => other !== timer);
      };
    },
    goOn: (delayMs: number) => {
      nowMs += delayMs;
      for (let due = waiting.find((timer) => timer.dueMs <= nowMs); due !== undefined; ) {
        const timer = due;
        waiting = waiting.filter((other) => other !== timer);
        timer.callback();
        due = waiting.find((other) => other.dueMs <= nowMs);
      }
    },
  };
}

const frame = (timeMs: number): TrackedFrame => ({
  timeMs,
  trackMs: 1,
  intrinsics: { fx: 1, fy: 1, cx: 0, cy: 0, width: 2, height: 2 },
  observations: [],
});

function play(frames: readonly TrackedFrame[]) {
  const clock = handClock();
  const tracker = new ScriptedTracker<string>(clock, { frames, failureAtEnd: 'crashed' });
  const seen: number[] = [];
  const failures: string[] = [];
  tracker.start('picture', {
    onFrame: ({ timeMs }) => seen.push(timeMs),
    onFailure: ({ failure }) => failures.push(failure),
  });
  return { clock, tracker, seen, failures };
}

describe('ScriptedTracker', () => {
  it('hands its frames over at their distances in time, then fails as written', () => {
    const { clock, seen, failures } = play([frame(1_000), frame(1_033), frame(1_500)]);
    clock.goOn(0);
    expect(seen).toEqual([1_000]);
    clock.goOn(40);
    expect(seen).toEqual([1_000, 1_033]);
    expect(failures).toEqual([]);
    clock.goOn(460);
    expect(seen).toEqual([1_000, 1_033, 1_500]);
    expect(failures).toEqual(['crashed']);
  });

  it('is silent after stop, and stopping twice is harmless', () => {
    const { clock, tracker, seen } = play([frame(0), frame(33)]);
    clock.goOn(0);
    tracker.stop();
    tracker.stop();
    clock.goOn(100);
    expect(seen).toEqual([0]);
  });

  it('cannot start once disposed', () => {
    const { tracker } = play([]);
    tracker.dispose();
    expect(() => tracker.start('picture', { onFrame: () => {}, onFailure: () => {} })).toThrow(
      'disposed',
    );
  });

  it('loads, fails to load as written, and gives way to an abort', async () => {
    const target = {
      siteId: 'thai-hoa',
      widthMetres: 1,
      heightMetres: 1,
      targetsUrl: '/',
      featuresUrl: '/',
    } as const;
    const good = new ScriptedTracker(handClock(), {});
    await good.load([target], new AbortController().signal);
    expect(good.targets).toEqual([target]);
    const bad = new ScriptedTracker(handClock(), { loadFailure: 'bad-features' });
    await expect(bad.load([target], new AbortController().signal)).rejects.toMatchObject({
      failure: 'bad-features',
    });
    await expect(good.load([target], AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
