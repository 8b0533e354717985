import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TrackClock } from '#adapters/camera/track-clock.ts';
import { TrackFrames } from '#adapters/camera/track-frames.ts';

/** A frame of the track with noise of its own, told in microseconds. */
class FakeFrame {
  static open = 0;
  readonly timestamp: number;
  readonly visibleRect = { x: 0, y: 0, width: 640, height: 480 };
  #isOpen = true;
  constructor(timestamp: number) {
    this.timestamp = timestamp;
    FakeFrame.open += 1;
  }
  allocationSize = () => 64 * 48 * 1.5;
  copyTo(pixels: Uint8Array) {
    for (let i = 0; i < pixels.length; i++) pixels[i] = (i * 13 + this.timestamp / 1_000) % 251;
    return Promise.resolve([]);
  }
  clone = () => new FakeFrame(this.timestamp);
  close() {
    if (this.#isOpen) FakeFrame.open -= 1;
    this.#isOpen = false;
  }
}

const frameAt = (timeMs: number) => new FakeFrame(timeMs * 1_000) as FakeFrame & VideoFrame;
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

function setUp() {
  FakeFrame.open = 0;
  let cancels = 0;
  let releases = 0;
  const waiting: ((result: ReadableStreamReadResult<VideoFrame>) => void)[] = [];
  const clock = new TrackClock();
  const frames = new TrackFrames(
    {
      read: () => new Promise((resolve) => waiting.push(resolve)),
      cancel: () => {
        cancels += 1;
        for (const resolve of waiting.splice(0)) resolve({ done: true, value: undefined });
        return Promise.resolve();
      },
    },
    clock,
    () => (releases += 1),
  );
  const come = (timeMs: number) => waiting.shift()?.({ done: false, value: frameAt(timeMs) });
  const give = async (timeMs: number) => {
    come(timeMs);
    await settle();
  };
  const end = () => waiting.shift()?.({ done: true, value: undefined });
  return { frames, clock, come, give, end, cancels: () => cancels, releases: () => releases };
}

describe('TrackFrames', () => {
  it('gives the newest frame, each once, and closes those that nobody took', async () => {
    const { frames, give } = setUp();
    await give(10);
    await give(20);
    expect((await frames.take())?.timestamp).toBe(20_000);
    const next = frames.take();
    await give(30);
    expect((await next)?.timestamp).toBe(30_000);
    // Those two were taken, and the taker has not closed them.
    expect(FakeFrame.open).toBe(2);
  });

  it('sets the clock by frames that the screen shows', async () => {
    const { frames, clock, give } = setUp();
    for (const timeMs of [10, 43, 77]) await give(timeMs);
    for (const timeMs of [10, 43]) {
      const shown = frameAt(timeMs);
      frames.noteShown(shown, timeMs + 500);
      shown.close();
      await settle();
    }
    expect(clock.captureMs(100)).toBe(600);
    expect(FakeFrame.open).toBe(1);
  });

  it('ends with the track, and lets go of everything when it is closed', async () => {
    const ended = setUp();
    const last = ended.frames.take();
    ended.end();
    expect(await last).toBeNull();
    const closed = setUp();
    await closed.give(10);
    closed.frames.close();
    await closed.give(20);
    expect(FakeFrame.open).toBe(0);
    expect(await closed.frames.take()).toBeNull();
  });
});

describe('the way out of TrackFrames', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('closes what was on its way, and lets the stream go shortly after a frame at its usual pace', async () => {
    const { frames, come, cancels, releases } = setUp();
    come(10);
    frames.close();
    come(43);
    await vi.advanceTimersByTimeAsync(33);
    come(76);
    await vi.advanceTimersByTimeAsync(7);
    expect([cancels(), releases()]).toEqual([0, 0]);
    await vi.advanceTimersByTimeAsync(2);
    expect([cancels(), releases()]).toEqual([1, 1]);
    expect(FakeFrame.open).toBe(0);
    expect(await frames.take()).toBeNull();
  });

  it('waits for the pace while frames come that were held up, and half a second at most', async () => {
    const { frames, come, cancels, releases } = setUp();
    come(10);
    frames.close();
    for (let heldUp = 0; heldUp < 40; heldUp++) {
      come(20 + heldUp);
      await vi.advanceTimersByTimeAsync(12);
    }
    expect([cancels(), releases()]).toEqual([0, 0]);
    await vi.advanceTimersByTimeAsync(40);
    expect([cancels(), releases()]).toEqual([1, 1]);
    expect(FakeFrame.open).toBe(0);
  });

  it('gives up on a camera that sends nothing', async () => {
    const { frames, cancels, releases } = setUp();
    frames.close();
    await vi.advanceTimersByTimeAsync(490);
    expect([cancels(), releases()]).toEqual([0, 0]);
    await vi.advanceTimersByTimeAsync(20);
    expect([cancels(), releases()]).toEqual([1, 1]);
  });

  it('is not needed when the track has ended by itself', async () => {
    const { frames, end, cancels, releases } = setUp();
    frames.close();
    end();
    await vi.advanceTimersByTimeAsync(20);
    expect([cancels(), releases()]).toEqual([0, 1]);
    expect(await frames.take()).toBeNull();
  });
});
