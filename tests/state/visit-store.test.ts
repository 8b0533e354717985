import { describe, expect, it } from 'vitest';
import type { Quaternion } from '#domain/pose.ts';
import { TRACKER_LIMIT_MS } from '#state/tracker-arrival.ts';
import { LOSS_TOLERANCE_MS } from '#state/visit-store.ts';
import {
  empty,
  INTRINSICS,
  PICTURE,
  POSE,
  searching,
  seen,
  settle,
  setUp,
} from './scripted-visit.ts';

describe('createVisitStore', () => {
  it('asks before it opens the camera', async () => {
    const { store, cameras, name } = setUp();
    store.begin('camera', 'thai-hoa');
    await settle();
    expect(name()).toBe('asking');
    expect(cameras.camera.isRunning).toBe(false);
    store.allow();
    expect(name()).toBe('starting');
    await settle();
    expect(name()).toBe('loading');
    expect(store.getState().feed?.picture).toBe(PICTURE);
  });

  it('searches once camera, tracker and model are there, whichever comes last', async () => {
    const early = setUp();
    early.store.modelReady();
    early.store.begin('camera', 'thai-hoa');
    early.store.allow();
    await settle();
    expect(early.name()).toBe('searching');
    expect(early.trackers[0]?.picture).toBe(PICTURE);

    const late = setUp();
    late.store.begin('camera', 'thai-hoa');
    late.store.allow();
    await settle();
    expect(late.name()).toBe('loading');
    late.store.modelReady();
    expect(late.name()).toBe('searching');
  });

  it('anchors when the sign is seen, and gives its pose', async () => {
    const { store, clock, name } = await searching({ tracker: { frames: [empty(0), seen(40)] } });
    expect(store.poses.read()).toBe(null);
    clock.advance(40);
    expect(name()).toBe('anchored');
    expect(store.poses.read()).toEqual({
      siteId: 'thai-hoa',
      modelView: POSE,
      intrinsics: INTRINSICS,
      timeMs: 40,
      isSmooth: false,
    });
  });

  it('stays anchored through a blink, is held after a loss, and anchors again', async () => {
    const lost = LOSS_TOLERANCE_MS + 1;
    const frames = [seen(0), empty(LOSS_TOLERANCE_MS), empty(lost), seen(lost + 30)];
    const { clock, name, store } = await searching({ tracker: { frames } });
    clock.advance(LOSS_TOLERANCE_MS);
    expect(name()).toBe('anchored');
    clock.advance(1);
    expect(name()).toBe('held');
    expect(store.poses.read()).toMatchObject({ modelView: POSE, timeMs: lost });
    clock.advance(30);
    expect(name()).toBe('anchored');
  });

  it('goes over to another sign once its own is lost, and never stands on that one before', async () => {
    const lost = LOSS_TOLERANCE_MS + 1;
    const after = [lost - 1, lost, lost + 30];
    const frames = [seen(0), ...after.map((timeMs) => seen(timeMs, 'ngo-mon'))];
    const { clock, store } = await searching({ tracker: { frames } });
    clock.advance(lost - 1);
    expect(store.getState().visit).toEqual({ name: 'anchored', siteId: 'thai-hoa' });
    expect(store.poses.read()?.siteId).toBe('thai-hoa');
    clock.advance(1);
    expect(store.getState().visit).toMatchObject({ name: 'held', siteId: 'thai-hoa' });
    clock.advance(30);
    expect(store.getState().visit).toEqual({ name: 'anchored', siteId: 'ngo-mon' });
    expect(store.poses.read()?.siteId).toBe('ngo-mon');
  });

  it('a held model stands where the sign is, however the device turns', async () => {
    // A tenth of a turn to the left in each second.
    const turned = (timeMs: number): Quaternion => {
      const half = (timeMs / 1_000) * 0.1 * Math.PI;
      return [0, Math.sin(half), 0, Math.cos(half)];
    };
    const { clock, store, orientation } = await searching({
      tracker: { frames: [seen(0)] },
      turned,
    });
    expect(orientation.isRunning).toBe(true);
    clock.advance(0);
    clock.advance(1_000);
    const { modelView = [] } = store.poses.read() ?? {};
    expect(modelView[12]).toBeCloseTo(0.5 * Math.sin(0.2 * Math.PI), 9);
    expect(modelView[14]).toBeCloseTo(-0.5 * Math.cos(0.2 * Math.PI), 9);
    store.leave();
    expect(orientation.isRunning).toBe(false);
  });

  it('does not turn a practice picture with the device', async () => {
    const visit = setUp({ turned: () => [0, 0, 0, 1] });
    visit.cameras.practice.looksAway = false;
    visit.store.begin('practice', 'thai-hoa');
    visit.store.allow();
    await settle();
    expect(visit.store.getState().feed?.looksAway).toBe(false);
    expect(visit.orientation.isRunning).toBe(false);
  });

  it('says that a simpler tracker has taken over, until the next start', async () => {
    const { clock, store } = await searching({
      tracker: { fallback: 'crashed', frames: [seen(9)] },
    });
    expect(store.getState().isFallback).toBe(true);
    clock.advance(0);
    expect(store.getState().visit.name).toBe('anchored');
    store.leave();
    expect(store.getState().isFallback).toBe(false);
  });

  it('a pinned model is not snatched back by the sign', async () => {
    const { clock, store, trackers } = await searching({
      tracker: { frames: [seen(0), seen(30)] },
    });
    clock.advance(0);
    store.pin();
    // Nobody needs to know where the sign is.
    expect(trackers[0]?.picture).toBe(null);
    expect(clock.pending).toBe(0);
    clock.advance(30);
    expect(store.getState().visit).toEqual({ name: 'held', siteId: 'thai-hoa', pinned: true });
    store.unpin();
    expect(store.getState().visit).toEqual({ name: 'searching', sinceMs: 30, hint: 'none' });
    expect(trackers[0]?.picture).toBe(PICTURE);
  });

  it('helps a visitor who searches in vain', async () => {
    const { clock, store } = await searching();
    clock.advance(8_000);
    expect(store.getState().visit).toMatchObject({ hint: 'technique' });
    clock.advance(12_000);
    expect(store.getState().visit).toMatchObject({ hint: 'offer-viewer' });
  });

  it('traces every frame', async () => {
    const { clock, trace } = await searching({ tracker: { frames: [empty(0), seen(40)] } });
    clock.advance(40);
    expect(trace.entries).toEqual([
      {
        timeMs: 0,
        state: 'searching',
        siteId: null,
        modelView: null,
        intrinsics: INTRINSICS,
        trackMs: 5,
        work: null,
      },
      {
        timeMs: 40,
        state: 'anchored',
        siteId: 'thai-hoa',
        modelView: POSE,
        intrinsics: INTRINSICS,
        trackMs: 7,
        work: null,
      },
    ]);
  });

  it('takes the sign for lying or hanging from gravity, until the visitor says otherwise', async () => {
    const frames = [seen(0), seen(30), seen(60)];
    const { clock, store, gravity } = await searching({ tracker: { frames }, up: [0, 1, 0] });
    clock.advance(0);
    expect(store.getState().posture).toBe('hanging');
    gravity.told = [0, 0, 1];
    clock.advance(30);
    expect(store.getState().posture).toBe('lying');
    store.choosePosture('hanging');
    clock.advance(30);
    expect(store.getState().posture).toBe('hanging');
  });

  it.each(['denied', 'missing', 'in-use', 'insecure', 'silent', 'unsupported'] as const)(
    'a camera that is %s ends on its own screen, and the practice camera goes on from there',
    async (failure) => {
      const { store, name, trackers } = setUp({ camera: { does: 'fail', failure } });
      store.begin('camera', 'thai-hoa');
      store.allow();
      await settle();
      expect(store.getState().visit).toEqual({
        name: 'failed',
        reason: { kind: 'camera', failure },
      });
      expect(trackers.every((tracker) => tracker.isDisposed)).toBe(true);
      store.retry('practice');
      await settle();
      expect(name()).toBe('loading');
    },
  );

  it('a camera that is taken away ends the visit and frees the tracker', async () => {
    const { store, cameras, trackers } = await searching();
    cameras.camera.takeAway();
    expect(store.getState().visit).toEqual({
      name: 'failed',
      reason: { kind: 'camera', failure: 'ended' },
    });
    expect(trackers.map((tracker) => tracker.isDisposed)).toEqual([true]);
    expect(store.getState().feed).toBe(null);
  });

  it('marker features that cannot be read end on their own screen with the camera off', async () => {
    const { store, cameras } = await searching({ tracker: { loadFailure: 'bad-features' } });
    expect(store.getState().visit).toEqual({
      name: 'failed',
      reason: { kind: 'tracker', failure: 'bad-features' },
    });
    expect(cameras.camera.isRunning).toBe(false);
  });

  it('a tracker that breaks on the way ends on its own screen', async () => {
    const { store, clock } = await searching({ tracker: { failureAtEnd: 'crashed' } });
    clock.advance(0);
    expect(store.getState().visit).toEqual({
      name: 'failed',
      reason: { kind: 'tracker', failure: 'crashed' },
    });
  });

  it('after a failed model a retry waits for the model again', async () => {
    const { store, name } = await searching();
    store.fail({ kind: 'model', failure: 'corrupt' });
    expect(name()).toBe('failed');
    store.retry();
    await settle();
    expect(name()).toBe('loading');
    store.modelReady();
    expect(name()).toBe('searching');
  });

  it('leaving releases camera, tracker, sensor and timers', async () => {
    const { store, cameras, trackers, gravity, clock, name } = await searching({ up: [0, 1, 0] });
    store.leave();
    expect(name()).toBe('intro');
    expect(cameras.camera.isRunning).toBe(false);
    expect(trackers[0]?.isDisposed).toBe(true);
    expect(gravity.isRunning).toBe(false);
    expect(clock.pending).toBe(0);
  });

  it('a camera refused after the tracker is ready frees the tracker', async () => {
    const { store, trackers } = setUp({ camera: { does: 'hang' } });
    store.begin('camera', 'thai-hoa');
    store.allow();
    await settle();
    expect(trackers.map((tracker) => tracker.isDisposed)).toEqual([false]);
    store.fail({ kind: 'graphics', failure: 'lost' });
    expect(trackers.map((tracker) => tracker.isDisposed)).toEqual([true]);
  });

  it('a tracker that never comes ends on its own screen, with the camera off', async () => {
    const { store, clock, cameras } = setUp({ tracker: { hangs: true } });
    store.begin('camera', 'thai-hoa');
    store.allow();
    await settle();
    clock.advance(TRACKER_LIMIT_MS - 1);
    await settle();
    expect(store.getState().visit.name).toBe('loading');
    clock.advance(1);
    await settle();
    expect(store.getState().visit).toEqual({
      name: 'failed',
      reason: { kind: 'tracker', failure: 'network' },
    });
    expect(cameras.camera.isRunning).toBe(false);
  });

  it('leaving while the browser still asks is no failure', async () => {
    const { store, name } = setUp({ camera: { does: 'hang' } });
    store.begin('camera', 'thai-hoa');
    store.allow();
    store.leave();
    await settle();
    expect(name()).toBe('intro');
  });
});
