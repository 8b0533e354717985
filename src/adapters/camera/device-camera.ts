import { type CameraDevice, facingOf, mainBackCamera, orderCameras } from '#domain/cameras.ts';
import {
  CameraError,
  type CameraFeed,
  type CameraSource,
  type CameraWait,
  type CameraWish,
} from '#domain/ports/camera-source.ts';
import type { Clock } from '#domain/ports/clock.ts';
import { createBrowserClock } from '../device/browser-clock.ts';
import { whyEnded } from './camera-end.ts';
import { refusedBy, toCameraError } from './camera-failure.ts';
import { feedOf } from './camera-feed.ts';
import { playStream, stopStream } from './live-video.ts';

/** What the browser offers, given so that tests can stand in for it. */
export type CameraPlatform = {
  /** Missing on insecure pages and in browsers without cameras. */
  mediaDevices: Pick<MediaDevices, 'getUserMedia' | 'enumerateDevices'> | undefined;
  permissions: Pick<Permissions, 'query'> | undefined;
  isSecureContext: boolean;
  /** Whether the policy of the page, and of those that hold it, lets it open cameras. */
  isAllowedHere: () => boolean;
  /** False in an app's browser that is known neither to ask nor to answer. */
  mayAsk: boolean;
  clock: Clock;
  play: (stream: MediaStream) => Promise<HTMLVideoElement>;
};

/** After this long without an answer the visitor is told what the wait is for, or that there is none. */
export const SILENT_AFTER_MS = 3_000;
/** A camera that was allowed before may take this long: some phones are slow. */
export const ALLOWED_AFTER_MS = 10_000;
/** A camera that was opened may take this long to warm up before its first picture. */
export const FIRST_PICTURE_AFTER_MS = 8_000;

const SIZE = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } } as const;

/** Tried one after the other, each asking for less. */
const CONSTRAINTS: readonly MediaStreamConstraints[] = [
  { audio: false, video: { facingMode: { ideal: 'environment' }, ...SIZE } },
  { audio: false, video: true },
];

/** How long to wait for an answer, null for ever; and what is told when that takes more than a moment. */
type Patience = { limitMs: number | null; wait: CameraWait | null };

/** The phone's own camera, through `getUserMedia`. */
export class DeviceCamera implements CameraSource<HTMLVideoElement> {
  readonly #platform: CameraPlatform;

  constructor(platform: CameraPlatform) {
    this.#platform = platform;
  }

