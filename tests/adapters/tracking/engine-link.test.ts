import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ANSWER_LIMIT_MS,
  CODE_LIMIT_MS,
  EngineLink,
  type EngineThread,
  PICTURE_LIMIT_MS,
} from '#adapters/tracking/engine-link.ts';
import { TrackerError } from '#domain/ports/image-tracker.ts';
import type { FromEngine, ToEngine } from '#adapters/tracking/engine-messages.ts';

class FakeThread implements EngineThread {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onmessageerror: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly sent: ToEngine['type'][] = [];
  readonly cargo: unknown[] = [];
  terminate = vi.fn<() => void>();
  postMessage(message: ToEngine, cargo: unknown) {
    this.sent.push(message.type);
    this.cargo.push(cargo);
  }
  say(data: FromEngine) {
    this.onmessage?.({ data } as MessageEvent);
  }
}

const FRAME = {
  type: 'frame',
  parcel: { way: 'readback', pixels: new ArrayBuffer(4) },
  size: { width: 1, height: 1, shrink: 1, videoWidth: 1, videoHeight: 1 },
  timeMs: 0,
  turned: null,
  known: null,
} as const;

const CAMERA = { fx: 1, fy: 1, cx: 0, cy: 0, width: 1, height: 1 };

function setUp(visible = { is: true }) {
  const thread = new FakeThread();
  const link = new EngineLink(thread, () => visible.is);
  return { thread, link, visible };
}

async function opened() {
  const set = setUp();
  const opening = set.link.open(Promise.resolve(new ArrayBuffer(8)));
  set.thread.say({ type: 'running' });
  await vi.advanceTimersByTimeAsync(0);
  set.thread.say({ type: 'opened' });
  await opening;
  return set;
}

