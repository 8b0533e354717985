import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createImageTracker } from '#vision/image-tracker.ts';
import type { ImageTrackerOptions, Orientation } from '#vision/image-tracker-types.ts';
import { Heap } from '#vision/kernels/heap.ts';
import { SignTracker } from '#vision/track/sign-tracker.ts';
import { TargetsFileError } from '#vision/targets/targets-file-error.ts';
import { lensOf } from '../../scripts/bench/tracking/render/lens.ts';
import { signFrame, TEST_LENS, testSign } from '../fixtures/sign-frames.ts';
import {
  cornersOf,
  farthestCorner,
  KNOWN_CAMERA,
  targetsOf,
  wallFrame,
  WIDTH_METRES,
} from './filmed-signs.ts';

// Drawing and compiling signs takes seconds where many tests run at once.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const sign = testSign('rich');
const { width, height } = TEST_LENS;
const FRAME_MS = 1_000 / 30;
let targets: Uint8Array;
let wall: Uint8Array;

beforeAll(() => {
  targets = targetsOf('rich');
  wall = wallFrame(3);
});

function trackerWith(options: Partial<ImageTrackerOptions> = {}) {
  return createImageTracker({ targets, width, height, intrinsics: KNOWN_CAMERA, ...options });
}

it('learns the focal length from a sign that is seen from several sides', async () => {
  const lens = lensOf(width, height, 60);
  const tracker = await trackerWith({ intrinsics: lensOf(width, height, 45) });
  expect(tracker.intrinsicsSpread).toBeGreaterThan(0.2);
  let frame = 0;
  let apart = 1;
  for (const [yaw, pitch] of [
    [30, 0],
    [36, 10],
    [32, 22],
    [20, 32],
    [5, 36],
    [-12, 34],
    [-26, 26],
    [-35, 10],
  ]) {
    const { luma, corners, pose } = signFrame(
      sign,
      { yaw: yaw!, pitch: pitch!, share: 0.5 },
      { lens },
    );
    for (let again = 0; again < 3; again++) {
      const [found] = tracker.process(luma, frame++ * FRAME_MS);
      if (found === undefined) continue;
      // Whatever is thought of the camera, the sign itself is drawn where it is.
      const camera = { ...tracker.intrinsics, bend: 0 };
      if (again > 0) expect(farthestCorner(found, camera, corners)).toBeLessThan(1.5);
      apart = Math.abs(-found.modelView[14]! / (pose[11]! * WIDTH_METRES) - 1);
    }
  }
  expect(Math.abs(tracker.intrinsics.fx / lens.fx - 1)).toBeLessThan(0.03);
  expect(Math.abs(tracker.intrinsics.fy / tracker.intrinsics.fx - 1)).toBeLessThan(1e-9);
  expect(tracker.intrinsicsSpread).toBeLessThan(0.03);
  expect(apart).toBeLessThan(0.03);
  tracker.reset();
  expect(tracker.intrinsics.fx).toBeCloseTo(lensOf(width, height, 45).fx, 9);
  expect(tracker.intrinsicsSpread).toBeCloseTo(0.35, 9);
});

it('keeps pose and camera together when a likelier camera does not show the sign after all', async () => {
  const { acquire } = SignTracker.prototype;
  const spy = vi.spyOn(SignTracker.prototype, 'acquire');
  spy.mockImplementationOnce(function (this: SignTracker, ...given) {
    spy.mockImplementationOnce(() => null);
    return acquire.apply(this, given);
  });
  const { luma, corners } = signFrame(sign, { yaw: 45 }, { lens: lensOf(width, height, 75) });
  const tracker = await createImageTracker({ targets, width, height });
  const [found] = tracker.process(luma, 0);
  expect(spy.mock.calls.length).toBeGreaterThan(1);
  spy.mockRestore();
  const camera = { ...tracker.intrinsics, bend: 0 };
  expect(farthestCorner(found!, camera, corners)).toBeLessThan(2);
});

describe('with a clock', () => {
  /** Each look at the clock takes so many milliseconds. */
  function tickingBy(ms: number) {
    let now = 0;
    const clock = { looks: 0, now: () => (clock.looks++, (now += ms)) };
    return clock;
  }

  it('spreads a search over frames, and finds a sign that moves a little meanwhile', async () => {
    const clock = tickingBy(5);
    const tracker = await trackerWith({ clock: clock.now });
    for (let frame = 0; frame < 40; frame++) {
      const { luma, corners } = signFrame(sign, { x: -20 + 0.5 * frame, yaw: 20 });
      clock.looks = 0;
      const [found] = tracker.process(luma, frame * FRAME_MS);
      // A frame's share is at most 25 ms.
      expect(5 * (clock.looks - 1)).toBeLessThanOrEqual(25);
      if (found === undefined) continue;
      expect(frame).toBeGreaterThan(1);
      expect(farthestCorner(found, TEST_LENS, corners)).toBeLessThan(0.5);
      return;
    }
    throw new Error('the sign was not found');
  });

  it('searches a frame at once while there is time', async () => {
    const tracker = await trackerWith({ clock: () => 0 });
    expect(tracker.process(signFrame(sign, {}).luma, 0)).toHaveLength(1);
  });
});

describe('a pause, or a time that lies back,', () => {
  it.each([
    ['a pause', 2_000],
    ['an earlier time', -100],
  ])('lets signs be found anew: %s', async (_, later) => {
    const tracker = await trackerWith();
    const device: Orientation = [0, 0, 0, 1];
    tracker.process(signFrame(sign, {}).luma, 0, device);
    // Without the pause the device would tell where the sign is.
    expect(tracker.process(wall, later, device)).toEqual([]);
    expect(tracker.process(signFrame(sign, {}).luma, later + 33, device)).toMatchObject([
      { state: 'tracked' },
    ]);
  });
});

