import { describe, expect, it } from 'vitest';
import type { WorkSize } from '#adapters/camera/frame-parcel.ts';
import { KeptEngines } from '#adapters/tracking/kept-engines.ts';
import type { KnownCamera } from '#adapters/tracking/engine-messages.ts';
import type { ImageTracker } from '#vision/image-tracker-types.ts';

const sizeOf = (width: number): WorkSize => ({
  width,
  height: 100,
  shrink: 1,
  videoWidth: width,
  videoHeight: 100,
});

const cameraOf = (fx: number, spread: number): KnownCamera => ({
  fx,
  fy: fx,
  cx: 50,
  cy: 50,
  width: 100,
  height: 100,
  spread,
});

/** Says when engines are made (`+`) and disposed of (`-`), each by its width. */
function setUp() {
  const log: string[] = [];
  const kept = new KeptEngines(({ width }, camera) => {
    log.push(`+${width}`);
    const { spread, ...intrinsics } = camera ?? cameraOf(100, 0.35);
    const dispose = () => log.push(`-${width}`);
    return Promise.resolve({
      intrinsics,
      intrinsicsSpread: spread,
      dispose,
    } as unknown as ImageTracker);
  });
  const take = (width: number, known: KnownCamera | null = null) => kept.take(sizeOf(width), known);
  return { kept, take, log };
}

describe('KeptEngines', () => {
  it('gives the same engine for the same size, and keeps three', async () => {
    const { take, log } = setUp();
    const first = await take(1);
    await take(2);
    await take(3);
    expect(await take(1)).toBe(first);
    expect(log).toEqual(['+1', '+2', '+3']);
  });

  it('lets the one go that was not used for the longest time, before it makes another', async () => {
    const { take, log } = setUp();
    for (const width of [1, 2, 3, 1, 4, 1, 3]) await take(width);
    expect(log).toEqual(['+1', '+2', '+3', '-2', '+4']);
  });

  it.each([
    ['keeps', 'of about the same focal length', cameraOf(101.9, 0.03), ['+1']],
    ['remakes', 'of a shorter focal length', cameraOf(102.1, 0.03), ['+1', '-1', '+1']],
    ['remakes', 'of a longer focal length', cameraOf(97.9, 0.03), ['+1', '-1', '+1']],
    ['keeps', 'that knows it better', cameraOf(100, 0.3), ['+1']],
    ['remakes', 'that is far less sure of it', cameraOf(100, 0.015), ['+1', '-1', '+1']],
  ])('%s an engine %s', async (_, _kind, known, expected) => {
    const { take, log } = setUp();
    await take(1, cameraOf(100, 0.03));
    const { intrinsics } = await take(1, known);
    expect(log).toEqual(expected);
    expect(intrinsics.fx).toBe(expected.length === 1 ? 100 : known.fx);
  });

  it('tells sizes of equal width apart by the pixels of the video that each stands for', async () => {
    const { kept, log } = setUp();
    await kept.take(sizeOf(1), null);
    await kept.take({ ...sizeOf(1), shrink: 2 }, null);
    expect(log).toEqual(['+1', '+1']);
  });

  it('disposes of all', async () => {
    const { kept, take, log } = setUp();
    await take(1);
    await take(2);
    kept.clear();
    await take(2);
    expect(log).toEqual(['+1', '+2', '-2', '-1', '+2']);
  });
});