function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (error: unknown) => (error instanceof TrackerError ? error.failure : error),
  );
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('EngineLink', () => {
  it('sends the targets when the worker runs, and hands frames over', async () => {
    const { thread, link } = await opened();
    expect(thread.sent).toEqual(['open']);
    const tracking = link.track(FRAME);
    expect(thread.cargo.at(-1)).toEqual([FRAME.parcel.pixels]);
    thread.say({ type: 'unread', reason: 'turned' });
    expect(await tracking).toMatchObject({ type: 'unread' });
    vi.advanceTimersByTime(60_000);
    expect(thread.terminate).not.toHaveBeenCalled();
  });

  it('fails at once when the worker cannot be loaded', async () => {
    const { thread, link } = setUp();
    const opening = link.open(Promise.resolve(new ArrayBuffer(8)));
    thread.onerror?.(new Event('error') as ErrorEvent);
    await expect(opening).rejects.toMatchObject({ failure: 'crashed' });
    expect(thread.terminate).toHaveBeenCalledOnce();
    await expect(link.track(FRAME)).rejects.toMatchObject({ failure: 'crashed' });
  });

  it('fails with what the targets fail with', async () => {
    const { thread, link } = setUp();
    const opening = link.open(Promise.reject(new Error('no network')));
    await expect(opening).rejects.toThrow('no network');
    link.close();
    expect(thread.sent).toEqual([]);
  });

  it('passes the engine’s own failure on', async () => {
    const { thread, link } = setUp();
    const opening = link.open(Promise.resolve(new ArrayBuffer(8)));
    thread.say({ type: 'running' });
    await vi.advanceTimersByTimeAsync(0);
    thread.say({ type: 'failed', failure: 'bad-features', reason: 'not what it was' });
    await expect(opening).rejects.toMatchObject({ failure: 'bad-features' });
  });

  it.each([
    ['whose code does not come', CODE_LIMIT_MS, setUp],
    ['that does not answer', ANSWER_LIMIT_MS, opened],
  ])('gives a worker up %s', async (_, limitMs, prepare) => {
    const { link } = await prepare();
    const waiting =
      prepare === opened ? link.track(FRAME) : link.open(Promise.resolve(new ArrayBuffer(1)));
    const failure = failureOf(waiting);
    await vi.advanceTimersByTimeAsync(limitMs);
    expect(await failure).toBe('crashed');
  });

  it('waits while the page is hidden, where workers hardly get a turn', async () => {
    const { thread, link, visible } = await opened();
    visible.is = false;
    const tracking = link.track(FRAME);
    const failure = failureOf(tracking);
    await vi.advanceTimersByTimeAsync(ANSWER_LIMIT_MS * 10);
    expect(thread.terminate).not.toHaveBeenCalled();
    visible.is = true;
    await vi.advanceTimersByTimeAsync(ANSWER_LIMIT_MS);
    expect(await failure).toBe('crashed');
  });

  it('does not take a page that was frozen for a dead worker', async () => {
    const { thread, link } = await opened();
    const tracking = link.track(FRAME);
    // On waking, the timer that is long overdue comes before the worker's answer.
    vi.advanceTimersToNextTimer();
    thread.say({ type: 'unread', reason: 'turned' });
    expect(await tracking).toMatchObject({ type: 'unread' });
    expect(thread.terminate).not.toHaveBeenCalled();
  });

  it('takes an answer that cannot be read for a frame that could not be', async () => {
    const { thread, link } = await opened();
    const tracking = link.track(FRAME);
    thread.onmessageerror?.(new Event('messageerror') as MessageEvent);
    expect(await tracking).toMatchObject({ type: 'unread' });
    const next = link.track(FRAME);
    thread.say({ type: 'unread', reason: 'turned' });
    expect(await next).toEqual({ type: 'unread', reason: 'turned' });
    expect(thread.terminate).not.toHaveBeenCalled();
  });

  it('does not open when the worker could not read the targets’ message', async () => {
    const { thread, link } = setUp();
    const failure = failureOf(link.open(Promise.resolve(new ArrayBuffer(8))));
    thread.say({ type: 'running' });
    await vi.advanceTimersByTimeAsync(0);
    thread.say({ type: 'unread', reason: 'the message could not be read' });
    expect(await failure).toBe('crashed');
  });

  it('answers an open question when it is closed', async () => {
    const { link } = await opened();
    const tracking = link.track(FRAME);
    link.close();
    await expect(tracking).rejects.toThrow('closed');
  });

  it('lets a worker that has a frame close it before it is ended, but waits for none that hangs', async () => {
    const quick = await opened();
    quick.link.track(FRAME).catch(() => {});
    quick.link.close();
    expect(quick.thread.terminate).not.toHaveBeenCalled();
    quick.thread.say({ type: 'unread', reason: 'late' });
    await vi.advanceTimersByTimeAsync(ANSWER_LIMIT_MS);
    expect(quick.thread.terminate).toHaveBeenCalledOnce();

    const hanging = await opened();
    hanging.link.track(FRAME).catch(() => {});
    hanging.link.close();
    await vi.advanceTimersByTimeAsync(ANSWER_LIMIT_MS);
    expect(hanging.thread.terminate).toHaveBeenCalledOnce();
  });
});

describe('a still picture', () => {
  const PICTURE = { type: 'picture', pixels: new ArrayBuffer(4), width: 1, height: 1 } as const;

  it('is handed over with its pixels, and may take longer than a frame', async () => {
    const { link, thread } = await opened();
    const answer = link.search(PICTURE);
    await vi.advanceTimersByTimeAsync(PICTURE_LIMIT_MS - 1_000);
    const signs: FromEngine = { type: 'signs', signs: [], camera: CAMERA };
    thread.say(signs);
    expect(await answer).toEqual(signs);
    expect(thread.cargo.at(-1)).toEqual([PICTURE.pixels]);
  });

  it('that stays without an answer, or gets a strange one, ends in an error', async () => {
    const silent = await opened();
    const late = failureOf(silent.link.search(PICTURE));
    await vi.advanceTimersByTimeAsync(PICTURE_LIMIT_MS + 500);
    expect(await late).toBe('crashed');
    const strange = await opened();
    const answer = failureOf(strange.link.search(PICTURE));
    strange.thread.say({ type: 'opened' });
    expect(await answer).toBe('crashed');
  });
});
