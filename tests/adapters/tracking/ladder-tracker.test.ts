import { describe, expect, it } from 'vitest';
import { createManualClock } from '#adapters/device/manual-clock.ts';
import { LadderTracker } from '#adapters/tracking/ladder-tracker.ts';
import { ScriptedTracker, type TrackerScript } from '#adapters/tracking/scripted-tracker.ts';
import type { TrackedFrame } from '#domain/ports/image-tracker.ts';

const PICTURE = 'picture';
const TARGET = {
  siteId: 'thai-hoa',
  widthMetres: 1,
  heightMetres: 1,
  targetsUrl: '/',
  featuresUrl: '/',
} as const;

function frame(timeMs: number): TrackedFrame {
  const intrinsics = { fx: 1, fy: 1, cx: 0, cy: 0, width: 1, height: 1 };
  return { timeMs, trackMs: 1, intrinsics, observations: [] };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

function setUp(...scripts: (TrackerScript | Error)[]) {
  const clock = createManualClock();
  const brought: ScriptedTracker<string>[] = [];
  const ladder = new LadderTracker<string>(
    scripts.map((script) => () => {
      if (script instanceof Error) return Promise.reject(script);
      const tracker = new ScriptedTracker<string>(clock, script);
      brought.push(tracker);
      return Promise.resolve(tracker);
    }),
  );
  const told: string[] = [];
  const start = () =>
    ladder.start(PICTURE, {
      onFrame: ({ timeMs }) => told.push(`frame ${timeMs}`),
      onFailure: ({ failure }) => told.push(`failed: ${failure}`),
      onFallback: ({ failure }) => told.push(`fallback: ${failure}`),
    });
  const load = (signal = new AbortController().signal) => ladder.load([TARGET], signal);
  return { ladder, clock, brought, told, start, load };
}

describe('LadderTracker', () => {
  it('brings only the first tracker while that works', async () => {
    const { clock, brought, told, start, load } = setUp({ frames: [frame(0)] }, {});
    await load();
    start();
    clock.advance(0);
    expect(told).toEqual(['frame 0']);
    expect(brought.length).toBe(1);
    expect(brought[0]?.targets).toEqual([TARGET]);
  });

  it.each([
    ['cannot be loaded', { loadFailure: 'bad-features' } as const, 'fallback: bad-features'],
    ['cannot even be brought', new Error('no such file'), 'fallback: crashed'],
  ])('goes on with the next when the first %s', async (_, script, word) => {
    const { clock, told, start, load, brought } = setUp(script, { frames: [frame(5)] });
    await load();
    start();
    clock.advance(0);
    expect(told).toEqual([word, 'frame 5']);
    expect(brought.at(-1)?.picture).toBe(PICTURE);
  });

  it('goes on with the next when the first breaks on the way, on the same picture', async () => {
    const { clock, brought, told, start, load } = setUp(
      { frames: [frame(1)], failureAtEnd: 'crashed' },
      { frames: [frame(2)] },
    );
    await load();
    start();
    clock.advance(0);
    await settle();
    clock.advance(0);
    expect(told).toEqual(['frame 1', 'fallback: crashed', 'frame 2']);
    expect(brought.map((tracker) => tracker.isDisposed)).toEqual([true, false]);
    expect(brought[1]?.picture).toBe(PICTURE);
  });

  it('fails with the last one’s failure, while loading and on the way', async () => {
    const loading = setUp({ loadFailure: 'crashed' }, { loadFailure: 'network' });
    await expect(loading.load()).rejects.toMatchObject({ failure: 'network' });
    const running = setUp({ failureAtEnd: 'crashed' }, { failureAtEnd: 'unsupported' });
    await running.load();
    running.start();
    running.clock.advance(0);
    await settle();
    running.clock.advance(0);
    await settle();
    expect(running.told).toEqual(['fallback: crashed', 'failed: unsupported']);
  });

  it('tries no further once it was aborted', async () => {
    const { brought, load } = setUp({ hangs: true }, {});
    const session = new AbortController();
    const loading = load(session.signal);
    session.abort();
    await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
    expect(brought.map((tracker) => tracker.isDisposed)).toEqual([true]);
  });

  it('starts nothing when it was stopped while the next tracker came', async () => {
    const { ladder, clock, brought, told, start, load } = setUp(
      { failureAtEnd: 'crashed' },
      { frames: [frame(2)] },
    );
    await load();
    start();
    clock.advance(0);
    ladder.stop();
    await settle();
    clock.advance(10);
    expect(told).toEqual([]);
    expect(brought[1]?.picture).toBeNull();
    start();
    clock.advance(10);
    expect(told).toEqual(['fallback: crashed', 'frame 2']);
    ladder.dispose();
    expect(brought[1]?.isDisposed).toBe(true);
  });
});
