import { beforeAll, describe, expect, it } from 'vitest';
import { createFramePyramid, type FramePyramid } from '#vision/frame/frame-pyramid.ts';
import { flipPose } from '#vision/geometry/planar-pose.ts';
import { movePose } from '#vision/geometry/pose-tangent.ts';
import { identityRigid, type Rigid } from '#vision/geometry/rigid.ts';
import type { Kernels } from '#vision/kernels/kernels.ts';
import { createTwinKernels } from '#vision/kernels/twin-kernels.ts';
import { createWasmKernels } from '#vision/kernels/wasm-kernels.ts';
import { SignTracker } from '#vision/track/sign-tracker.ts';
import { createTemplate } from '#vision/track/template.ts';
import { poseError, signFrame, TEST_LENS, testSign } from '../../fixtures/sign-frames.ts';

let kernels: Kernels;
let pyramid: FramePyramid;

beforeAll(async () => {
  const wasm = await createWasmKernels();
  if (wasm === null) throw new Error('this machine has no WebAssembly SIMD');
  kernels = wasm;
  pyramid = createFramePyramid(kernels, TEST_LENS.width, TEST_LENS.height);
});

function trackerOf(name: string): SignTracker {
  const sign = testSign(name);
  return new SignTracker(kernels, createTemplate(kernels, sign, sign.height / sign.width));
}

function off(pose: Rigid, ...step: number[]): Rigid {
  return movePose(pose, Float64Array.from(step), 1, identityRigid());
}

describe.each(['rich', 'poor', 'repetitive', 'dark', 'portrait'])('a %s sign', (name) => {
  const sign = testSign(name);
  const { luma, pose, corners, lens } = signFrame(sign, { yaw: 20, pitch: -15, roll: 10 });

  it('is taken up from a rough pose, to a fraction of a pixel', () => {
    pyramid.fill(luma);
    const sighting = trackerOf(name).acquire(pyramid, lens, [
      off(pose, 0.04, -0.04, 0.03, 0.01, 0.01, 0.05),
    ]);
    expect(sighting).not.toBeNull();
    expect(poseError(sighting!.pose, lens, sign, corners)).toBeLessThan(0.3);
    expect(sighting!.quality).toBeGreaterThan(0.8);
  });

  it('is not seen where it is not', () => {
    pyramid.fill(signFrame(testSign('other-0'), {}).luma);
    expect(trackerOf(name).acquire(pyramid, lens, [pose])).toBeNull();
  });
});

describe.each(['rich', 'poor'])('following a %s sign', (name) => {
  const sign = testSign(name);

  it('comes back to the same pose from a tenth of the sign’s width away', () => {
    const { luma, pose, corners, lens } = signFrame(sign, { yaw: 25 });
    pyramid.fill(luma);
    const tracker = trackerOf(name);
    tracker.acquire(pyramid, lens, [pose]);
    for (const [x, y] of [
      [0.1, 0],
      [-0.07, 0.07],
      [0, -0.1],
    ]) {
      const sighting = tracker.follow(pyramid, lens, off(pose, 0, 0, 0, x!, y!, 0));
      expect(poseError(sighting!.pose, lens, sign, corners)).toBeLessThan(0.3);
    }
  });

  it('notices or mends the other planar pose within fifteen frames', () => {
    const { luma, pose, corners, lens } = signFrame(sign, { yaw: 50, share: 0.55 });
    pyramid.fill(luma);
    const tracker = trackerOf(name);
    tracker.acquire(pyramid, lens, [pose]);
    let predicted = flipPose(pose, identityRigid());
    expect(poseError(predicted, lens, sign, corners)).toBeGreaterThan(4);
    let quality = 1;
    let error = Number.POSITIVE_INFINITY;
    for (let frame = 0; frame < 15; frame++) {
      const sighting = tracker.follow(pyramid, lens, predicted);
      if (sighting === null) return;
      quality = sighting.quality;
      error = poseError(sighting.pose, lens, sign, corners);
      // Never a wrong pose with high quality, not even in the first frames.
      if (error > 5) expect(quality).toBeLessThan(0.5);
      predicted = Float64Array.from(sighting.pose);
    }
    expect(error).toBeLessThan(0.3);
  });

  it('is given up within eight frames when the sign is gone', () => {
    const { luma, pose, lens } = signFrame(sign, {});
    pyramid.fill(luma);
    const tracker = trackerOf(name);
    tracker.acquire(pyramid, lens, [pose]);
    pyramid.fill(signFrame(testSign('other-1'), {}).luma);
    let frames = 0;
    while (tracker.follow(pyramid, lens, pose) !== null && frames < 20) frames++;
    expect(frames).toBeLessThanOrEqual(8);
  });
});

it('is not taken up where another sign of its layout hangs', () => {
  // Like the poor one: a dark head, a triangle before a disc, a square and a line.
  const { luma, pose, lens } = signFrame(testSign('other-992'), { yaw: 15 });
  pyramid.fill(luma);
  const tracker = trackerOf('poor');
  for (const start of [
    pose,
    off(pose, 0, 0, 0, 0.1, 0, 0),
    off(pose, 0, 0, 0, 0, 0, -0.2),
    off(pose, 0, 0.1, 0, 0.05, 0, 0.3),
  ]) {
    expect(tracker.acquire(pyramid, lens, [start])).toBeNull();
  }
});

it('mends within two frames a repeating sign that is taken two or three periods aside', () => {
  const sign = testSign('repetitive');
  // Seven of eighty cells' pixels, of a sign 160 pixels wide.
  const period = 14;
  for (const periods of [2, 3]) {
    const { luma, pose, lens } = signFrame(sign, { yaw: 10 });
    pyramid.fill(luma);
    const tracker = trackerOf('repetitive');
    tracker.acquire(pyramid, lens, [pose]);
    const moved = signFrame(sign, { yaw: 10, x: periods * period });
    pyramid.fill(moved.luma);
    tracker.follow(pyramid, lens, pose);
    const sighting = tracker.follow(pyramid, lens, pose);
    expect(poseError(sighting!.pose, lens, sign, moved.corners)).toBeLessThan(0.3);
  }
});

it('answers the same with both kernel sets', () => {
  const sign = testSign('rich');
  const { luma, pose, lens } = signFrame(sign, { yaw: -30, pitch: 10 });
  const start = off(pose, 0.03, 0.02, -0.02, 0.01, -0.01, 0.04);
  const [wasm, twin] = [kernels, createTwinKernels()].map((set) => {
    const frame = createFramePyramid(set, lens.width, lens.height);
    frame.fill(luma);
    const template = createTemplate(set, sign, sign.height / sign.width);
    return new SignTracker(set, template).acquire(frame, lens, [start]);
  });
  expect([...wasm!.pose]).toEqual([...twin!.pose]);
  expect(wasm!.quality).toBe(twin!.quality);
});