describe('reset', () => {
  it('forgets the sign, which is then found anew', async () => {
    const tracker = await trackerWith();
    const { luma } = signFrame(sign, {});
    const device: Orientation = [0, 0, 0, 1];
    tracker.process(luma, 0, device);
    tracker.reset();
    expect(tracker.predict(10, device)).toEqual([]);
    expect(tracker.process(wall, FRAME_MS, device)).toEqual([]);
    expect(tracker.process(luma, 2 * FRAME_MS, device)).toMatchObject([{ state: 'tracked' }]);
  });

  it('gives up the search under way, and the next one begins with the newest frame', async () => {
    const { luma } = signFrame(sign, {});
    let now = 0;
    const tracker = await trackerWith({ clock: () => (now += 10) });
    let timeMs = 0;
    const framesUntilFound = () => {
      for (let frame = 1; frame < 60; frame++) {
        if (tracker.process(luma, (timeMs += FRAME_MS)).length > 0) return frame;
      }
      throw new Error('the sign was not found');
    };
    const whole = framesUntilFound();
    tracker.reset();
    // Attempts take turns in what they look at: a search is never begun where another left off.
    for (let frame = 0; frame < 3; frame++) tracker.process(luma, (timeMs += FRAME_MS));
    tracker.reset();
    expect(framesUntilFound()).toBeGreaterThan(whole - 3);
  });
});

it('cannot be used once it is disposed of', async () => {
  const tracker = await trackerWith();
  const { luma } = signFrame(sign, {});
  tracker.process(luma, 0);
  tracker.dispose();
  expect(() => tracker.process(luma, FRAME_MS)).toThrow('disposed');
  expect(tracker.predict(FRAME_MS)).toEqual([]);
});

describe('what is refused', () => {
  it.each([
    [63, 240],
    [320, 63],
    [4_097, 240],
    [320, 4_097],
    [320.5, 240],
    [Number.NaN, 240],
  ])('frames of %s×%s', async (w, h) => {
    await expect(trackerWith({ width: w, height: h })).rejects.toThrow(RangeError);
  });

  it('a camera that cannot be', async () => {
    const intrinsics = { ...KNOWN_CAMERA, fy: Number.NaN };
    await expect(trackerWith({ intrinsics })).rejects.toThrow(RangeError);
  });

  it('a frame of another size', async () => {
    const tracker = await trackerWith();
    for (const bytes of [0, width * height - 1, width * height + 1]) {
      expect(() => tracker.process(new Uint8Array(bytes), 0)).toThrow(RangeError);
    }
    // It goes on as if nothing had been.
    expect(tracker.process(signFrame(sign, {}).luma, 1)).toHaveLength(1);
  });

  it('damaged targets', async () => {
    const flipped = targets.slice();
    flipped[targets.length >> 1]! ^= 1;
    for (const file of [flipped, targets.slice(0, -1), new Uint8Array(0)]) {
      await expect(trackerWith({ targets: file })).rejects.toThrow(TargetsFileError);
    }
  });
});

it('answers the same with the WebAssembly kernels and their twin', async () => {
  // The camera is not told: what is learnt of it must agree too.
  const both = await Promise.all(
    (['wasm', 'typescript'] as const).map((kernels) =>
      createImageTracker({ targets, width, height, kernels }),
    ),
  );
  for (let frame = 0; frame < 8; frame++) {
    const { luma } = signFrame(sign, { x: 3 * frame, yaw: 30 - 4 * frame, pitch: 3 * frame });
    const [wasm, twin] = both.map((tracker) => tracker.process(luma, frame * FRAME_MS)[0]!);
    const [one, other] = [cornersOf(wasm!, TEST_LENS), cornersOf(twin!, TEST_LENS)];
    for (const [i, [x, y]] of one.entries()) {
      expect(Math.hypot(x - other[i]![0], y - other[i]![1])).toBeLessThan(0.05);
    }
    expect(Math.abs(wasm!.quality - twin!.quality)).toBeLessThan(0.02);
  }
});

it('works where there is no WebAssembly', async () => {
  vi.stubGlobal('WebAssembly', undefined);
  const tracker = await trackerWith();
  vi.unstubAllGlobals();
  const { luma, corners } = signFrame(sign, { yaw: 30 });
  const [found] = tracker.process(luma, 0);
  expect(farthestCorner(found!, TEST_LENS, corners)).toBeLessThan(0.5);
});

it('leaves alone what it gave before', async () => {
  const tracker = await trackerWith();
  const first = tracker.process(signFrame(sign, {}).luma, 0);
  const kept = structuredClone(first);
  tracker.process(signFrame(sign, { x: 10 }).luma, FRAME_MS);
  tracker.predict(2 * FRAME_MS);
  expect(first).toEqual(kept);
});

it('takes no more memory as frames go by', async () => {
  const shown = [0, 6, 12, 6].map((x) => signFrame(sign, { x, yaw: x }).luma);
  const tracker = await trackerWith();
  let lost = 0;
  const show = (frame: number) => {
    // Every fifty frames the sign is gone for so long that only a search finds it again.
    const luma = frame % 50 < 30 ? shown[frame % 4]! : wall;
    if (tracker.process(luma, frame * FRAME_MS).length === 0) lost++;
  };
  for (let frame = 0; frame < 4; frame++) show(frame);
  const allocate = vi.spyOn(Heap.prototype, 'allocate');
  for (let frame = 4; frame < 200; frame++) show(frame);
  expect(allocate).not.toHaveBeenCalled();
  expect(lost).toBe(80);
  allocate.mockRestore();
});
