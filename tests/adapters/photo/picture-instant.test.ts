import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atNextPicture } from '../../../src/adapters/photo/picture-instant.ts';

type Callback = () => void;

function videoWithFrames() {
  const waiting: Callback[] = [];
  const video = { requestVideoFrameCallback: (then: Callback) => waiting.push(then) };
  const show = () => {
    for (const then of waiting) then();
  };
  return { video: video as unknown as HTMLVideoElement, show };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('atNextPicture', () => {
  it('takes in the moment of a new frame, once', async () => {
    const { video, show } = videoWithFrames();
    const take = vi.fn<() => string>(() => 'taken');
    const taken = atNextPicture(video, take);
    expect(take).not.toHaveBeenCalled();
    show();
    vi.runAllTimers();
    expect(await taken).toBe('taken');
    expect(take).toHaveBeenCalledTimes(1);
  });

  it('takes the last frame of a camera that stands still', async () => {
    const taken = atNextPicture(videoWithFrames().video, () => 'taken');
    vi.runAllTimers();
    expect(await taken).toBe('taken');
  });

  it('takes at once where the browser tells no frames, and hands a failure on', async () => {
    const video = {} as HTMLVideoElement;
    expect(await atNextPicture(video, () => 'taken')).toBe('taken');
    const failing = atNextPicture(video, () => {
      throw new Error('nothing stands');
    });
    await expect(failing).rejects.toThrow('nothing stands');
  });
});
