import { afterEach, describe, expect, it, vi } from 'vitest';
import { FollowedSign } from '#vision/follow/followed-sign.ts';
import type { FramePyramid } from '#vision/frame/frame-pyramid.ts';
import { toModelView } from '#vision/geometry/model-view.ts';
import type { Rigid } from '#vision/geometry/rigid.ts';
import type { Orientation } from '#vision/image-tracker-types.ts';
import { createTwinKernels } from '#vision/kernels/twin-kernels.ts';
import type { SignTarget } from '#vision/targets/sign-target.ts';
import { type SignSighting, SignTracker } from '#vision/track/sign-tracker.ts';
import { drawnSign } from '../detect/drawn-sign.ts';
import { lens, signAt } from '../sightings.ts';

const camera = lens(50);
const kernels = createTwinKernels();
const target = {
  id: 'ngo-mon',
  widthMetres: 0.3,
  aspect: 0.75,
  image: () => drawnSign(1),
} as SignTarget;
const pyramid = {} as FramePyramid;
const DEVICE: Orientation = [0, 0, 0, 1];
const FRAME_MS = 33;

/** As sure of everything as a frame is that shows the sign well. */
function sightingAt(pose: Rigid, quality = 0.9): SignSighting {
  const normal = new Float64Array(49);
  for (let i = 0; i < 7; i++) normal[8 * i] = 1e8;
  return {
    pose,
    quality,
    deviation: 0.1,
    fit: { inliers: 60, rms: 0.1, spread: 1, normal, gradient: new Float64Array(7) },
    verification: {
      visibleCells: 100,
      agreeingCells: 100,
      telling: 100,
      agreement: 1,
      explained: 0.8,
      correlation: 0.9,
      inView: 1,
    },
    observations: {} as SignSighting['observations'],
  };
}

