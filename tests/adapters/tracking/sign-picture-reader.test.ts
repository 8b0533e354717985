import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EngineThread } from '#adapters/tracking/engine-link.ts';
import type { EngineSign, FromEngine, ToEngine } from '#adapters/tracking/engine-messages.ts';
import { SignPictureReader } from '#adapters/tracking/sign-picture-reader.ts';
import type { ImageTarget } from '#domain/ports/image-tracker.ts';
import type { SearchView } from '#domain/search-views.ts';

/** A metre before a camera whose focal length is as long as its picture is broad. */
const POSE = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, -1, 1];
const TARGET: ImageTarget = {
  siteId: 'thai-hoa',
  widthMetres: 0.5,
  heightMetres: 0.25,
  targetsUrl: '/markers/signs.targets',
  featuresUrl: '/markers/thai-hoa.mind',
};
const seen = (targetId: string, quality: number) => ({ targetId, modelView: POSE, quality });

/** A worker that finds what the script says in one view after the other. */
function fakeThread(finds: readonly (readonly Omit<EngineSign, 'ahead'>[])[]) {
  const asked: { width: number; height: number }[] = [];
  let isEnded = false;
  const say = (said: FromEngine) =>
    queueMicrotask(() => thread.onmessage?.(new MessageEvent('message', { data: said })));
  const thread: EngineThread = {
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    postMessage: (message: ToEngine) => {
      if (message.type !== 'picture') return say({ type: 'opened' });
      const { width, height } = message;
      const camera = { fx: width, fy: width, cx: width / 2, cy: height / 2, width, height };
      say({ type: 'signs', signs: finds[asked.length] ?? [], camera });
      asked.push({ width, height });
    },
    terminate: () => {
      isEnded = true;
    },
  };
  const start = () => {
    say({ type: 'running' });
    return thread;
  };
  return { start, asked, isEnded: () => isEnded };
}

function setUp(
  finds: readonly (readonly Omit<EngineSign, 'ahead'>[])[],
  size = { width: 4_000, height: 2_000 },
) {
  const thread = fakeThread(finds);
  const looked: SearchView[] = [];
  const urls: string[] = [];
  let isClosed = false;
  const reader = new SignPictureReader([TARGET], {
    open: () =>
      Promise.resolve({
        size,
        look: (view) => {
          looked.push(view);
          return new ArrayBuffer(4);
        },
        copy: () => Promise.resolve(new Blob(['copy'])),
        close: () => {
          isClosed = true;
        },
      }),
    startThread: thread.start,
    urls: {
      createObjectURL: () => {
        urls.push('blob:copy');
        return 'blob:copy';
      },
      revokeObjectURL: (url) => void urls.splice(urls.indexOf(url), 1),
    },
    isVisible: () => true,
  });
  return { reader, thread, looked, urls, isClosed: () => isClosed };
}

const signal = () => new AbortController().signal;
const FILE = new Blob(['photo']);

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(new Uint8Array(4))));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('SignPictureReader', () => {
  it('finds a sign and tells where it lies', async () => {
    const { reader, thread, isClosed } = setUp([[seen('thai-hoa', 0.9)]]);
    const opened: unknown[] = [];
    const found = await reader.read(FILE, signal(), (picture) => opened.push(picture));
    const shown = { url: 'blob:copy', size: { width: 4_000, height: 2_000 } };
    expect(opened).toEqual([shown]);
    expect(found).toEqual({
      ...shown,
      signs: [
        {
          siteId: 'thai-hoa',
          quality: 0.9,
          corners: [
            [0.25, 0.25],
            [0.75, 0.25],
            [0.75, 0.75],
            [0.25, 0.75],
          ],
        },
      ],
    });
    expect(thread.asked).toEqual([
      { width: 640, height: 320 },
      { width: 1_600, height: 800 },
      { width: 1_600, height: 800 },
    ]);
    expect([thread.isEnded(), isClosed()]).toEqual([true, true]);
  });

  it('goes on part by part where nothing is found, and places what a part shows in the whole', async () => {
    const nothing = [[], [], []];
    const { reader, looked } = setUp([...nothing, [], [seen('thai-hoa', 0.8)]]);
    const { signs } = await reader.read(FILE, signal(), () => {});
    expect(looked).toHaveLength(8);
    // The upper right part begins at 1714 of 4000 and is 2286 wide.
    const [left] = signs[0]?.corners ?? [];
    expect(left?.map((share) => share.toFixed(4))).toEqual(['0.5714', '0.1429']);
  });

  it('takes nothing for a sign that is doubtful, or of no site here', async () => {
    const { reader } = setUp([[seen('thai-hoa', 0.4), seen('another', 0.9)]]);
    expect((await reader.read(FILE, signal(), () => {})).signs).toEqual([]);
  });

  it('says that a strip is too narrow', async () => {
    const { reader, isClosed } = setUp([], { width: 2_000, height: 20 });
    await expect(reader.read(FILE, signal(), () => {})).rejects.toMatchObject({
      failure: 'too-small',
    });
    expect(isClosed()).toBe(true);
  });

  it('lets the picture go when it is given up, or when the engine does not come', async () => {
    const aborted = new AbortController();
    const first = setUp([]);
    const read = first.reader.read(FILE, aborted.signal, () => aborted.abort());
    await expect(read).rejects.toMatchObject({ name: 'AbortError' });
    expect([first.urls, first.isClosed(), first.thread.isEnded()]).toEqual([[], true, true]);
    vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
    const second = setUp([]);
    await expect(second.reader.read(FILE, signal(), () => {})).rejects.toMatchObject({
      failure: 'network',
    });
    expect([second.urls, second.isClosed()]).toEqual([[], true]);
  });

  it('lets the copy go when it is no longer shown', async () => {
    const { reader, urls } = setUp([[seen('thai-hoa', 0.9)]]);
    reader.release(await reader.read(FILE, signal(), () => {}));
    expect(urls).toEqual([]);
  });
});
