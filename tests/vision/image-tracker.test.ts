import { beforeAll, describe, expect, it, vi } from 'vitest';
import { projectPoint, transformPoint } from '#domain/pose.ts';
import { multiplyRigid, rotationRigid } from '#vision/geometry/rigid.ts';
import { toModelView } from '#vision/geometry/model-view.ts';
import { createImageTracker } from '#vision/image-tracker.ts';
import type { ImageTrackerOptions, Orientation } from '#vision/image-tracker-types.ts';
import { FACING, placedPose } from '../../scripts/bench/tracking/render/placement.ts';
import { projectPlanePoint } from '../../scripts/bench/tracking/render/projection.ts';
import { signFrame, TEST_LENS, testSign } from '../fixtures/sign-frames.ts';
import {
  farthestCorner,
  frameAt,
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

describe('a sign in its first frame', () => {
  it.each([
    ['facing', {}],
    ['small and aside', { share: 0.25, x: 70, y: -50, roll: 30 }],
    ['upside down', { roll: 180, yaw: 20 }],
    ['aslant', { yaw: 45, pitch: -15, roll: -20, share: 0.45 }],
    ['nearer than the frame holds', { share: 1.15, pitch: 10 }],
  ])('is found with its pose: %s', async (_, placement) => {
    const { luma, corners, pose } = signFrame(sign, placement);
    const [found, ...others] = (await trackerWith()).process(luma, 1_000);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ targetId: 'rich', state: 'tracked' });
    expect(farthestCorner(found!, TEST_LENS, corners)).toBeLessThan(0.5);
    expect(found!.quality).toBeGreaterThan(0.5);
    expect(found!.quality).toBeLessThanOrEqual(1);
    const truth = toModelView(pose, WIDTH_METRES);
    const distance = Math.hypot(...truth.slice(12, 15));
    for (const axis of [12, 13, 14]) {
      expect(Math.abs(found!.modelView[axis]! - truth[axis]!)).toBeLessThan(0.01 * distance);
    }
  });

  it('has a model-view matrix as graphics has it', async () => {
    const { luma, pose } = signFrame(sign, { yaw: 30, pitch: 20, roll: 15, share: 0.4 });
    const [found] = (await trackerWith()).process(luma, 0);
    const m = found!.modelView;
    expect(m).toHaveLength(16);
    expect([m[3], m[7], m[11], m[15]]).toEqual([0, 0, 0, 1]);
    const [right, up, out] = [m.slice(0, 3), m.slice(4, 7), m.slice(8, 11)];
    const dot = (a: number[], b: number[]) => a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!;
    for (const axis of [right, up, out]) expect(dot(axis, axis)).toBeCloseTo(1, 6);
    expect([dot(right, up), dot(up, out), dot(out, right)].every((d) => Math.abs(d) < 1e-6)).toBe(
      true,
    );
    const cross = [
      right[1]! * up[2]! - right[2]! * up[1]!,
      right[2]! * up[0]! - right[0]! * up[2]!,
      right[0]! * up[1]! - right[1]! * up[0]!,
    ];
    expect(dot(cross, out)).toBeCloseTo(1, 6);
    // A point a quarter of the sign's width before its top right corner.
    const [x, y] = [0.5, -(0.5 * sign.height) / sign.width];
    const raised = transformPoint(m, [x * WIDTH_METRES, -y * WIDTH_METRES, 0.25 * WIDTH_METRES]);
    const shown = projectPoint(TEST_LENS, raised);
    const [trueX, trueY] = projectPlanePoint(TEST_LENS, pose, x, y, -0.25);
    expect(Math.hypot(shown![0] - trueX, shown![1] - trueY)).toBeLessThan(1);
  });

  it('is placed by a camera that was told for another picture size', async () => {
    const { luma, pose } = signFrame(sign, { yaw: -35, share: 0.5 });
    const { fx, fy, cx, cy } = TEST_LENS;
    const twice = { fx: 2 * fx, fy: 2 * fy, cx: 2 * cx, cy: 2 * cy, width: 640, height: 480 };
    const tracker = await trackerWith({ intrinsics: { ...twice, spread: 0.01 } });
    expect(tracker.intrinsics).toEqual({ fx, fy, cx, cy, width, height });
    const [found] = tracker.process(luma, 0);
    const distance = -found!.modelView[14]!;
    expect(Math.abs(distance / (pose[11]! * WIDTH_METRES) - 1)).toBeLessThan(0.02);
  });
});

it('sees nothing where no registered sign is', async () => {
  const tracker = await trackerWith();
  const stranger = signFrame(testSign('other-0'), { yaw: 15 }).luma;
  const nothing = new Uint8Array(width * height).fill(128);
  const frames = [wallFrame(1), wallFrame(2), stranger, nothing];
  // Attempts take turns in what they look at: each frame is shown more than once.
  for (let i = 0; i < 3 * frames.length; i++) {
    expect(tracker.process(frames[i % frames.length]!, i * FRAME_MS)).toEqual([]);
  }
});

