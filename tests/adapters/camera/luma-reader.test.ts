import { afterEach, describe, expect, it, vi } from 'vitest';
import { workSizes, type WorkSize } from '#adapters/camera/frame-parcel.ts';
import { LumaReader } from '#adapters/camera/luma-reader.ts';

const [SIZE] = workSizes(4, 2) as [WorkSize];

/** A VideoFrame of 4 × 2 pixels as far as the reader goes. */
function frame(
  changes: Record<string, unknown> = {},
  bytes = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8),
) {
  const picture = {
    format: 'NV12',
    visibleRect: { width: 4, height: 2 },
    allocationSize: () => bytes.length,
    copyTo: (target: Uint8Array) => {
      target.set(bytes);
      return Promise.resolve([{ offset: 0, stride: 4 }]);
    },
    close: vi.fn<() => void>(),
    ...changes,
  };
  return picture as typeof picture & VideoFrame;
}

afterEach(() => vi.unstubAllGlobals());

describe('LumaReader', () => {
  it('takes the first plane of a frame as it is, and closes the frame', async () => {
    const picture = frame();
    const luma = await new LumaReader().read({ way: 'copy', picture }, SIZE);
    expect([...luma]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(picture.close).toHaveBeenCalledOnce();
  });

  it('takes luma as it is, and none of another size', async () => {
    const pixels = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8).buffer;
    const luma = await new LumaReader().read({ way: 'luma', pixels }, SIZE);
    expect([...luma]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const short = new LumaReader().read({ way: 'luma', pixels: new ArrayBuffer(7) }, SIZE);
    await expect(short).rejects.toThrow('7 bytes came');
  });

  it('gives the same buffers again', async () => {
    const reader = new LumaReader();
    const first = await reader.read({ way: 'copy', picture: frame() }, SIZE);
    const second = await reader.read({ way: 'copy', picture: frame() }, SIZE);
    expect(second.buffer).toBe(first.buffer);
  });

  it('greys frames that come in colours', async () => {
    const white = new Uint8Array(32).fill(255);
    const copyTo = (target: Uint8Array) => {
      target.set(white);
      return Promise.resolve([{ offset: 0, stride: 16 }]);
    };
    const picture = frame({ format: 'BGRX', copyTo }, white);
    const luma = await new LumaReader().read({ way: 'copy', picture }, SIZE);
    expect([...luma]).toEqual(Array.from({ length: 8 }, () => 255));
  });

  it.each([
    ['another size', { visibleRect: { width: 2, height: 4 } }, '2 × 4'],
    ['a turned picture', { rotation: 180 }, 'turned'],
    ['a mirrored picture', { flip: true }, 'turned'],
    ['no pixels to be had', { format: null }, 'hides'],
    ['a format that nobody knows', { format: 'I420P10' }, 'I420P10'],
  ])('refuses %s, and closes the frame all the same', async (_, changes, word) => {
    const picture = frame(changes);
    await expect(new LumaReader().read({ way: 'copy', picture }, SIZE)).rejects.toThrow(word);
    expect(picture.close).toHaveBeenCalledOnce();
  });

  it('draws what it cannot copy, at the size at which it is looked at', async () => {
    const drawn: unknown[] = [];
    const context = {
      drawImage: (...given: unknown[]) => drawn.push(given.slice(1)),
      getImageData: () => ({ data: new Uint8ClampedArray(32).fill(200) }),
    };
    vi.stubGlobal(
      'OffscreenCanvas',
      class {
        getContext = () => Object.assign(context, { canvas: this });
      },
    );
    const half = { ...SIZE, shrink: 2, videoWidth: 9, videoHeight: 5 };
    const luma = await new LumaReader().read({ way: 'draw', picture: frame() }, half);
    expect(drawn).toEqual([[0, 0, 8, 4, 0, 0, 4, 2]]);
    expect([...luma]).toEqual(Array.from({ length: 8 }, () => 200));
  });

  it('greys what the page has read, and refuses another size', async () => {
    const reader = new LumaReader();
    const luma = await reader.read({ way: 'readback', pixels: new ArrayBuffer(32) }, SIZE);
    expect(luma.length).toBe(8);
    const wrong = reader.read({ way: 'readback', pixels: new ArrayBuffer(28) }, SIZE);
    await expect(wrong).rejects.toThrow('28 bytes');
  });
});
