import { describe, expect, it } from 'vitest';
import {
  type CameraPlatform,
  DeviceCamera,
  FIRST_PICTURE_AFTER_MS,
  PROMPT_AFTER_MS,
  SILENT_AFTER_MS,
  UNKNOWN_AFTER_MS,
} from '#adapters/camera/device-camera.ts';

class FakeTrack extends EventTarget {
  stopped = 0;
  torch: boolean | null = null;
  readonly #hasTorch: boolean;
  constructor(hasTorch: boolean) {
    super();
    this.#hasTorch = hasTorch;
  }
  stop() {
    this.stopped += 1;
  }
  getCapabilities() {
    return this.#hasTorch ? { torch: true } : {};
  }
  applyConstraints({ advanced }: { advanced: { torch: boolean }[] }) {
    this.torch = advanced[0]?.torch ?? null;
    return Promise.resolve();
  }
}

function fakeStream(hasTorch = false) {
  const track = new FakeTrack(hasTorch);
  const stream = {
    getTracks: () => [track],
    getVideoTracks: () => [track],
  } as unknown as MediaStream;
  return { track, stream };
}

/** A clock whose only time is the delay it was asked to wait. */
function fakeClock() {
  const waiting = new Map<number, { delayMs: number; callback: () => void }>();
  let next = 0;
  return {
    after: (delayMs: number, callback: () => void) => {
      const id = next++;
      waiting.set(id, { delayMs, callback });
      return () => void waiting.delete(id);
    },
    delays: () => [...waiting.values()].map(({ delayMs }) => delayMs),
    fire: () => {
      for (const { callback } of waiting.values()) callback();
    },
  };
}

type Answers = ((constraints: MediaStreamConstraints) => Promise<MediaStream>)[];

function camera(answers: Answers, given: Partial<CameraPlatform> & { state?: string } = {}) {
  const asked: MediaStreamConstraints[] = [];
  const clock = fakeClock();
  const video = Object.assign(new EventTarget(), { srcObject: {}, paused: false });
  Object.assign(globalThis, { document: new EventTarget() });
  const source = new DeviceCamera({
    mediaDevices: {
      getUserMedia: (constraints = {}) => {
        asked.push(constraints);
        return answers[asked.length - 1]?.(constraints) ?? new Promise(() => {});
      },
    },
    permissions: {
      query: () => Promise.resolve({ state: given.state ?? 'granted' } as PermissionStatus),
    },
    isSecureContext: true,
    clock,
    play: () => Promise.resolve(video as unknown as HTMLVideoElement),
    ...given,
  });
  return { source, asked, clock, video };
}

