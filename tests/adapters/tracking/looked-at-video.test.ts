// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createMemoryPreferences } from '#adapters/storage/memory-preferences.ts';
import { KnownCameras } from '#adapters/tracking/known-cameras.ts';
import { LookedAtVideo } from '#adapters/tracking/looked-at-video.ts';

function setUp(width: number, height: number) {
  const video = { videoWidth: width, videoHeight: height, srcObject: null };
  const kept = new KnownCameras(createMemoryPreferences());
  const lookedAt = new LookedAtVideo(video as unknown as HTMLVideoElement, kept);
  return { video, lookedAt };
}

const CAMERA = { fx: 1_000, fy: 1_010, cx: 640, cy: 350, width: 1_280, height: 720, spread: 0.02 };

describe('LookedAtVideo', () => {
  it('looks at nothing before the first picture', () => {
    const { video, lookedAt } = setUp(0, 0);
    expect(lookedAt.nextSize()).toBeNull();
    Object.assign(video, { videoWidth: 640, videoHeight: 480 });
    expect(lookedAt.nextSize()).toMatchObject({ width: 640, height: 480 });
  });

  it('keeps what it learnt of the camera when the phone is turned', () => {
    const { video, lookedAt } = setUp(1_280, 720);
    lookedAt.nextSize();
    expect(lookedAt.camera).toBeNull();
    lookedAt.note(CAMERA, true);
    Object.assign(video, { videoWidth: 720, videoHeight: 1_280 });
    expect(lookedAt.nextSize()).toMatchObject({ width: 360, height: 640 });
    expect(lookedAt.camera).toEqual({
      fx: 1_010,
      fy: 1_000,
      cx: 350,
      cy: 640,
      width: 720,
      height: 1_280,
      spread: 0.02,
    });
  });

  it('scales it to another size, and forgets it for another shape', () => {
    const { video, lookedAt } = setUp(1_280, 720);
    lookedAt.nextSize();
    lookedAt.note(CAMERA, true);
    Object.assign(video, { videoWidth: 640, videoHeight: 360 });
    lookedAt.nextSize();
    expect(lookedAt.camera).toMatchObject({ fx: 500, cx: 320, width: 640 });
    Object.assign(video, { videoWidth: 640, videoHeight: 480 });
    lookedAt.nextSize();
    expect(lookedAt.camera).toBeNull();
  });

  it('takes a coarser size when frames take too long, and the finest again for another video', () => {
    const { video, lookedAt } = setUp(1_280, 720);
    lookedAt.nextSize();
    for (let frame = 0; frame < 20; frame++) lookedAt.noteTime(60, true, frame * 33);
    expect(lookedAt.nextSize()?.width).toBe(320);
    Object.assign(video, { videoWidth: 1_920, videoHeight: 1_080 });
    expect(lookedAt.nextSize()?.width).toBe(640);
  });
});
