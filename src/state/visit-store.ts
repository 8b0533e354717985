import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CameraWait } from '#domain/ports/camera-source.ts';
import type { ImageTracker, TrackedFrame } from '#domain/ports/image-tracker.ts';
import type { PoseSource } from '#domain/ports/pose-source.ts';
import type { Matrix4 } from '#domain/pose.ts';
import { atPrint } from '#domain/print-scale.ts';
import { ASSUMED_PRINT_SIZE, type PrintSizeId } from '#domain/print-sizes.ts';
import type { SiteId } from '#domain/site-id.ts';
import { nextSignPosture, type SignPosture } from '#domain/sign-posture.ts';
import { nextVisit, VISIT_START, type VisitEvent, type VisitFailure } from '#domain/visit.ts';
import { repeat } from './repeat.ts';
import { createRestingCamera } from './resting-camera.ts';
import { createSignPoses } from './sign-poses.ts';
import { awaitTracker } from './tracker-arrival.ts';
import { foundIn, isPinned, stands, toFailure } from './visit-judgement.ts';
import type { CameraKind, VisitStoreState } from './visit-state.ts';
import type { VisitPorts } from './visit-ports.ts';
import { traceEntry } from './visit-trace.ts';

/** A sign that blinks for less than this stays anchored: a hand passed before it, or one frame was blurred. */
export const LOSS_TOLERANCE_MS = 400;
const TICK_MS = 500;

export type VisitStore<Picture> = StoreApi<VisitStoreState<Picture>> & {
  readonly poses: PoseSource;
  /** From the first screen to the explanation of the camera; the practice camera shows the sign of `siteId`. */
  begin(kind: CameraKind, siteId: SiteId): void;
  /** The Start tap: opens the camera and brings the rest in. */
  allow(): void;
  /** After a failure, with the same camera or the other one. */
  retry(kind?: CameraKind): void;
  modelReady(): void;
  fail(reason: VisitFailure): void;
  pin(): void;
  unpin(): void;
  /** The size at which the signs are taken to be printed: the poses' metres follow from it. */
  choosePrint(print: PrintSizeId): void;
  /** The visitor's own word on how the sign is mounted wins over the measurement from then on. */
  choosePosture(posture: SignPosture): void;
  setTorch(on: boolean): Promise<void>;
  /** Goes over to another camera for the rest of the visit; where that does not open, back to the one before. */
  chooseCamera(cameraId: string): Promise<void>;
  /** Releases camera, tracker and sensors, and goes back to the first screen. */
  leave(): void;
};

