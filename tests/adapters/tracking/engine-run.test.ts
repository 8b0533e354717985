// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createMemoryPreferences } from '#adapters/storage/memory-preferences.ts';
import type { FrameWay } from '#adapters/camera/frame-parcel.ts';
import type { FrameAnswer } from '#adapters/tracking/engine-link.ts';
import type { FrameQuestion } from '#adapters/tracking/engine-messages.ts';
import { EngineRun } from '#adapters/tracking/engine-run.ts';
import { KnownCameras } from '#adapters/tracking/known-cameras.ts';
import { LookedAtVideo } from '#adapters/tracking/looked-at-video.ts';
import { type TrackedFrame, TrackerError } from '#domain/ports/image-tracker.ts';

const POSE = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, -1, 1];
const CAMERA = { fx: 600, fy: 600, cx: 320, cy: 240, width: 640, height: 480, spread: 0.1 };
const TARGET = {
  siteId: 'thai-hoa',
  widthMetres: 0.4,
  heightMetres: 0.3,
  targetsUrl: '/',
  featuresUrl: '/',
} as const;

/** A video that shows a frame when it is told to. */
class FakeVideo {
  videoWidth = 640;
  videoHeight = 480;
  srcObject = null;
  #callback: VideoFrameRequestCallback | null = null;
  requestVideoFrameCallback(callback: VideoFrameRequestCallback) {
    this.#callback = callback;
    return 1;
  }
  cancelVideoFrameCallback() {
    this.#callback = null;
  }
  get isWatched() {
    return this.#callback !== null;
  }
  show(captureTime: number) {
    const callback = this.#callback;
    this.#callback = null;
    callback?.(0, { captureTime, mediaTime: captureTime / 1_000 } as VideoFrameCallbackMetadata);
  }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

function setUp(
  answer: (question: FrameQuestion) => Promise<FrameAnswer>,
  offered: readonly FrameWay[] = ['readback'],
) {
  const video = new FakeVideo();
  const asked: FrameQuestion[] = [];
  const frames: TrackedFrame[] = [];
  const failures: string[] = [];
  // happy-dom draws nothing: enough that something has the right length.
  globalThis.createImageBitmap = () => Promise.resolve({} as ImageBitmap);
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement) {
    const data = new Uint8ClampedArray(640 * 480 * 4);
    return { canvas: this, drawImage: () => {}, getImageData: () => ({ data }) };
  } as never;
  const run = new EngineRun({
    video: video as unknown as HTMLVideoElement,
    lookedAt: new LookedAtVideo(
      video as unknown as HTMLVideoElement,
      new KnownCameras(createMemoryPreferences()),
    ),
    link: {
      track: (question) => {
        asked.push(question);
        return answer(question);
      },
    },
    targets: [TARGET],
    handlers: {
      onFrame: (frame) => frames.push(frame),
      onFailure: ({ failure }) => failures.push(failure),
    },
    orientation: { at: () => [0, 0, 0, 1] },
    remembered: { way: null },
    offered,
  });
  run.start();
  return { run, video, asked, frames, failures };
}

const tracked = (targetId: string): FrameAnswer => ({
  type: 'tracked',
  signs: [{ targetId, modelView: POSE, quality: 0.9, ahead: POSE }],
  camera: CAMERA,
  readMs: 1,
  workMs: 3,
});

describe('EngineRun', () => {
  it('reports what the engine found, with the frame’s own capture time', async () => {
    const { video, asked, frames } = setUp(() => Promise.resolve(tracked('thai-hoa')));
    video.show(70);
    await settle();
    expect(asked[0]).toMatchObject({
      timeMs: 70,
      turned: [0, 0, 0, 1],
      known: null,
    });
    expect(frames).toMatchObject([
      {
        timeMs: 70,
        trackMs: 3,
        intrinsics: CAMERA,
        isSmooth: true,
        observations: [{ siteId: 'thai-hoa', modelView: POSE, ahead: { modelView: POSE } }],
        work: { tracker: 'engine', way: 'readback', width: 640, height: 480, readMs: 1 },
      },
    ]);
    video.show(103);
    await settle();
    expect(asked[1]).toMatchObject({ known: CAMERA });
  });

  it('sends the next frame when the last one is answered, and drops those between', async () => {
    let finish: (answer: FrameAnswer) => void = () => {};
    const { video, asked } = setUp(() => new Promise((resolve) => (finish = resolve)));
    video.show(10);
    video.show(20);
    await settle();
    expect(asked.map(({ timeMs }) => timeMs)).toEqual([10]);
    finish(tracked('thai-hoa'));
    await settle();
    video.show(30);
    await settle();
    expect(asked.map(({ timeMs }) => timeMs)).toEqual([10, 30]);
  });

  it('leaves out frames that are no newer than the last one', async () => {
    const { video, asked } = setUp(() => Promise.resolve(tracked('thai-hoa')));
    for (const timeMs of [1_000, 970, 1_000, 1_030, 20]) {
      video.show(timeMs);
      await settle();
    }
    expect(asked.map(({ timeMs }) => timeMs)).toEqual([1_000, 1_030, 20]);
  });

  it('leaves out signs that nobody asked for', async () => {
    const { video, frames } = setUp(() => Promise.resolve(tracked('ngo-mon')));
    video.show(10);
    await settle();
    expect(frames[0]?.observations).toEqual([]);
  });

  it('fails when no frame can be read in any way', async () => {
    const { video, failures } = setUp(() => Promise.resolve({ type: 'unread', reason: 'no' }));
    for (let i = 0; i < 4; i++) {
      video.show(i);
      await settle();
    }
    expect(failures).toEqual(['unsupported']);
    expect(video.isWatched).toBe(false);
  });

  it('tries another way when a frame cannot be handed over', async () => {
    const { video, asked, failures } = setUp(
      ({ parcel }) => {
        if (parcel.way === 'bitmap') throw new DOMException('it cannot be cloned');
        return Promise.resolve(tracked('thai-hoa'));
      },
      ['bitmap', 'readback'],
    );
    for (let i = 0; i < 3; i++) {
      video.show(i);
      await settle();
    }
    expect(asked.map(({ parcel }) => parcel.way)).toEqual(['bitmap', 'bitmap', 'readback']);
    expect(failures).toEqual([]);
  });

  it('passes the engine’s failure on once, and is silent after its end', async () => {
    const broken = setUp(() => Promise.reject(new TrackerError('crashed', 'gone')));
    broken.video.show(10);
    await settle();
    broken.video.show(20);
    await settle();
    expect(broken.failures).toEqual(['crashed']);
    const ended = setUp(() => Promise.resolve(tracked('thai-hoa')));
    ended.video.show(10);
    ended.run.end();
    await settle();
    expect(ended.frames).toEqual([]);
    expect(ended.video.isWatched).toBe(false);
  });
});