  async open(signal: AbortSignal, wish: CameraWish = {}): Promise<CameraFeed<HTMLVideoElement>> {
    signal.throwIfAborted();
    const stream = await this.#mainOf(await this.#stream(signal, wish), signal, wish);
    try {
      const playing = this.#platform.play(stream);
      const patience = { limitMs: FIRST_PICTURE_AFTER_MS, wait: null };
      const video = await this.#answer(playing, patience, signal, wish);
      const asked = { state: () => this.#permission(), devices: () => this.#devices() };
      return feedOf(stream, video, this.#platform.clock, (id) => whyEnded(id, asked));
    } catch (cause) {
      stopStream(stream);
      signal.throwIfAborted();
      throw toCameraError(cause);
    }
  }

  async list(): Promise<readonly CameraDevice[]> {
    const devices = await this.#devices().catch(() => []);
    const cameras = devices.filter(
      ({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '',
    );
    return orderCameras(
      cameras.map(({ deviceId, label }) => ({ id: deviceId, label, facing: facingOf(label) })),
    );
  }

  async #stream(signal: AbortSignal, wish: CameraWish): Promise<MediaStream> {
    const { mediaDevices, isSecureContext, clock, isAllowedHere } = this.#platform;
    if (mediaDevices?.getUserMedia === undefined) {
      throw isSecureContext
        ? new CameraError('unsupported', 'the browser has no getUserMedia')
        : new CameraError('insecure', 'cameras need https');
    }
    const patience = await this.#patience();
    let last: CameraError | null = null;
    for (const constraints of constraintsFor(wish)) {
      signal.throwIfAborted();
      const askedAtMs = clock.now();
      const pending = mediaDevices.getUserMedia(constraints);
      try {
        return await this.#answer(pending, patience, signal, wish);
      } catch (cause) {
        // An answer that comes after all would keep the camera's light on for nobody.
        void pending.then(stopStream, () => {});
        signal.throwIfAborted();
        last = toCameraError(cause);
        if (last.failure === 'denied') {
          const state = await this.#permission();
          const afterMs = clock.now() - askedAtMs;
          const refusal = { state, afterMs, isAllowedHere: isAllowedHere() };
          throw new CameraError(refusedBy(cause, refusal), last.message, { cause });
        }
        if (last.failure !== 'missing') throw last;
      }
    }
    throw last ?? new CameraError('missing', 'no camera answered');
  }

  /** Goes over to the main camera on the back where the browser has opened another one there. */
  async #mainOf(
    stream: MediaStream,
    signal: AbortSignal,
    { cameraId = null }: CameraWish,
  ): Promise<MediaStream> {
    const [track] = stream.getVideoTracks();
    if (cameraId !== null || track === undefined) return stream;
    const main = mainBackCamera(await this.list());
    const openId = track.getSettings?.().deviceId;
    const isOther = main !== null && openId !== main.id && facingOf(track.label) !== 'user';
    if (!isOther || signal.aborted) return stream;
    // Phones open one camera at a time.
    stopStream(stream);
    return this.#stream(signal, { cameraId: main.id });
  }

  /** Only where no question can be open does a long silence mean that none will come. */
  async #patience(): Promise<Patience> {
    if (!this.#platform.mayAsk) return { limitMs: SILENT_AFTER_MS, wait: null };
    const state = await this.#permission();
    if (state === 'denied') return { limitMs: SILENT_AFTER_MS, wait: null };
    if (state === 'granted') return { limitMs: ALLOWED_AFTER_MS, wait: 'slow' };
    return { limitMs: null, wait: 'asking' };
  }

  async #permission(): Promise<PermissionState | 'unknown'> {
    try {
      const camera = { name: 'camera' } as unknown as PermissionDescriptor;
      return (await this.#platform.permissions?.query(camera))?.state ?? 'unknown';
    } catch {
      // Browsers that know no permission of that name.
      return 'unknown';
    }
  }

  async #devices(): Promise<MediaDeviceInfo[]> {
    return (await this.#platform.mediaDevices?.enumerateDevices?.()) ?? [];
  }

  /** The promise's own outcome, a `silent` CameraError when patience ends, or the signal's reason. */
  #answer<Value>(
    pending: Promise<Value>,
    { limitMs, wait }: Patience,
    signal: AbortSignal,
    { onWait }: CameraWish,
  ): Promise<Value> {
    const { clock } = this.#platform;
    return new Promise((resolve, reject) => {
      const end = () => {
        settle();
        reject(new CameraError('silent', `no answer in ${limitMs} ms`));
      };
      const cancels = [
        wait === null ? () => {} : clock.after(SILENT_AFTER_MS, () => onWait?.(wait)),
        limitMs === null ? () => {} : clock.after(limitMs, end),
      ];
      const abort = () => {
        settle();
        reject(signal.reason);
      };
      const settle = () => {
        for (const cancel of cancels) cancel();
        signal.removeEventListener('abort', abort);
      };
      signal.addEventListener('abort', abort, { once: true });
      pending.then(resolve, reject).finally(settle);
    });
  }
}

function constraintsFor({ cameraId = null }: CameraWish): readonly MediaStreamConstraints[] {
  if (cameraId === null) return CONSTRAINTS;
  return [{ audio: false, video: { deviceId: { exact: cameraId }, ...SIZE } }, ...CONSTRAINTS];
}

/** The camera of the browser that the page runs in. */
export function createDeviceCamera({ mayAsk }: Pick<CameraPlatform, 'mayAsk'>): DeviceCamera {
  return new DeviceCamera({
    mediaDevices: navigator.mediaDevices,
    permissions: navigator.permissions,
    isSecureContext: globalThis.isSecureContext,
    isAllowedHere,
    mayAsk,
    clock: createBrowserClock(),
    play: playStream,
  });
}

type PolicyOwner = { allowsFeature: (feature: string) => boolean };

/** Chromium tells a page's policy; elsewhere only that another page holds it hints at one. */
function isAllowedHere(): boolean {
  const { permissionsPolicy, featurePolicy } = document as Document & {
    permissionsPolicy?: PolicyOwner;
    featurePolicy?: PolicyOwner;
  };
  const policy = permissionsPolicy ?? featurePolicy;
  return policy?.allowsFeature('camera') ?? globalThis.self === globalThis.top;
}
