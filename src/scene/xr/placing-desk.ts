import type { XRStore } from '@react-three/xr';
import { Vector3 } from 'three';
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  place,
  type Placing,
  PLACING_START,
  type PlaceMode,
  type PlacingEvent,
} from '#domain/placing.ts';
import type { Vector3 as Point } from '#domain/pose.ts';
import {
  type FirstPoint,
  standAlong,
  standBefore,
  type Standing,
  TABLE_SCALE,
} from '#domain/standing.ts';
import type { PlaceControls, PlaceSceneProps, PlaceSession, PlaceWorld } from '../place-props.ts';
import { firstStanding } from './first-standing.ts';
import { refusalOf } from './place-store.ts';

/** What a session is at, and how far the putting down has come in it. */
export type DeskState = {
  session: PlaceSession | null;
  placing: Placing;
  /** The last session ended without being asked to. */
  endedByDevice: boolean;
};

/** The point of the ground that is aimed at, and the eye that aims; written in frames, read by taps. */
export type Aim = { point: Vector3; isFound: boolean; eye: Vector3 };

/** One scene's sessions, one after the other: what is asked for, tapped and put down in them. */
export type PlacingDesk = {
  state: StoreApi<DeskState>;
  aim: Aim;
  controls: PlaceControls;
  send: (event: PlacingEvent) => void;
  /** A tap at the aimed point; the first of two marks `from`. */
  tap: (from: FirstPoint) => void;
  /** Where it would stand if the next tap came now; null while that cannot be said. */
  would: () => Standing | null;
  /** Ends the session, and listens no more. */
  close: () => void;
};

type RoomStore = Pick<XRStore, 'enterXR' | 'getState' | 'subscribe'>;

export function createPlacingDesk(
  store: RoomStore,
  ground: PlaceSceneProps['reconstruction'],
): PlacingDesk {
  const aim: Aim = { point: new Vector3(), isFound: false, eye: new Vector3() };
  const state = createStore<DeskState>(() => ({
    session: null,
    placing: PLACING_START,
    endedByDevice: false,
  }));
  let asked: { mode: PlaceMode; world: PlaceWorld } = { mode: 'life', world: 'real' };
  let isLeaving = false;

  const aimed = (): Point => [aim.point.x, aim.point.y, aim.point.z];
  const eye = (): Point => [aim.eye.x, aim.eye.y, aim.eye.z];
  const send = (event: PlacingEvent) =>
    state.setState(({ placing }) => ({ placing: place(placing, event, ground) }));

  const unsubscribe = store.subscribe(({ session }, before) => {
    if (session === before.session) return;
    aim.isFound = false;
    if (session === undefined) {
      const endedByDevice = !isLeaving;
      state.setState({ session: null, placing: PLACING_START, endedByDevice });
      return;
    }
    const isVirtual = asked.world === 'virtual';
    state.setState({
      session: readSession(session, asked),
      placing: isVirtual
        ? { step: 'placed', standing: firstStanding(ground, asked.mode), by: 'hand' }
        : PLACING_START,
      endedByDevice: false,
    });
  });

  function leave(): void {
    isLeaving = true;
    void store.getState().session?.end();
  }

  return {
    state,
    aim,
    send,
    tap: (from) => send({ type: 'tap', at: aimed(), eye: eye(), from, mode: asked.mode }),
    would() {
      const { placing } = state.getState();
      if (!aim.isFound) return null;
      if (placing.step === 'turning') {
        const [x, , z] = aimed();
        const level: Point = [x, placing.first[1], z];
        return standAlong(placing.first, placing.from, level, eye(), ground);
      }
      if (placing.step !== 'aiming' || asked.mode === 'life') return null;
      return standBefore(aimed(), eye(), ground, TABLE_SCALE);
    },
    controls: {
      async enter(mode, world) {
        asked = { mode, world };
        isLeaving = false;
        try {
          await store.enterXR(world === 'real' ? 'immersive-ar' : 'immersive-vr');
          return null;
        } catch (error) {
          return refusalOf(error);
        }
      },
      leave,
      standBefore: () => send({ type: 'before', at: aimed(), eye: eye(), mode: asked.mode }),
      undo() {
        // What was found before is told anew.
        aim.isFound = false;
        send({ type: 'undo' });
      },
      turn(degrees) {
        const { placing } = state.getState();
        if (placing.step !== 'placed') return;
        const { standing } = placing;
        const headingRadians = standing.headingRadians + (degrees * Math.PI) / 180;
        send({ type: 'stand', standing: { ...standing, headingRadians }, by: 'hand' });
      },
    },
    close() {
      leave();
      unsubscribe();
    },
  };
}

/** What a session that has begun turned out to be. */
function readSession(
  { interactionMode, enabledFeatures }: Pick<XRSession, 'interactionMode' | 'enabledFeatures'>,
  asked: { mode: PlaceMode; world: PlaceWorld },
): PlaceSession {
  const isHandheld = asked.world === 'real' && interactionMode === 'screen-space';
  return {
    ...asked,
    kind: isHandheld ? 'handheld' : 'headset',
    seesSign: asked.mode === 'life' && (enabledFeatures?.includes('camera-access') ?? false),
  };
}