describe('a sign that leaves', () => {
  it('is not reported in a frame that does not show it', async () => {
    const tracker = await trackerWith();
    const { luma } = signFrame(sign, {});
    expect(tracker.process(luma, 0)).toHaveLength(1);
    for (let frame = 1; frame < 10; frame++) {
      expect(tracker.process(wall, frame * FRAME_MS)).toEqual([]);
    }
    // Long after it was lost nothing is foretold either.
    expect(tracker.predict(11 * FRAME_MS)).toEqual([]);
  });

  it('is followed again in the frame in which it comes back, after three without it', async () => {
    const tracker = await trackerWith();
    const before = [0, 4, 8].map((x) => signFrame(sign, { x, yaw: 20 }));
    before.forEach(({ luma }, i) => tracker.process(luma, i * FRAME_MS));
    for (let frame = 3; frame < 6; frame++) tracker.process(wall, frame * FRAME_MS);
    const { luma, corners } = signFrame(sign, { x: 20, y: 4, yaw: 22 });
    const [found] = tracker.process(luma, 6 * FRAME_MS);
    expect(found).toMatchObject({ state: 'tracked' });
    expect(farthestCorner(found!, TEST_LENS, corners)).toBeLessThan(0.5);
  });

  it('goes on with the turn of the device, and is followed again when it comes back', async () => {
    const start = placedPose(TEST_LENS, { ...FACING, share: 0.4, pitch: 10, x: 15 });
    const step = (5 * Math.PI) / 180;
    const turn = new Float64Array(12);
    const steps = Array.from({ length: 11 }, (_, i) => {
      // To the left about the upright axis: what is seen moves to the right.
      const half = (i * step) / 2;
      const orientation: Orientation = [0, Math.sin(half), 0, Math.cos(half)];
      rotationRigid(0, i * step, 0, turn);
      const pose = multiplyRigid(turn, start, new Float64Array(12));
      return { orientation, pose, luma: frameAt(sign, pose) };
    });
    const tracker = await trackerWith();
    let timeMs = 0;
    const show = (index: number) => {
      const { luma, orientation, pose } = steps[index]!;
      timeMs += FRAME_MS;
      const [shown] = tracker.process(luma, timeMs, orientation);
      const truth = toModelView(pose, WIDTH_METRES);
      const off = Math.max(...truth.map((value, i) => Math.abs(shown!.modelView[i]! - value)));
      return { ...shown!, off };
    };
    show(0);
    const away = steps.map((_, index) => show(index));
    for (let i = 0; i < 15; i++) away.push(show(10));
    expect(away[0]).toMatchObject({ state: 'tracked' });
    const gone = away.filter(({ state }) => state === 'predicted');
    expect(gone.length).toBeGreaterThan(15);
    let last = 0.5;
    for (const { off, quality } of gone) {
      // Axes to a degree, places to 2 cm.
      expect(off).toBeLessThan(0.02);
      expect(quality).toBeGreaterThan(0);
      expect(quality).toBeLessThan(last);
      last = quality;
    }
    const back = steps.map((_, index) => show(10 - index));
    const returned = back.findIndex(({ state }) => state === 'tracked');
    expect(returned).toBeGreaterThan(0);
    expect(back.slice(returned).every(({ state }) => state === 'tracked')).toBe(true);
    expect(back.at(-1)!.quality).toBeGreaterThan(0.5);
    for (const { off } of back) expect(off).toBeLessThan(0.02);
  });
});

it('foretells where a sign that moves steadily will be', async () => {
  const tracker = await trackerWith();
  const at = (frame: number) => signFrame(sign, { x: -40 + 4 * frame, y: 10 - frame, roll: frame });
  for (let frame = 0; frame <= 15; frame++) tracker.process(at(frame).luma, frame * FRAME_MS);
  for (const ahead of [0.5, 1, 1.5]) {
    const [foretold] = tracker.predict((15 + ahead) * FRAME_MS);
    expect(foretold).toMatchObject({ targetId: 'rich', state: 'predicted' });
    const error = farthestCorner(foretold!, TEST_LENS, at(15 + ahead).corners);
    // It has moved by 4 to 6 pixels.
    expect(error).toBeLessThan(0.8);
  }
});

describe('a pose that was right before', () => {
  const before = { yaw: 15, share: 0.45, x: -20 };
  it.each([
    ['15 pixels aside', { ...before, x: -5 }],
    ['25 pixels off', { ...before, x: -38, y: 18 }],
    ['40 pixels lower', { ...before, y: 40 }],
    ['in another place and another size', { yaw: -30, share: 0.3, x: 80, y: -50, roll: 40 }],
    ['turned the other way', { ...before, yaw: -40 }],
  ])('is not held when the sign is %s', async (_, after) => {
    const tracker = await trackerWith();
    const first = signFrame(sign, before);
    for (let frame = 0; frame < 4; frame++) tracker.process(first.luma, frame * FRAME_MS);
    const then = signFrame(sign, after);
    let last = tracker.process(then.luma, 4 * FRAME_MS);
    for (let frame = 5; frame < 19; frame++) {
      for (const shown of last) {
        // Nor is a wrong one ever reported as good.
        if (farthestCorner(shown, TEST_LENS, then.corners) > 10) {
          expect(shown.quality).toBeLessThan(0.5);
        }
      }
      last = tracker.process(then.luma, frame * FRAME_MS);
    }
    expect(last).toHaveLength(1);
    expect(farthestCorner(last[0]!, TEST_LENS, then.corners)).toBeLessThan(0.5);
  });
});
