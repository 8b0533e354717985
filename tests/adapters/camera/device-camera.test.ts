import { describe, expect, it } from 'vitest';
import {
  ALLOWED_AFTER_MS,
  FIRST_PICTURE_AFTER_MS,
  SILENT_AFTER_MS,
} from '#adapters/camera/device-camera.ts';
import {
  type Answers,
  camera,
  device,
  errorOf,
  fakeStream,
  never,
  rejects,
  settled,
} from './fake-camera.ts';

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
    const { source } = camera([rejects(name)], { state: 'denied' });
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

  it('waits for no answer where none can come, and a while where the camera was allowed', async () => {
    for (const [given, delays] of [
      [{ state: 'denied' }, [SILENT_AFTER_MS]],
      [{ state: 'prompt', mayAsk: false }, [SILENT_AFTER_MS]],
      [{ state: 'granted' }, [SILENT_AFTER_MS, ALLOWED_AFTER_MS]],
    ] as const) {
      const { source, clock } = camera([], given);
      const outcome = errorOf(source.open(never()));
      await settled();
      expect(clock.delays()).toEqual(delays);
      clock.fire();
      expect(await outcome).toMatchObject({ failure: 'silent' });
    }
  });

  it.each([
    ['the browser may be asking', { state: 'prompt' }],
    ['there is no way to know', { permissions: undefined }],
    [
      'the name is unknown',
      { permissions: { query: () => Promise.reject(new TypeError('unknown name')) } },
    ],
  ])('never sends a reader of its question away where %s, and says so', async (_case, given) => {
    const { stream } = fakeStream();
    let answer: (stream: MediaStream) => void = () => {};
    const answers: Answers = [() => new Promise((resolve) => (answer = resolve))];
    const { source, clock } = camera(answers, given);
    const told: string[] = [];
    const opening = source.open(never(), { onWait: (wait) => told.push(wait) });
    await settled();
    expect(clock.delays()).toEqual([SILENT_AFTER_MS]);
    clock.fire();
    expect(told).toEqual(['asking']);
    answer(stream);
    expect(await opening).toMatchObject({ kind: 'camera' });
  });

  it('says that an allowed camera takes its time', async () => {
    const { source, clock } = camera([]);
    const told: string[] = [];
    const outcome = errorOf(source.open(never(), { onWait: (wait) => told.push(wait) }));
    await settled();
    clock.fire();
    await outcome;
    expect(told).toEqual(['slow']);
  });

  it('goes over to the main camera on the back where Android opened another', async () => {
    const wide = fakeStream(false, 'w', 'camera2 2, facing back');
    const main = fakeStream(false, 'm', 'camera2 0, facing back');
    const devices = [
      device('w', 'camera2 2, facing back'),
      device('f', 'camera2 1, facing front'),
      device('m', 'camera2 0, facing back'),
    ];
    const answers = [wide, main].map(
      ({ stream }) =>
        () =>
          Promise.resolve(stream),
    );
    const { source, asked } = camera(answers, { devices });
    const feed = await source.open(never());
    expect(feed.cameraId).toBe('m');
    expect(wide.track.stopped).toBe(1);
    expect(asked[1]?.video).toMatchObject({ deviceId: { exact: 'm' } });
    expect((await source.list()).map(({ id }) => id)).toEqual(['m', 'f', 'w']);
  });

  it('opens the camera that the visitor chose', async () => {
    const { stream } = fakeStream(false, 'f');
    const { source, asked } = camera([() => Promise.resolve(stream)]);
    const feed = await source.open(never(), { cameraId: 'f' });
    expect(asked[0]?.video).toMatchObject({ deviceId: { exact: 'f' } });
    expect(feed.cameraId).toBe('f');
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
});
