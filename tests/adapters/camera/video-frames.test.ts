import { afterEach, describe, expect, it, vi } from 'vitest';
import { eachVideoFrame, frameTimeMs, pictureOf } from '#adapters/camera/video-frames.ts';

/** A video element as far as frame callbacks go; `show` presents a frame. */
class FakeVideo {
  #waiting = new Map<number, VideoFrameRequestCallback>();
  #next = 1;
  shownSeconds = 0;
  requestVideoFrameCallback(callback: VideoFrameRequestCallback) {
    this.#waiting.set(this.#next, callback);
    return this.#next++;
  }
  cancelVideoFrameCallback(id: number) {
    this.#waiting.delete(id);
  }
  show(mediaTime: number, captureTime = mediaTime * 1_000) {
    this.shownSeconds = mediaTime;
    const callbacks = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const callback of callbacks) {
      callback(0, { mediaTime, captureTime } as VideoFrameCallbackMetadata);
    }
  }
  get waiting() {
    return this.#waiting.size;
  }
}

class FakeVideoFrame {
  static closed = 0;
  readonly timestamp: number;
  constructor(video: FakeVideo) {
    this.timestamp = video.shownSeconds * 1e6;
  }
  close() {
    FakeVideoFrame.closed += 1;
  }
}

const video = () => new FakeVideo() as unknown as HTMLVideoElement & FakeVideo;
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

afterEach(() => {
  vi.unstubAllGlobals();
  FakeVideoFrame.closed = 0;
});

describe('frameTimeMs', () => {
  it('prefers the capture time, then the presentation time, then now', () => {
    expect(frameTimeMs(3, { captureTime: 1, presentationTime: 2 })).toBe(1);
    expect(frameTimeMs(3, { presentationTime: 2 })).toBe(2);
    expect(frameTimeMs(3, null)).toBe(3);
  });
});

describe('pictureOf', () => {
  it('is the frame that the callback was for, and nothing when the video has gone on', () => {
    vi.stubGlobal('VideoFrame', FakeVideoFrame);
    const playing = video();
    playing.show(1);
    expect(pictureOf(playing, { mediaTime: 1 })).toBeInstanceOf(FakeVideoFrame);
    expect(pictureOf(playing, { mediaTime: 0.966 })).toBeNull();
    expect(FakeVideoFrame.closed).toBe(1);
  });

  it('is the video itself where there is no better', () => {
    const playing = video();
    expect(pictureOf(playing, { mediaTime: 1 })).toBe(playing);
    vi.stubGlobal('VideoFrame', FakeVideoFrame);
    expect(pictureOf(playing, null)).toBe(playing);
  });
});

describe('eachVideoFrame', () => {
  it('hands over one frame at a time and passes over those that come meanwhile', async () => {
    const playing = video();
    const times: number[] = [];
    let finish = () => {};
    eachVideoFrame(playing, (timeMs) => {
      times.push(timeMs);
      return new Promise((resolve) => {
        finish = resolve;
      });
    });
    playing.show(0.1);
    playing.show(0.2);
    expect(times).toEqual([100]);
    finish();
    await settled();
    playing.show(0.3);
    expect(times).toEqual([100, 300]);
  });

  it('closes each frame once it was looked at', async () => {
    vi.stubGlobal('VideoFrame', FakeVideoFrame);
    const playing = video();
    eachVideoFrame(playing, () => Promise.resolve());
    playing.show(1);
    await settled();
    playing.show(2);
    expect(FakeVideoFrame.closed).toBe(2);
  });

  it('takes the video itself when the first five pictures were none of them the callback’s', async () => {
    vi.stubGlobal(
      'VideoFrame',
      class extends FakeVideoFrame {
        override readonly timestamp = 0;
      },
    );
    const playing = video();
    const pictures: unknown[] = [];
    eachVideoFrame(playing, (_, picture) => {
      pictures.push(picture);
      return Promise.resolve();
    });
    for (let second = 1; second <= 7; second++) {
      playing.show(second);
      await settled();
    }
    expect(pictures).toEqual([playing, playing]);
  });

  it('asks for nothing more once it was ended, even while a frame is in work', async () => {
    const playing = video();
    const end = eachVideoFrame(playing, () => Promise.resolve());
    playing.show(1);
    end();
    await settled();
    expect(playing.waiting).toBe(0);
  });
});
