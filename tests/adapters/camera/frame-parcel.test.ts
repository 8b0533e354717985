import { describe, expect, it } from 'vitest';
import { workSizes } from '#adapters/camera/frame-parcel.ts';

function sizes(width: number, height: number): string[] {
  return workSizes(width, height).map((size) => `${size.width}×${size.height} /${size.shrink}`);
}

describe('workSizes', () => {
  it.each([
    [1280, 720, ['640×360 /2', '426×240 /3', '320×180 /4']],
    [720, 1280, ['360×640 /2', '240×426 /3', '180×320 /4']],
    [1920, 1080, ['640×360 /3', '480×270 /4', '320×180 /6']],
    [640, 480, ['640×480 /1', '320×240 /2']],
    [320, 240, ['320×240 /1']],
    [160, 120, ['160×120 /1']],
  ])('goes from the finest to the coarsest: %d × %d', (width, height, wanted) => {
    expect(sizes(width, height)).toEqual(wanted);
  });

  it('remembers the size of the video', () => {
    expect(workSizes(1280, 720)[1]).toMatchObject({ videoWidth: 1280, videoHeight: 720 });
  });
});
