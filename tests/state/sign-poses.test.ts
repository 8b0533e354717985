import { describe, expect, it } from 'vitest';
import { rigidPose } from '#domain/pose-motion.ts';
import type { ImageTarget, TrackedFrame } from '#domain/ports/image-tracker.ts';
import type { Matrix4, Quaternion } from '#domain/pose.ts';
import { createSignPoses, GAP_MS, MOST_AHEAD_MS } from '#state/sign-poses.ts';

const INTRINSICS = { fx: 500, fy: 500, cx: 320, cy: 240, width: 640, height: 480 };
const TARGET: ImageTarget = {
  siteId: 'thai-hoa',
  widthMetres: 0.4,
  heightMetres: 0.3,
  targetsUrl: '/',
  featuresUrl: '/',
};
const NO_TURN: Quaternion = [0, 0, 0, 1];

/** A sign a metre before the camera, so far to the right. */
const at = (x: number): Matrix4 => rigidPose(NO_TURN, x, 0, -1);

/** A frame whose sign moves to the right by so many metres a second. */
function frame(timeMs: number, x: number, speed: number | null = 0): TrackedFrame {
  const ahead = { modelView: at(x + (speed ?? 0) * 0.033), afterMs: 33 };
  const seen = { siteId: 'thai-hoa' as const, modelView: at(x), quality: 1 };
  return {
    timeMs,
    trackMs: 3,
    intrinsics: INTRINSICS,
    observations: [speed === null ? seen : { ...seen, ahead }],
    isSmooth: speed !== null,
  };
}

function setUp(orientationAt: (timeMs: number) => Quaternion | null = () => null) {
  const screen = { timeMs: 0 };
  const poses = createSignPoses({
    targets: () => [TARGET],
    orientation: { at: orientationAt },
    shownTimeMs: () => screen.timeMs,
    nowMs: () => screen.timeMs,
  });
  const observe = (given: TrackedFrame, wasStanding = true) => {
    const [seen] = given.observations;
    // Nothing is told of a frame before it was taken.
    screen.timeMs = Math.max(screen.timeMs, given.timeMs);
    if (seen !== undefined) poses.observe(given, seen, wasStanding);
  };
  const xAt = (timeMs: number) => {
    screen.timeMs = timeMs;
    return poses.read()?.modelView[12];
  };
  return { poses, observe, xAt };
}

describe('createSignPoses', () => {
  it('knows nothing before the first sight, and after it was cleared', () => {
    const { poses, observe } = setUp();
    expect(poses.read()).toBeNull();
    observe(frame(0, 0));
    expect(poses.read()).toMatchObject({ siteId: 'thai-hoa', isSmooth: true, timeMs: 0 });
    poses.clear();
    expect(poses.read()).toBeNull();
  });

  it('gives the pose as it was measured for the very frame that the screen shows', () => {
    const { observe, xAt } = setUp();
    observe(frame(100, 0.1, 3));
    expect(xAt(100)).toBe(0.1);
  });

  it('lies between two frames while the screen is behind the tracker', () => {
    const { observe, xAt } = setUp();
    observe(frame(100, 0.1, 3));
    observe(frame(140, 0.3, 3));
    expect(xAt(140)).toBe(0.3);
    expect(xAt(110)).toBeCloseTo(0.15, 9);
    expect(xAt(100)).toBeCloseTo(0.1, 9);
    expect(xAt(50)).toBeCloseTo(0.1, 9);
  });

  it('does not swing past a sign whose frames run back in time', () => {
    const { observe, xAt } = setUp();
    observe(frame(100, 0.1));
    observe(frame(99.9, 0.2));
    expect(xAt(80)).toBeCloseTo(0.2, 9);
  });

  it('goes on to a frame that is shown and not yet tracked, and back to one still shown', () => {
    const { observe, xAt } = setUp();
    observe(frame(100, 0.1, 3));
    expect(xAt(133)).toBeCloseTo(0.1 + 3 * 0.033, 9);
    expect(xAt(90)).toBeCloseTo(0.1 - 3 * 0.01, 9);
  });

  it('carries a movement on no further than a hand keeps to it', () => {
    const { observe, xAt } = setUp();
    observe(frame(100, 0, 1));
    const most = MOST_AHEAD_MS / 1_000;
    expect(xAt(100 + MOST_AHEAD_MS)).toBeCloseTo(most, 9);
    expect(xAt(5_000)).toBeCloseTo(most, 9);
  });

  it('holds the model in its place in the world while the device turns, from where it was carried to', () => {
    // To the left by 0.2 radians a second.
    const turned = (timeMs: number): Quaternion => {
      const half = (timeMs / 1_000) * 0.1;
      return [0, Math.sin(half), 0, Math.cos(half)];
    };
    const { observe, xAt } = setUp(turned);
    observe(frame(0, 0, 0));
    expect(xAt(MOST_AHEAD_MS)).toBeCloseTo(0, 9);
    expect(xAt(MOST_AHEAD_MS + 1_000)).toBeCloseTo(Math.sin(0.2), 9);
    // Turned for the display's time even between frames where the tracker has no motion of its own.
    const plain = setUp(turned);
    plain.observe(frame(0, 0, null));
    expect(plain.xAt(50)).toBeCloseTo(Math.sin(0.01), 9);
  });

  it('goes over to a sign found again, without a jump and to the very end', () => {
    const { observe, xAt } = setUp();
    observe(frame(0, 0));
    // The nearest part of what stands on it, at 0.75 m, has 33 pixels to go: a third of a second.
    observe(frame(1_000, 0.05));
    expect(xAt(1_000)).toBeCloseTo(0, 9);
    expect(xAt(1_000 + 500 / 3)).toBeCloseTo(0.025, 9);
    observe(frame(1_180, 0.05));
    expect(xAt(1_200)).toBeGreaterThan(0.025);
    expect(xAt(1_200)).toBeLessThan(0.05);
    expect(xAt(1_334)).toBe(0.05);
  });

  it('is home in time from afar although the tracker is so slow that each frame finds the sign anew', () => {
    const { observe, xAt } = setUp();
    observe(frame(0, 0));
    // 200 pixels away.
    for (const timeMs of [1_000, 1_150, 1_300, 1_450]) observe(frame(timeMs, 0.3));
    expect(xAt(1_590)).toBeLessThan(0.3);
    observe(frame(1_600, 0.3));
    expect(xAt(1_600)).toBe(0.3);
  });

  it('does not glide within steady following, to another model, or when none was standing', () => {
    const steady = setUp();
    steady.observe(frame(0, 0));
    steady.observe(frame(GAP_MS, 0.05));
    expect(steady.xAt(GAP_MS)).toBe(0.05);
    const anew = setUp();
    anew.observe(frame(0, 0));
    anew.observe(frame(1_000, 0.05), false);
    expect(anew.xAt(1_000)).toBe(0.05);
    const eased = setUp();
    eased.observe(frame(0, 0, null));
    eased.observe(frame(1_000, 0.05, null));
    expect(eased.xAt(1_000)).toBe(0.05);
  });
});
