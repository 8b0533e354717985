import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EngineThread } from '#adapters/tracking/engine-link.ts';
import type { FromEngine, ToEngine } from '#adapters/tracking/engine-messages.ts';
import { XrSignLocator } from '#adapters/tracking/xr-sign-locator.ts';
import type { ImageTarget } from '#domain/ports/image-tracker.ts';

const POSE = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, -1, 1];
const CAMERA = { fx: 500, fy: 500, cx: 4, cy: 2, width: 8, height: 4 };
const TARGET: ImageTarget = {
  siteId: 'thai-hoa',
  widthMetres: 0.36,
  heightMetres: 0.24,
  targetsUrl: '/markers/targets.bin',
  featuresUrl: '/markers/thai-hoa.mind',
};

/** A worker that answers frames as told, and keeps what it was asked. */
function fakeThread(answer: (frame: ToEngine & { type: 'frame' }) => FromEngine) {
  const asked: (ToEngine & { type: 'frame' })[] = [];
  let isEnded = false;
  const thread: EngineThread = {
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    postMessage: (message: ToEngine) => {
      if (message.type === 'frame') asked.push(message);
      const said: FromEngine = message.type === 'frame' ? answer(message) : { type: 'opened' };
      queueMicrotask(() => thread.onmessage?.(new MessageEvent('message', { data: said })));
    },
    terminate: () => {
      isEnded = true;
    },
  };
  const start = () => {
    queueMicrotask(() =>
      thread.onmessage?.(new MessageEvent('message', { data: { type: 'running' } })),
    );
    return thread;
  };
  return { start, asked, isEnded: () => isEnded };
}

const signal = new AbortController().signal;
const picture = () => ({
  luma: new Uint8Array(32).fill(7),
  intrinsics: CAMERA,
  timeMs: 40,
  turned: [0, 0, 0, 1] as const,
});

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(new Uint8Array(4))));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('XrSignLocator', () => {
  it('hands the picture over with its measured camera, and gives the best of the wanted signs and the bytes back', async () => {
    const thread = fakeThread(({ parcel }) => ({
      type: 'tracked',
      signs: [
        { targetId: 'thai-hoa', modelView: POSE, quality: 0.4, ahead: null },
        { targetId: 'ngo-mon', modelView: POSE, quality: 0.9, ahead: null },
        { targetId: 'thai-hoa', modelView: POSE, quality: 0.8, ahead: null },
      ],
      camera: { ...CAMERA, spread: 0.015 },
      readMs: 1,
      workMs: 2,
      ...('pixels' in parcel ? { pixels: parcel.pixels } : {}),
    }));
    const locator = await XrSignLocator.open([TARGET], signal, thread.start);
    const sent = picture();
    const { sign, luma } = await locator.locate(sent);
    expect(sign).toEqual({ siteId: 'thai-hoa', modelView: POSE, quality: 0.8 });
    expect(luma.buffer).toBe(sent.luma.buffer);
    expect(thread.asked).toMatchObject([
      {
        parcel: { way: 'luma' },
        size: { width: 8, height: 4, shrink: 1, videoWidth: 8, videoHeight: 4 },
        timeMs: 40,
        known: { fx: 500, cx: 4, spread: 0.015 },
      },
    ]);
    locator.dispose();
    expect(thread.isEnded()).toBe(true);
  });

  it('finds nothing in a picture that could not be read, and goes on', async () => {
    const thread = fakeThread(() => ({ type: 'unread', reason: 'damaged' }));
    const locator = await XrSignLocator.open([TARGET], signal, thread.start);
    const { sign, luma } = await locator.locate(picture());
    expect(sign).toBeNull();
    expect(luma.length).toBe(32);
    locator.dispose();
  });

  it('rejects with the tracker’s error when its worker breaks', async () => {
    const thread = fakeThread(() => ({ type: 'failed', failure: 'crashed', reason: 'no memory' }));
    const locator = await XrSignLocator.open([TARGET], signal, thread.start);
    await expect(locator.locate(picture())).rejects.toMatchObject({ failure: 'crashed' });
    expect(thread.isEnded()).toBe(true);
  });

  it('leaves no worker behind when the targets do not come', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    const thread = fakeThread(() => ({ type: 'opened' }));
    const opening = XrSignLocator.open([TARGET], signal, thread.start);
    await expect(opening).rejects.toMatchObject({ failure: 'network' });
    expect(thread.isEnded()).toBe(true);
  });
});
