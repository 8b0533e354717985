import { describe, expect, it } from 'vitest';
import { SEARCH_HINT_AFTER_MS } from '#domain/visit.ts';
import { LET_GO_AFTER_MS } from '#state/resting-camera.ts';
import { TRACKER_LIMIT_MS } from '#state/tracker-arrival.ts';
import { OPENS, PICTURE, searching, seen, settle, setUp } from './scripted-visit.ts';

describe('a visit whose page is hidden', () => {
  it('stops the tracker, its timers and the camera picture, and goes on where it was', async () => {
    const { clock, cameras, trackers, visibility, name } = await searching({
      tracker: { frames: [seen(0)] },
    });
    clock.advance(0);
    expect(name()).toBe('anchored');
    visibility.show(false);
    expect(cameras.camera.isPaused).toBe(true);
    expect(trackers[0]?.picture).toBe(null);
    clock.advance(LET_GO_AFTER_MS);
    expect(clock.pending).toBe(0);

    visibility.show(true);
    await settle();
    expect(name()).toBe('anchored');
    expect(cameras.camera.isRunning).toBe(true);
    expect(trackers[0]?.picture).toBe(PICTURE);
  });

  it('keeps the camera for a short while only', async () => {
    const { clock, cameras, visibility } = await searching();
    visibility.show(false);
    clock.advance(LET_GO_AFTER_MS - 1);
    expect(cameras.camera.isRunning).toBe(true);
    clock.advance(1);
    expect(cameras.camera.isRunning).toBe(false);
  });

  it('puts the torch out', async () => {
    const { store, cameras, visibility } = await searching({ camera: { ...OPENS, torch: true } });
    await store.setTorch(true);
    visibility.show(false);
    expect(cameras.camera.isTorchOn).toBe(false);
    expect(store.getState().torchOn).toBe(false);
  });

  it('opens a camera anew that shows nothing after the return', async () => {
    const { cameras, visibility, store, name } = await searching();
    const before = store.getState().feed;
    visibility.show(false);
    cameras.camera.comesBack = false;
    visibility.show(true);
    await settle();
    expect(store.getState().feed).not.toBe(before);
    expect(cameras.camera.isRunning).toBe(true);
    expect(name()).toBe('searching');
  });

  it('says why when a camera that was taken away meanwhile cannot be opened, and tries again on request', async () => {
    const { cameras, visibility, store } = await searching({
      camera: [OPENS, { does: 'fail', failure: 'in-use' }, OPENS],
    });
    visibility.show(false);
    cameras.camera.takeAway();
    expect(store.getState().visit.name).toBe('searching');
    visibility.show(true);
    await settle();
    expect(store.getState().visit).toEqual({
      name: 'failed',
      reason: { kind: 'camera', failure: 'in-use' },
    });
    store.retry();
    await settle();
    expect(store.getState().visit.name).toBe('loading');
  });

  it('carries nothing on that a second hiding has overtaken', async () => {
    const { cameras, visibility, trackers, name } = await searching();
    visibility.show(false);
    visibility.show(true);
    visibility.show(false);
    await settle();
    expect(trackers[0]?.picture).toBe(null);
    expect(cameras.camera.isPaused).toBe(true);
    visibility.show(true);
    await settle();
    expect(trackers[0]?.picture).toBe(PICTURE);
    expect(name()).toBe('searching');
  });

  it('does not count the time away as time spent searching', async () => {
    const { store, clock, visibility } = await searching();
    visibility.show(false);
    clock.advance(SEARCH_HINT_AFTER_MS * 3);
    visibility.show(true);
    await settle();
    clock.advance(SEARCH_HINT_AFTER_MS - 1_000);
    expect(store.getState().visit).toMatchObject({ name: 'searching', hint: 'none' });
    clock.advance(1_000);
    expect(store.getState().visit).toMatchObject({ name: 'searching', hint: 'technique' });
  });

  it('gives a tracker on its way its whole time again', async () => {
    const { store, clock, visibility, name } = setUp({ tracker: { hangs: true } });
    store.begin('camera', 'thai-hoa');
    store.allow();
    await settle();
    clock.advance(TRACKER_LIMIT_MS - 1);
    visibility.show(false);
    clock.advance(TRACKER_LIMIT_MS);
    visibility.show(true);
    await settle();
    clock.advance(TRACKER_LIMIT_MS - 1);
    await settle();
    expect(name()).toBe('loading');
    clock.advance(1);
    await settle();
    expect(name()).toBe('failed');
  });

  it('leaves the tracker of a pinned model at rest when it comes back', async () => {
    const { store, clock, trackers, visibility } = await searching({
      tracker: { frames: [seen(0)] },
    });
    clock.advance(0);
    store.pin();
    visibility.show(false);
    visibility.show(true);
    await settle();
    expect(trackers[0]?.picture).toBe(null);
    store.unpin();
    expect(trackers[0]?.picture).toBe(PICTURE);
  });

  it('watches the page only while there is a visit', async () => {
    const { store, visibility } = await searching();
    expect(visibility.listeners).toBe(1);
    store.leave();
    expect(visibility.listeners).toBe(0);
  });
});