/** A sign whose trackers see what `next` says, and keep the poses at which they were asked to look. */
function scriptedSign() {
  const script: { next: SignSighting | null; asked: Rigid[] } = { next: null, asked: [] };
  vi.spyOn(SignTracker.prototype, 'follow').mockImplementation((_, __, predicted) => {
    script.asked.push(predicted.slice());
    return script.next;
  });
  return { sign: new FollowedSign(kernels, 7, target), script };
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** The same, found at 0 ms and seen in these poses in the frames after it. */
function followed(poses: Rigid[], orientation?: Orientation) {
  const scripted = scriptedSign();
  const { sign, script } = scripted;
  poses.forEach((pose, i) => {
    const sighting = sightingAt(pose);
    if (i === 0) sign.takeFound(sighting, camera, 0, orientation);
    else {
      script.next = sighting;
      sign.follow(pyramid, camera, i * FRAME_MS, orientation);
    }
  });
  script.next = null;
  return scripted;
}

const still = signAt(20, 10, 2);

describe('a sign that was never seen', () => {
  it('says nothing of itself', () => {
    const { sign } = scriptedSign();
    expect(sign.seen).toBe(false);
    expect(sign.wanted(0)).toBe(false);
    expect(sign.doubted).toBe(false);
    expect(sign.report(camera, 0, DEVICE)).toBeNull();
    expect(sign.predict(camera, 0, DEVICE)).toBeNull();
    expect(sign.yieldsTo(sightingAt(still, 0.01))).toBe(true);
  });
});

describe('a sign that is seen', () => {
  it('is reported as it was measured, in metres', () => {
    const { sign } = followed([still]);
    const report = sign.report(camera, 0, undefined);
    expect(report).toMatchObject({ targetId: 'ngo-mon', quality: 0.9, state: 'tracked' });
    toModelView(still, 0.3).forEach((value, i) => {
      expect(report!.modelView[i]).toBeCloseTo(value, 12);
    });
  });

  it('is looked for where it is going', () => {
    const path = Array.from({ length: 12 }, (_, i) => signAt(20, 10, 2, 0.03 * i));
    const { sign, script } = followed(path);
    sign.follow(pyramid, camera, 12 * FRAME_MS, undefined);
    expect(script.asked.at(-1)![3]).toBeCloseTo(0.36, 2);
  });

  it('knows how fast its fastest corner moves, in pixels per millisecond', () => {
    const { sign } = followed([signAt(0, 0, 2)]);
    expect(sign.speed).toBe(0);
    const { sign: moving } = followed([signAt(0, 0, 2), signAt(0, 0, 2, 0.1)]);
    expect(moving.speed).toBeCloseTo((0.1 * camera.fx) / 2 / FRAME_MS, 9);
    const { sign: nearing } = followed([signAt(0, 0, 2), signAt(0, 0, 1)]);
    expect(nearing.speed).toBeCloseTo((Math.hypot(0.5, 0.375) * camera.fx) / 2 / FRAME_MS, 9);
  });

  it('keeps its place in the picture when the focal length changes', () => {
    const { sign } = followed([still]);
    sign.refocus(1.25);
    expect(sign.report(camera, 0, undefined)!.modelView[14]).toBeCloseTo(-2 * 0.3 * 1.25, 9);
  });
});

describe('a sign that is no longer seen', () => {
  it('is looked for during half a second', () => {
    const { sign } = followed([still]);
    expect(sign.follow(pyramid, camera, FRAME_MS, undefined)).toBeNull();
    expect(sign.seen).toBe(false);
    expect(sign.wanted(500)).toBe(true);
    expect(sign.wanted(501)).toBe(false);
  });

  it('is foretold for a moment where no sensor tells of a turn, but not reported', () => {
    const { sign } = followed([still]);
    sign.follow(pyramid, camera, FRAME_MS, undefined);
    expect(sign.report(camera, FRAME_MS, undefined)).toBeNull();
    expect(sign.predict(camera, 70, undefined)).toMatchObject({ state: 'predicted' });
    expect(sign.predict(camera, 71, undefined)).toBeNull();
  });

  it('is not foretold where most of it would be out of view', () => {
    const { sign } = followed([signAt(0, 0, 1, 0.8)]);
    sign.follow(pyramid, camera, FRAME_MS, undefined);
    expect(sign.predict(camera, 40, undefined)).toBeNull();
  });

  it('goes on with the device’s turn, trusted less and less', () => {
    const { sign } = followed([still, still], DEVICE);
    const left: Orientation = [0, Math.sin(0.2), 0, Math.cos(0.2)];
    sign.follow(pyramid, camera, 2 * FRAME_MS, left);
    const held = sign.report(camera, FRAME_MS + 1_500, left);
    expect(held!.state).toBe('predicted');
    expect(held!.quality).toBeCloseTo(0.2, 9);
    expect(sign.report(camera, FRAME_MS + 3_000, left)!.quality).toBeCloseTo(0.1, 9);
    // Straight ahead before, two widths away; 0.4 radians to the right of it now.
    expect(held!.modelView[12]).toBeCloseTo(0.6 * Math.sin(0.4), 6);
    expect(held!.modelView[14]).toBeCloseTo(-0.6 * Math.cos(0.4), 6);
  });

  it('is never trusted more than when it was last seen', () => {
    const { sign } = scriptedSign();
    sign.takeFound(sightingAt(still, 0.31), camera, 0, DEVICE);
    sign.follow(pyramid, camera, FRAME_MS, DEVICE);
    expect(sign.report(camera, FRAME_MS, DEVICE)!.quality).toBe(0.31);
  });

  it('is reported as tracked once it is seen again', () => {
    const { sign, script } = followed([still], DEVICE);
    sign.follow(pyramid, camera, FRAME_MS, DEVICE);
    script.next = sightingAt(still, 0.8);
    sign.follow(pyramid, camera, 2 * FRAME_MS, DEVICE);
    expect(sign.report(camera, 2 * FRAME_MS, DEVICE)).toMatchObject({
      state: 'tracked',
      quality: 0.8,
    });
    // It was not followed on its way there.
    expect(sign.speed).toBe(0);
  });

  it('is found anew with nothing left of how it moved', () => {
    const path = Array.from({ length: 10 }, (_, i) => signAt(20, 10, 2, 0.05 * i));
    const { sign } = followed(path);
    sign.follow(pyramid, camera, 10 * FRAME_MS, undefined);
    sign.takeFound(sightingAt(still), camera, 11 * FRAME_MS, undefined);
    expect(sign.predict(camera, 13 * FRAME_MS, undefined)!.modelView[12]).toBeCloseTo(0, 6);
  });

  it('is gone for good once it is forgotten', () => {
    const { sign } = followed([still], DEVICE);
    sign.forget();
    expect(sign.seen).toBe(false);
    expect(sign.wanted(1)).toBe(false);
    expect(sign.report(camera, 1, DEVICE)).toBeNull();
    expect(sign.predict(camera, 1, DEVICE)).toBeNull();
  });
});

describe('a doubtful pose', () => {
  const DOUBTFUL = 0.1;

  function doubtful() {
    const scripted = followed([still]);
    let frame = 0;
    while (!scripted.sign.doubted && frame < 10) {
      scripted.script.next = sightingAt(still, DOUBTFUL);
      scripted.sign.follow(pyramid, camera, ++frame * FRAME_MS, undefined);
    }
    return { ...scripted, frame };
  }

  it('is one of low quality in a few frames in a row', () => {
    const { sign, script, frame } = doubtful();
    expect(frame).toBeGreaterThan(1);
    expect(frame).toBeLessThan(6);
    script.next = sightingAt(still, 0.6);
    sign.follow(pyramid, camera, (frame + 1) * FRAME_MS, undefined);
    expect(sign.doubted).toBe(false);
    script.next = sightingAt(still, DOUBTFUL);
    sign.follow(pyramid, camera, (frame + 2) * FRAME_MS, undefined);
    expect(sign.doubted).toBe(false);
  });

  it('is no longer one once the sign is lost', () => {
    const { sign, script, frame } = doubtful();
    script.next = null;
    sign.follow(pyramid, camera, (frame + 1) * FRAME_MS, undefined);
    expect(sign.doubted).toBe(false);
  });

  it('yields to a rival that is clearly better', () => {
    const { sign } = doubtful();
    expect(sign.yieldsTo(sightingAt(still, DOUBTFUL + 0.02))).toBe(false);
    expect(sign.yieldsTo(sightingAt(still, 0.5))).toBe(true);
  });

  it('is given up for the rival’s, whose tracker goes on', () => {
    const { sign, script, frame } = doubtful();
    const rival = sign.seeker;
    expect(sign.seeker).toBe(rival);
    const elsewhere = signAt(-30, 0, 3, 0.7);
    sign.takeFound(sightingAt(elsewhere, 0.8), camera, (frame + 1) * FRAME_MS, undefined);
    expect(sign.doubted).toBe(false);
    const report = sign.report(camera, (frame + 1) * FRAME_MS, undefined);
    expect(report).toMatchObject({ state: 'tracked', quality: 0.8 });
    // Neither smoothed with the pose before nor moving from it.
    expect(report!.modelView[12]).toBeCloseTo(0.3 * 0.7, 9);
    expect(sign.speed).toBe(0);
    script.next = null;
    sign.follow(pyramid, camera, (frame + 2) * FRAME_MS, undefined);
    expect(sign.seeker).toBe(rival);
  });

  it('is looked into by another tracker than the sign’s own', () => {
    const { sign } = scriptedSign();
    const own = sign.seeker;
    expect(sign.seeker).toBe(own);
    sign.takeFound(sightingAt(still), camera, 0, undefined);
    expect(sign.seeker).not.toBe(own);
  });
});
