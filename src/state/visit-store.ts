import { createStore, type StoreApi } from 'zustand/vanilla';
import { type CameraFeed, CameraError, type CameraSource } from '#domain/ports/camera-source.ts';
import type { Clock } from '#domain/ports/clock.ts';
import type { GravitySensor } from '#domain/ports/gravity-sensor.ts';
import {
  type ImageTarget,
  type ImageTracker,
  type TrackedFrame,
  TrackerError,
} from '#domain/ports/image-tracker.ts';
import type { OrientationSensor } from '#domain/ports/orientation-sensor.ts';
import type { PoseSource } from '#domain/ports/pose-source.ts';
import type { Matrix4 } from '#domain/pose.ts';
import { atPrint } from '#domain/print-scale.ts';
import { ASSUMED_PRINT_SIZE, type PrintSizeId } from '#domain/print-sizes.ts';
import type { SiteId } from '#domain/site-id.ts';
import { nextSignPosture, type SignPosture } from '#domain/sign-posture.ts';
import {
  nextVisit,
  VISIT_START,
  type VisitEvent,
  type VisitFailure,
  type VisitState,
} from '#domain/visit.ts';
import { createSignPoses } from './sign-poses.ts';
import type { VisitTrace } from './visit-trace.ts';

/** A sign that blinks for less than this stays anchored: a hand passed before it, or one frame was blurred. */
export const LOSS_TOLERANCE_MS = 400;
const TICK_MS = 500;
/** After this long a tracker that neither came nor failed counts as lost on the network. */
export const TRACKER_LIMIT_MS = 45_000;

export type CameraKind = 'camera' | 'practice';

export type VisitPorts<Picture> = {
  camera: CameraSource<Picture>;
  /** A camera that shows the sign of a site. */
  practiceAt: (siteId: SiteId) => CameraSource<Picture>;
  /** Brings the tracker's code in; called after Start only, so that the first load stays small. */
  bringTracker: () => Promise<ImageTracker<Picture>>;
  gravity: GravitySensor;
  orientation: OrientationSensor;
  clock: Clock;
  /** What to look for, at the size of a print. */
  targetsOf: (print: PrintSizeId) => readonly ImageTarget[];
  trace: VisitTrace | null;
};

export type VisitStoreState<Picture> = {
  visit: VisitState;
  cameraKind: CameraKind;
  feed: CameraFeed<Picture> | null;
  torchOn: boolean;
  /** How the sign is mounted: measured from gravity, or as the visitor said. */
  posture: SignPosture;
  /** The tracker that this phone was meant to have does not work on it; a simpler one does. */
  isFallback: boolean;
};

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
  /** Releases camera, tracker and sensors, and goes back to the first screen. */
  leave(): void;
};