const never = () => new AbortController().signal;
const rejects = (name: string) => () => Promise.reject(new DOMException('no', name));
/** What a promise is rejected with; the outcome itself when it is not. */
const errorOf = (pending: Promise<unknown>) => pending.catch((error: unknown) => error);
/** Lets every promise that can settle do so. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('DeviceCamera', () => {
  it('asks for the camera that looks away from the person and gives its playing picture', async () => {
    const { stream, track } = fakeStream();
    const { source, asked, video } = camera([() => Promise.resolve(stream)]);
    const feed = await source.open(never());
    expect(asked[0]).toMatchObject({
      audio: false,
      video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 } },
    });
    expect(feed).toMatchObject({ picture: video, kind: 'camera', setTorch: null });
    feed.stop();
    feed.stop();
    expect(track.stopped).toBe(1);
    expect(video.srcObject).toBeNull();
  });

  it.each([
    ['NotAllowedError', 'denied'],
    ['SecurityError', 'denied'],
    ['NotReadableError', 'in-use'],
    ['AbortError', 'in-use'],
    ['TypeError', 'unsupported'],
    ['SomethingNew', 'unsupported'],
  ])('calls %s %s', async (name, failure) => {
    const { source } = camera([rejects(name)]);
    await expect(source.open(never())).rejects.toMatchObject({ name: 'CameraError', failure });
  });

  it.each(['NotFoundError', 'OverconstrainedError'])(
    'asks for any camera after %s, and says missing when there is none',
    async (name) => {
      const { stream } = fakeStream();
      const any = camera([rejects(name), () => Promise.resolve(stream)]);
      await any.source.open(never());
      expect(any.asked[1]).toEqual({ audio: false, video: true });
      const none = camera([rejects(name), rejects(name)]);
      await expect(none.source.open(never())).rejects.toMatchObject({ failure: 'missing' });
    },
  );

  it('tells an insecure page from a browser without cameras', async () => {
    const insecure = camera([], { mediaDevices: undefined, isSecureContext: false });
    await expect(insecure.source.open(never())).rejects.toMatchObject({ failure: 'insecure' });
    const old = camera([], { mediaDevices: undefined });
    await expect(old.source.open(never())).rejects.toMatchObject({ failure: 'unsupported' });
  });

  it('waits three seconds for a camera, and longer while the browser may be asking', async () => {
    for (const [state, delay] of [
      ['granted', SILENT_AFTER_MS],
      ['denied', SILENT_AFTER_MS],
      ['prompt', PROMPT_AFTER_MS],
    ] as const) {
      const { source, clock } = camera([], { state });
      const outcome = errorOf(source.open(never()));
      await settled();
      expect(clock.delays()).toEqual([delay]);
      clock.fire();
      expect(await outcome).toMatchObject({ failure: 'silent' });
    }
  });

  it.each([
    ['there is no way to ask', undefined],
    ['the name is unknown', { query: () => Promise.reject(new TypeError('unknown name')) }],
  ])('waits twelve seconds for a person where %s', async (_case, permissions) => {
    const { source, clock } = camera([], { permissions });
    const outcome = errorOf(source.open(never()));
    await settled();
    expect(clock.delays()).toEqual([UNKNOWN_AFTER_MS]);
    clock.fire();
    expect(await outcome).toMatchObject({ failure: 'silent' });
  });

  it('stops a stream that comes after the wait was over', async () => {
    const { stream, track } = fakeStream();
    let answer: (stream: MediaStream) => void = () => {};
    const { source, clock } = camera([() => new Promise((resolve) => (answer = resolve))]);
    const outcome = errorOf(source.open(never()));
    await settled();
    clock.fire();
    expect(await outcome).toMatchObject({ failure: 'silent' });
    answer(stream);
    await settled();
    expect(track.stopped).toBe(1);
  });

  it('stops a stream whose picture never plays', async () => {
    const { stream, track } = fakeStream();
    const { source, clock } = camera([() => Promise.resolve(stream)], {
      play: () => new Promise(() => {}),
    });
    const outcome = errorOf(source.open(never()));
    await settled();
    expect(clock.delays()).toEqual([FIRST_PICTURE_AFTER_MS]);
    clock.fire();
    expect(await outcome).toMatchObject({ failure: 'silent' });
    expect(track.stopped).toBe(1);
  });

  it('rejects with the signal when aborted, and lets the camera go when it answers later', async () => {
    const { stream, track } = fakeStream();
    let answer: (stream: MediaStream) => void = () => {};
    const { source } = camera([() => new Promise((resolve) => (answer = resolve))]);
    const controller = new AbortController();
    const outcome = errorOf(source.open(controller.signal));
    await settled();
    controller.abort();
    expect(await outcome).toMatchObject({ name: 'AbortError' });
    answer(stream);
    await settled();
    expect(track.stopped).toBe(1);
  });

  it('offers the torch where the track does', async () => {
    const { stream, track } = fakeStream(true);
    const { source } = camera([() => Promise.resolve(stream)]);
    const feed = await source.open(never());
    await feed.setTorch?.(true);
    expect(track.torch).toBe(true);
  });

  it('tells once when the camera is taken away, and not when it was stopped', async () => {
    const { stream, track } = fakeStream();
    const { source } = camera([() => Promise.resolve(stream)]);
    const feed = await source.open(never());
    let ended = 0;
    feed.onEnded(() => {
      ended += 1;
    });
    track.dispatchEvent(new Event('ended'));
    track.dispatchEvent(new Event('ended'));
    expect(ended).toBe(1);
  });
});
