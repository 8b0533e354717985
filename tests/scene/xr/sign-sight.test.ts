import { describe, expect, it, vi } from 'vitest';
import { ScriptedSignLocator } from '#adapters/tracking/scripted-sign-locator.ts';
import type { LocatedSign, SignLocator } from '#domain/ports/sign-locator.ts';
import type { SignSpot } from '#domain/sign-spot.ts';
import { createSignSight, type SightView } from '#scene/xr/sign-sight.ts';

/** Two metres before the camera, looking at it. */
const AHEAD = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, -2, 1];
const SIGN: LocatedSign = { siteId: 'thai-hoa', modelView: AHEAD, quality: 0.9 };
/** At eye height, turned to the right: the camera looks along +x. */
const RIGHT = [0, 0, 1, 0, 0, 1, 0, 0, -1, 0, 0, 0, 0, 1.6, 0, 1];
const VIEW: SightView = {
  intrinsics: { fx: 500, fy: 500, cx: 4, cy: 2, width: 8, height: 4 },
  timeMs: 0,
  turned: [0, 0, 0, 1],
  roomFromCamera: RIGHT,
};

function watch(locator: SignLocator, printScale = 1) {
  const spots: SignSpot[] = [];
  const lost = vi.fn<() => void>();
  const sight = createSignSight(locator, printScale, {
    spot: (spot) => spots.push(spot),
    lost,
  });
  /** Shows so many pictures, each when the one before is answered. */
  async function show(count: number) {
    for (let index = 0; index < count; index += 1) {
      sight.bytes(32);
      sight.look(VIEW);
      await Promise.resolve();
      await Promise.resolve();
    }
  }
  return { sight, spots, lost, show };
}

describe('createSignSight', () => {
  it('says where the sign is in the room once four sightings agree', async () => {
    const { spots, show } = watch(new ScriptedSignLocator([SIGN]));
    await show(3);
    expect(spots).toEqual([]);
    await show(1);
    expect(spots).toHaveLength(1);
    const [spot] = spots;
    expect(spot?.position).toEqual([2, 1.6, 0]);
    // It looks back along −x.
    expect(spot?.headingRadians).toBeCloseTo(-Math.PI / 2, 9);
    expect(spot?.posture).toBe('hanging');
  });

  it('counts in the real print’s metres', async () => {
    const { spots, show } = watch(new ScriptedSignLocator([SIGN]), 0.5);
    await show(4);
    expect(spots[0]?.position).toEqual([1, 1.6, 0]);
  });

  it('is not misled by poses of little worth', async () => {
    const { spots, show } = watch(new ScriptedSignLocator([{ ...SIGN, quality: 0.49 }]));
    await show(8);
    expect(spots).toEqual([]);
  });

  it('shows one picture at a time, in the same bytes again and again', async () => {
    const locator = new ScriptedSignLocator([null]);
    const { sight } = watch(locator);
    const bytes = sight.bytes(32);
    sight.look(VIEW);
    expect(sight.isFree).toBe(false);
    expect(sight.bytes(32)).toBeNull();
    sight.look(VIEW);
    expect(locator.pictures).toHaveLength(1);
    await Promise.resolve();
    await Promise.resolve();
    expect(sight.bytes(32)).toBe(bytes);
  });

  it('says once that the locator has failed, ends it, and asks no more', async () => {
    const locate = vi.fn<SignLocator['locate']>(() => Promise.reject(new Error('crashed')));
    const dispose = vi.fn<() => void>();
    const { sight, lost, show } = watch({ locate, dispose });
    await show(3);
    expect(lost).toHaveBeenCalledOnce();
    expect(dispose).toHaveBeenCalledOnce();
    expect(locate).toHaveBeenCalledOnce();
    expect(sight.isFree).toBe(false);
  });

  it('tells nothing that comes after its end', async () => {
    const locator = new ScriptedSignLocator([SIGN]);
    const { sight, spots, show } = watch(locator);
    await show(3);
    sight.bytes(32);
    sight.look(VIEW);
    sight.dispose();
    await Promise.resolve();
    await Promise.resolve();
    expect(spots).toEqual([]);
    expect(locator.isDisposed).toBe(true);
  });
});
