import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createImageTracker } from '#vision/image-tracker.ts';
import type { ImageTracker, Orientation } from '#vision/image-tracker-types.ts';
import type { Point } from '../../scripts/bench/tracking/render/projection.ts';
import { signFrame, TEST_LENS, testSign } from '../fixtures/sign-frames.ts';
import { farthestCorner, KNOWN_CAMERA, targetsOf } from './filmed-signs.ts';

// Drawing and compiling signs takes seconds where many tests run at once.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** The last two are of one layout, and look alike. */
const NAMES = ['rich', 'poor', 'series-0', 'series-1'];
const { width, height } = TEST_LENS;
const FRAME_MS = 1_000 / 30;
let targets: Uint8Array;

beforeAll(() => {
  targets = targetsOf(...NAMES);
});

/** One sign in each quarter of the frame; `shown` are the indices of those that hang there. */
function frameOf(step: number, shown = [0, 1, 2, 3]) {
  const luma = new Uint8Array(width * height);
  const corners = new Map<string, Point[]>();
  for (let quarter = 0; quarter < 4; quarter++) {
    const [right, low] = [quarter % 2, quarter >> 1];
    const place = {
      share: 0.38,
      x: (right - 0.5) * (width / 2) + step,
      y: (low - 0.5) * (height / 2) - step / 2,
      yaw: 25 - 12 * quarter,
      roll: 4 * quarter - 6,
    };
    const name = NAMES[quarter]!;
    const hangs = shown.includes(quarter);
    // Where none hangs, another sign's frame far from its middle: wall.
    const frame = signFrame(testSign(name), hangs ? place : { ...place, x: 5_000 });
    if (hangs) corners.set(name, frame.corners);
    for (let row = 0; row < height / 2; row++) {
      const from = (low * (height / 2) + row) * width + right * (width / 2);
      luma.set(frame.luma.subarray(from, from + width / 2), from);
    }
  }
  return { luma, corners };
}

function checkShown(
  tracker: ImageTracker,
  { luma, corners }: ReturnType<typeof frameOf>,
  ms: number,
  orientation?: Orientation,
) {
  const list = tracker.process(luma, ms, orientation);
  for (const sign of list) {
    const truth = corners.get(sign.targetId);
    expect(truth, `${sign.targetId} hangs in the frame`).toBeDefined();
    expect(farthestCorner(sign, TEST_LENS, truth!)).toBeLessThan(0.7);
    expect(sign.quality).toBeGreaterThan(0.5);
  }
  expect(list.map(({ quality }) => quality)).toEqual(
    list.map(({ quality }) => quality).sort((a, b) => b - a),
  );
  return list.map(({ targetId }) => targetId).sort();
}

describe('four signs in one frame', () => {
  it('are all followed, each under its own name', async () => {
    const tracker = await createImageTracker({
      targets,
      width,
      height,
      intrinsics: KNOWN_CAMERA,
      maxSigns: 4,
    });
    let names: string[] = [];
    for (let frame = 0; frame < 10; frame++) {
      names = checkShown(tracker, frameOf(frame % 3), frame * FRAME_MS);
    }
    expect(names).toEqual([...NAMES].sort());
    expect(
      tracker
        .predict(10 * FRAME_MS)
        .map(({ targetId }) => targetId)
        .sort(),
    ).toEqual([...NAMES].sort());
  });

  it.each([1, 2])('are no more than were asked for: %d', async (maxSigns) => {
    const tracker = await createImageTracker({
      targets,
      width,
      height,
      intrinsics: KNOWN_CAMERA,
      maxSigns,
    });
    const frame = frameOf(0);
    const first = checkShown(tracker, frame, 0);
    expect(first).toHaveLength(maxSigns);
    for (let i = 1; i < 8; i++) {
      expect(checkShown(tracker, frame, i * FRAME_MS)).toEqual(first);
      expect(tracker.predict((i + 0.5) * FRAME_MS)).toHaveLength(maxSigns);
    }
  });
});

it('shows another sign rather than one that was taken away and is only remembered', async () => {
  const tracker = await createImageTracker({
    targets,
    width,
    height,
    intrinsics: KNOWN_CAMERA,
  });
  const device: Orientation = [0, 0, 0, 1];
  const before = frameOf(0, [1]);
  const after = frameOf(0, [2]);
  expect(checkShown(tracker, before, 0, device)).toEqual(['poor']);
  for (let i = 1; i < 6; i++) tracker.process(after.luma, i * FRAME_MS, device);
  expect(checkShown(tracker, after, 6 * FRAME_MS, device)).toEqual(['series-0']);
  expect(tracker.predict(6.5 * FRAME_MS, device)).toMatchObject([{ targetId: 'series-0' }]);
});

it('notices that a sign was changed for one that looks alike', async () => {
  const tracker = await createImageTracker({ targets, width, height, intrinsics: KNOWN_CAMERA });
  const [before, after] = ['series-0', 'series-1'].map((name) =>
    signFrame(testSign(name), { yaw: 20, share: 0.45 }),
  );
  let shown: string[] = [];
  for (let frame = 0; frame < 6; frame++) {
    shown = tracker.process(before!.luma, frame * FRAME_MS).map(({ targetId }) => targetId);
    expect(shown).toEqual(['series-0']);
  }
  for (let frame = 6; frame < 21; frame++) {
    shown = tracker.process(after!.luma, frame * FRAME_MS).map(({ targetId }) => targetId);
  }
  expect(shown).toEqual(['series-1']);
});
