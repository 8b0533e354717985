import { describe, expect, it } from 'vitest';
import { createMemoryPreferences } from '#adapters/storage/memory-preferences.ts';
import { KnownCameras } from '#adapters/tracking/known-cameras.ts';

const camera = (focal: number, width: number, height: number) => ({
  fx: focal,
  fy: focal,
  cx: width / 2,
  cy: height / 2,
  width,
  height,
});

describe('KnownCameras', () => {
  it('gives a camera that was learnt, at any size of its shape, turned or not', () => {
    const kept = createMemoryPreferences();
    new KnownCameras(kept).remember('back camera', camera(1000, 1280, 720));
    const known = new KnownCameras(kept);
    expect(known.find('back camera', 1280, 720)).toEqual(camera(1000, 1280, 720));
    expect(known.find('back camera', 360, 640)).toEqual(camera(500, 360, 640));
    expect(known.find('back camera', 640, 480)).toBeNull();
    expect(known.find('front camera', 1280, 720)).toBeNull();
  });

  it('keeps the eight that were learnt last', () => {
    const known = new KnownCameras(createMemoryPreferences());
    for (let i = 0; i < 9; i++) known.remember(`camera ${i}`, camera(600 + i, 640, 480));
    known.remember('camera 1', camera(700, 640, 480));
    expect(known.find('camera 0', 640, 480)).toBeNull();
    expect(known.find('camera 1', 640, 480)?.fx).toBe(700);
    expect(known.find('camera 2', 640, 480)?.fx).toBe(602);
  });

  it.each([
    ['damaged', '{'],
    ['of another version', '{"version":7,"cameras":[{"name":"1.33 x","focal":1}]}'],
    ['of another shape', '{"version":1,"cameras":{"name":"1.33 x"}}'],
    ['no camera', '{"version":1,"cameras":[null,{"name":"1.33 x","focal":"1"}]}'],
    ['beyond belief', '{"version":1,"cameras":[{"name":"1.33 x","focal":9}]}'],
  ])('does not trip over a record that is %s', (_, record) => {
    const known = new KnownCameras(createMemoryPreferences({ cameras: record }));
    expect(known.find('x', 640, 480)).toBeNull();
  });

  it('does not keep a focal length that no phone has', () => {
    const known = new KnownCameras(createMemoryPreferences());
    known.remember('x', camera(3000, 640, 480));
    expect(known.find('x', 640, 480)).toBeNull();
  });
});
