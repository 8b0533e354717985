import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createPlacingDesk } from '#scene/xr/placing-desk.ts';

type RoomStore = Parameters<typeof createPlacingDesk>[0];
const GROUND = {
  footprintWidthMetres: 40,
  footprintDepthMetres: 20,
  heightMetres: 10,
  middle: { x: 0, z: 0 },
} as Parameters<typeof createPlacingDesk>[1];

/** A device whose sessions begin at once, or fail with this error. */
function device(session: Partial<XRSession>, failure?: DOMException) {
  const end = vi.fn<() => Promise<void>>(() => {
    state.setState({ session: undefined });
    return Promise.resolve();
  });
  const state = createStore<{ session: XRSession | undefined }>(() => ({ session: undefined }));
  const enterXR = vi.fn<(mode: string) => Promise<void>>(() => {
    if (failure !== undefined) return Promise.reject(failure);
    state.setState({ session: { ...session, end } as unknown as XRSession });
    return Promise.resolve();
  });
  const store = Object.assign(state, { enterXR }) as unknown as RoomStore;
  return { desk: createPlacingDesk(store, GROUND), enterXR, end };
}

const PHONE: Partial<XRSession> = {
  interactionMode: 'screen-space',
  enabledFeatures: ['camera-access'],
};

describe('createPlacingDesk', () => {
  it('reads what a phone’s session is, and puts down by two taps', async () => {
    const { desk, enterXR } = device(PHONE);
    expect(await desk.controls.enter('life', 'real')).toBeNull();
    expect(enterXR).toHaveBeenCalledWith('immersive-ar');
    expect(desk.state.getState().session).toEqual({
      mode: 'life',
      world: 'real',
      kind: 'handheld',
      seesSign: true,
    });
    desk.aim.eye.set(0, 1.6, 0);
    desk.aim.isFound = true;
    desk.send({ type: 'ground', found: true });
    desk.aim.point.set(-3, 0, -6);
    desk.tap('corner');
    desk.aim.point.set(1, 0.1, -6);
    // The ghost stands where the tap will put the building.
    const would = desk.would();
    desk.tap('corner');
    expect(desk.state.getState().placing).toEqual({ step: 'placed', standing: would, by: 'taps' });
    desk.controls.turn(-90);
    expect(desk.state.getState().placing).toMatchObject({
      standing: { headingRadians: -Math.PI / 2 },
    });
    // Taken up again: the same ground is found anew, and told.
    desk.controls.undo();
    expect(desk.state.getState().placing).toEqual({ step: 'looking' });
    expect(desk.aim.isFound).toBe(false);
  });

  it('looks for no sign where a model comes on a table, and shows the ghost before the one tap', async () => {
    const { desk } = device(PHONE);
    await desk.controls.enter('table', 'real');
    expect(desk.state.getState().session?.seesSign).toBe(false);
    desk.send({ type: 'ground', found: true });
    expect(desk.would()).toBeNull();
    desk.aim.isFound = true;
    desk.aim.point.set(0, 0.7, -1);
    expect(desk.would()?.scale).toBe(0.01);
  });

  it('stands before the visitor at once in a world of its own', async () => {
    const { desk, enterXR } = device({ enabledFeatures: [] });
    await desk.controls.enter('life', 'virtual');
    expect(enterXR).toHaveBeenCalledWith('immersive-vr');
    expect(desk.state.getState()).toMatchObject({
      session: { kind: 'headset', world: 'virtual' },
      placing: { step: 'placed', standing: { position: [0, 0, -24], headingRadians: 0 } },
    });
  });

  it('knows who ended a session', async () => {
    const { desk, end } = device(PHONE);
    await desk.controls.enter('life', 'real');
    desk.controls.leave();
    expect(desk.state.getState()).toMatchObject({ session: null, endedByDevice: false });
    await desk.controls.enter('life', 'real');
    await end();
    expect(desk.state.getState()).toMatchObject({
      session: null,
      placing: { step: 'looking' },
      endedByDevice: true,
    });
  });

  it.each([
    ['NotAllowedError', 'denied'],
    ['SecurityError', 'denied'],
    ['InvalidStateError', 'busy'],
    ['NotSupportedError', 'unable'],
  ])('tells %s as %s', async (name, refusal) => {
    const { desk } = device(PHONE, new DOMException('', name));
    expect(await desk.controls.enter('life', 'real')).toBe(refusal);
    expect(desk.state.getState().session).toBeNull();
  });

  it('ends its session when it is closed, and listens no more', async () => {
    const { desk, end } = device(PHONE);
    await desk.controls.enter('life', 'real');
    desk.close();
    expect(end).toHaveBeenCalledOnce();
  });
});