/** One visit: the state machine of `domain/visit.ts` driven by camera, tracker and clock. */
export function createVisitStore<Picture>(ports: VisitPorts<Picture>): VisitStore<Picture> {
  const store = createStore<VisitStoreState<Picture>>(() => ({
    visit: VISIT_START,
    cameraKind: 'camera',
    feed: null,
    wait: null,
    cameras: [],
    torchOn: false,
    posture: 'lying',
    isFallback: false,
  }));
  let practiceSite: SiteId = '';
  let cameraId: string | null = null;
  let print: PrintSizeId = ASSUMED_PRINT_SIZE;
  let targets = ports.targetsOf(print);
  const poses = createSignPoses({
    targets: () => targets,
    orientation: ports.orientation,
    gravity: ports.gravity,
    shownTimeMs: () => store.getState().feed?.shownTimeMs() ?? ports.clock.now(),
    nowMs: () => ports.clock.now(),
  });
  let lastSeenMs = 0;
  let postureChosen = false;
  let modelIsReady = false;
  let readyTracker: ImageTracker<Picture> | null = null;
  let session = new AbortController();
  let cancelTick = () => {};
  const camera = createRestingCamera<Picture>({
    ...ports,
    source: () => ({
      open: (signal) => {
        const onWait = (wait: CameraWait) => store.setState({ wait });
        return cameraSource().open(signal, { cameraId, onWait });
      },
    }),
    onFeed: (feed) => {
      // Where the picture does not turn with the device, its turns would only mislead.
      if (feed !== null && !feed.looksAway) ports.orientation.stop();
      store.setState({ feed, torchOn: false, wait: null });
    },
    onRest: () => {
      rest();
      store.setState({ torchOn: false });
    },
    onReturn: (awayMs) => {
      send({ type: 'returned', awayMs });
      if (store.getState().visit.name === 'loading') searchWhenReady();
      else follow();
    },
    onLost: (error) => fail(toFailure(error)),
  });

  function cameraSource() {
    const isPractice = store.getState().cameraKind === 'practice';
    return isPractice ? ports.practiceAt(practiceSite) : ports.camera;
  }

  function send(event: VisitEvent): void {
    const visit = nextVisit(store.getState().visit, event);
    if (visit !== store.getState().visit) store.setState({ visit });
  }

  function release(): void {
    session.abort();
    cancelTick();
    readyTracker?.dispose();
    readyTracker = null;
    camera.close();
    ports.gravity.stop();
    ports.orientation.stop();
    store.setState({ isFallback: false });
  }

  function fail(reason: VisitFailure): void {
    release();
    // The scene leaves with the failed screen and reports again when it is back.
    modelIsReady = false;
    send({ type: 'fail', reason });
  }

  async function run(): Promise<void> {
    release();
    session = new AbortController();
    const { signal } = session;
    poses.clear();
    // Inside the tap: iOS asks for motion only from a person's own gesture.
    void ports.gravity.start();
    void ports.orientation.start();
    const tracker = bringTracker(signal);
    // Whoever awaits it handles its failure; until then it must not count as unhandled.
    tracker.catch(() => {});
    try {
      await camera.open(signal);
      if (signal.aborted) return;
      send({ type: 'camera-opened' });
      void listCameras(signal);
      await tracker;
      if (!signal.aborted) searchWhenReady();
    } catch (error) {
      if (!signal.aborted) fail(toFailure(error));
    }
  }

  async function listCameras(signal: AbortSignal): Promise<void> {
    const cameras = await cameraSource().list();
    if (!signal.aborted) store.setState({ cameras });
  }

  async function bringTracker(signal: AbortSignal): Promise<void> {
    const targetsToRead = ports.targetsOf(ASSUMED_PRINT_SIZE);
    const tracker = await awaitTracker({ ...ports, targets: targetsToRead }, signal);
    if (signal.aborted) tracker.dispose();
    else readyTracker = tracker;
  }

  function searchWhenReady(): void {
    const { feed, visit } = store.getState();
    if (!modelIsReady || readyTracker === null || feed === null || visit.name !== 'loading') return;
    if (!ports.visibility.isVisible()) return;
    send({ type: 'loaded', atMs: ports.clock.now() });
    follow();
  }

  function follow(): void {
    const { feed, visit } = store.getState();
    if (feed === null || isPinned(visit)) return;
    readyTracker?.start(feed.picture, {
      onFrame: observe,
      onFailure: (error) => fail({ kind: 'tracker', failure: error.failure }),
      onFallback: () => store.setState({ isFallback: true }),
    });
    cancelTick();
    cancelTick = repeat(ports.clock, TICK_MS, () =>
      send({ type: 'tick', atMs: ports.clock.now() }),
    );
  }

  /** Nobody asks where the sign is: while the page is hidden, or the model was lifted off it. */
  function rest(): void {
    cancelTick();
    readyTracker?.stop();
  }

  function observe(frame: TrackedFrame): void {
    const found = foundIn(frame, store.getState().visit);
    const seen = found === undefined ? undefined : atPrint(found, print);
    if (seen !== undefined) {
      poses.observe(frame, seen, stands(store.getState().visit));
      lastSeenMs = frame.timeMs;
      measurePosture(seen.modelView);
      send({ type: 'target-seen', siteId: seen.siteId });
    } else if (frame.timeMs - lastSeenMs > LOSS_TOLERANCE_MS) {
      send({ type: 'target-lost' });
    }
    ports.trace?.add(traceEntry(frame, seen, store.getState().visit.name));
  }

  function measurePosture(modelView: Matrix4): void {
    const up = ports.gravity.up();
    if (postureChosen || up === null) return;
    const before = store.getState().posture;
    const posture = nextSignPosture(before, modelView, up);
    if (posture !== before) store.setState({ posture });
  }

  return Object.assign(store, {
    poses,
    begin(kind: CameraKind, siteId: SiteId) {
      practiceSite = siteId;
      store.setState({ cameraKind: kind });
      send({ type: 'start' });
    },
    allow() {
      send({ type: 'allow' });
      void run();
    },
    retry(kind: CameraKind = store.getState().cameraKind) {
      store.setState({ cameraKind: kind });
      send({ type: 'retry' });
      void run();
    },
    modelReady() {
      modelIsReady = true;
      searchWhenReady();
    },
    fail,
    pin() {
      send({ type: 'pin' });
      if (isPinned(store.getState().visit)) rest();
    },
    unpin() {
      send({ type: 'unpin', atMs: ports.clock.now() });
      if (store.getState().visit.name === 'searching') follow();
    },
    choosePrint(size: PrintSizeId) {
      if (size === print) return;
      print = size;
      targets = ports.targetsOf(size);
      // Where the sign stood was told in the other size's metres.
      poses.clear();
    },
    choosePosture(posture: SignPosture) {
      postureChosen = true;
      store.setState({ posture });
    },
    async setTorch(on: boolean) {
      await store.getState().feed?.setTorch?.(on);
      store.setState({ torchOn: on });
    },
    async chooseCamera(chosen: string) {
      const { signal } = session;
      const before = store.getState().feed?.cameraId ?? null;
      if (store.getState().feed === null || chosen === before) return;
      cameraId = chosen;
      poses.clear();
      // Of another camera's picture nobody knew how it turns; inside the tap, as iOS wants it.
      void ports.orientation.start();
      try {
        await camera.reopen(signal).catch(() => {
          cameraId = before;
          return camera.reopen(signal);
        });
      } catch (error) {
        if (!signal.aborted) fail(toFailure(error));
      }
    },
    leave() {
      release();
      cameraId = null;
      modelIsReady = false;
      postureChosen = false;
      send({ type: 'leave' });
    },
  });
}