/** One visit: the state machine of `domain/visit.ts` driven by camera, tracker and clock. */
export function createVisitStore<Picture>(ports: VisitPorts<Picture>): VisitStore<Picture> {
  const store = createStore<VisitStoreState<Picture>>(() => ({
    visit: VISIT_START,
    cameraKind: 'camera',
    feed: null,
    torchOn: false,
    posture: 'lying',
    isFallback: false,
  }));
  let practiceSite: SiteId = '';
  let print: PrintSizeId = ASSUMED_PRINT_SIZE;
  let targets = ports.targetsOf(print);
  const poses = createSignPoses({
    targets: () => targets,
    orientation: ports.orientation,
    shownTimeMs: () => store.getState().feed?.shownTimeMs() ?? ports.clock.now(),
  });
  let lastSeenMs = 0;
  let postureChosen = false;
  let modelIsReady = false;
  let readyTracker: ImageTracker<Picture> | null = null;
  let session = new AbortController();
  let cancelTick = () => {};

  function send(event: VisitEvent): void {
    const visit = nextVisit(store.getState().visit, event);
    if (visit !== store.getState().visit) store.setState({ visit });
  }

  function release(): void {
    session.abort();
    cancelTick();
    readyTracker?.dispose();
    readyTracker = null;
    store.getState().feed?.stop();
    ports.gravity.stop();
    ports.orientation.stop();
    store.setState({ feed: null, torchOn: false, isFallback: false });
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
    const tracker = Promise.race([prepareTracker(signal), trackerLimit()]);
    // Whoever awaits it handles its failure; until then it must not count as unhandled.
    tracker.catch(() => {});
    try {
      const isPractice = store.getState().cameraKind === 'practice';
      const source = isPractice ? ports.practiceAt(practiceSite) : ports.camera;
      const feed = await source.open(signal);
      if (signal.aborted) return feed.stop();
      feed.onEnded(() => {
        if (!signal.aborted) fail({ kind: 'camera', failure: 'ended' });
      });
      // Where the picture does not turn with the device, its turns would only mislead.
      if (!feed.looksAway) ports.orientation.stop();
      store.setState({ feed });
      send({ type: 'camera-opened' });
      await tracker;
      if (!signal.aborted) searchWhenReady();
    } catch (error) {
      if (!signal.aborted) fail(toFailure(error));
    }
  }

  /** Rejects when the tracker takes too long; the caller's failure then aborts what is still on its way. */
  function trackerLimit(): Promise<never> {
    return new Promise((_, reject) => {
      const cancel = ports.clock.after(TRACKER_LIMIT_MS, () =>
        reject(new TrackerError('network', 'the tracker did not come in time')),
      );
      session.signal.addEventListener('abort', cancel, { once: true });
    });
  }

  async function prepareTracker(signal: AbortSignal): Promise<void> {
    const tracker = await ports.bringTracker().catch((cause: unknown) => {
      throw new TrackerError('network', 'the tracker could not be fetched', { cause });
    });
    try {
      await tracker.load(ports.targetsOf(ASSUMED_PRINT_SIZE), signal);
      signal.throwIfAborted();
      readyTracker = tracker;
    } catch (error) {
      tracker.dispose();
      throw error;
    }
  }

  function searchWhenReady(): void {
    const { feed, visit } = store.getState();
    if (!modelIsReady || readyTracker === null || feed === null || visit.name !== 'loading') return;
    send({ type: 'loaded', atMs: ports.clock.now() });
    readyTracker.start(feed.picture, {
      onFrame: observe,
      onFailure: (error) => fail({ kind: 'tracker', failure: error.failure }),
      onFallback: () => store.setState({ isFallback: true }),
    });
    tick();
  }

  function tick(): void {
    cancelTick = ports.clock.after(TICK_MS, () => {
      send({ type: 'tick', atMs: ports.clock.now() });
      tick();
    });
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
    ports.trace?.add({
      timeMs: frame.timeMs,
      state: store.getState().visit.name,
      siteId: seen?.siteId ?? null,
      modelView: seen?.modelView ?? null,
      intrinsics: frame.intrinsics,
      trackMs: frame.trackMs,
      work: frame.work ?? null,
    });
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
    pin: () => send({ type: 'pin' }),
    unpin: () => send({ type: 'unpin', atMs: ports.clock.now() }),
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
    leave() {
      release();
      modelIsReady = false;
      postureChosen = false;
      send({ type: 'leave' });
    },
  });
}

/** Whether the model stands on its sign, or where that was last. */
function stands(visit: VisitState): boolean {
  return visit.name === 'anchored' || (visit.name === 'held' && !visit.pinned);
}

/** The sign that counts in a frame: while a model stands on its own, another one only when that is lost. */
function foundIn({ observations }: TrackedFrame, visit: VisitState) {
  if (visit.name !== 'anchored') return observations[0];
  return observations.find(({ siteId }) => siteId === visit.siteId);
}

function toFailure(error: unknown): VisitFailure {
  if (error instanceof CameraError) return { kind: 'camera', failure: error.failure };
  if (error instanceof TrackerError) return { kind: 'tracker', failure: error.failure };
  return { kind: 'tracker', failure: 'crashed' };
}
