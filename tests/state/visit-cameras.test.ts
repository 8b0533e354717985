import { describe, expect, it } from 'vitest';
import type { CameraDevice } from '#domain/cameras.ts';
import { empty, OPENS, searching, seen, settle, setUp } from './scripted-visit.ts';

const MAIN: CameraDevice = { id: 'm', label: 'camera2 0, facing back', facing: 'environment' };
const FRONT: CameraDevice = { id: 'f', label: 'camera2 1, facing front', facing: 'user' };

describe('the wait for a camera', () => {
  it('is told while the browser asks, and over when the visitor asks again or leaves', async () => {
    const { store, name } = setUp({ camera: { does: 'hang', wait: 'asking' } });
    store.begin('camera', 'thai-hoa');
    store.allow();
    await settle();
    expect(name()).toBe('starting');
    expect(store.getState().wait).toBe('asking');
    store.retry('practice');
    await settle();
    expect(name()).toBe('loading');
    expect(store.getState().wait).toBeNull();
  });
});

describe('the choice of a camera', () => {
  it('lists what there is, and goes over to another without a new start', async () => {
    const visit = setUp({
      tracker: { frames: [seen(0), empty(500), seen(530)] },
      turned: () => [0, 0, 0, 1],
    });
    const { store, cameras, clock, name, trackers, orientation } = visit;
    cameras.camera.cameras = [MAIN, FRONT];
    store.begin('camera', 'thai-hoa');
    store.allow();
    await settle();
    store.modelReady();
    expect(store.getState().cameras).toEqual([MAIN, FRONT]);
    expect(store.getState().feed?.cameraId).toBe('m');
    clock.advance(0);
    expect(name()).toBe('anchored');
    await store.chooseCamera('f');
    expect(store.getState().feed?.cameraId).toBe('f');
    expect(trackers).toHaveLength(1);
    expect(store.poses.read()).toBeNull();
    // A picture that looks at the person does not turn as the device does.
    expect(orientation.isRunning).toBe(false);
    await store.chooseCamera('m');
    expect(orientation.isRunning).toBe(true);
  });

  it('goes back where the other one does not open, and keeps the choice for the visit', async () => {
    const { store, cameras } = await searching({ camera: OPENS });
    cameras.camera.cameras = [MAIN, FRONT];
    cameras.camera.broken = 'f';
    await store.chooseCamera('f');
    expect(store.getState().visit.name).toBe('searching');
    expect(store.getState().feed?.cameraId).toBe('m');
    cameras.camera.broken = null;
    await store.chooseCamera('f');
    cameras.camera.takeAway('removed');
    expect(store.getState().visit).toMatchObject({ reason: { failure: 'removed' } });
    store.retry();
    await settle();
    expect(store.getState().feed?.cameraId).toBe('f');
  });

  it('switches the torch where there is one', async () => {
    const { store, cameras } = await searching({ camera: { ...OPENS, torch: true } });
    await store.setTorch(true);
    expect(cameras.camera.isTorchOn).toBe(true);
    expect(store.getState().torchOn).toBe(true);
  });
});
