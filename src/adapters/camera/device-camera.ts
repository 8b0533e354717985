import { CameraError, type CameraFeed, type CameraSource } from '#domain/ports/camera-source.ts';
import type { Clock } from '#domain/ports/clock.ts';
import { createBrowserClock } from '../device/browser-clock.ts';
import { toCameraError } from './camera-failure.ts';
import {
  keepPlaying,
  pauseVideo,
  playStream,
  resumeVideo,
  stopStream,
  watchShownFrame,
} from './live-video.ts';

/** What the browser offers, given so that tests can stand in for it. */
export type CameraPlatform = {
  /** Missing on insecure pages and in browsers without cameras. */
  mediaDevices: Pick<MediaDevices, 'getUserMedia'> | undefined;
  permissions: Pick<Permissions, 'query'> | undefined;
  isSecureContext: boolean;
  clock: Pick<Clock, 'after'>;
  play: (stream: MediaStream) => Promise<HTMLVideoElement>;
};

/** A camera that was allowed, or forbidden, before and does not answer within this is taken for silent. */
export const SILENT_AFTER_MS = 3_000;
/** The same where the browser does not tell whether it is asking: time to read the question and to answer. */
export const UNKNOWN_AFTER_MS = 12_000;
/** How long a person may look at the browser's question. */
export const PROMPT_AFTER_MS = 30_000;

/** A camera that was opened may take this long to warm up before its first picture. */
export const FIRST_PICTURE_AFTER_MS = 8_000;
/** And so long to show another one after the page was hidden. */
export const NEXT_PICTURE_AFTER_MS = 4_000;

/** Tried one after the other, each asking for less. */
const CONSTRAINTS: readonly MediaStreamConstraints[] = [
  {
    audio: false,
    video: {
      facingMode: { ideal: 'environment' },
      width: { ideal: 1280 },
      height: { ideal: 720 },
      frameRate: { ideal: 30 },
    },
  },
  { audio: false, video: true },
];

/** The phone's own camera, through `getUserMedia`. */
export class DeviceCamera implements CameraSource<HTMLVideoElement> {
  readonly #platform: CameraPlatform;

  constructor(platform: CameraPlatform) {
    this.#platform = platform;
  }

  async open(signal: AbortSignal): Promise<CameraFeed<HTMLVideoElement>> {
    signal.throwIfAborted();
    const stream = await this.#stream(signal);
    try {
      const playing = this.#platform.play(stream);
      const video = await this.#answer(playing, FIRST_PICTURE_AFTER_MS, signal);
      return feedOf(stream, video, this.#platform.clock);
    } catch (cause) {
      stopStream(stream);
      signal.throwIfAborted();
      throw toCameraError(cause);
    }
  }

  async #stream(signal: AbortSignal): Promise<MediaStream> {
    const { mediaDevices, isSecureContext } = this.#platform;
    if (mediaDevices?.getUserMedia === undefined) {
      throw isSecureContext
        ? new CameraError('unsupported', 'the browser has no getUserMedia')
        : new CameraError('insecure', 'cameras need https');
    }
    const patienceMs = await this.#patience();
    let last: CameraError | null = null;
    for (const constraints of CONSTRAINTS) {
      signal.throwIfAborted();
      const pending = mediaDevices.getUserMedia(constraints);
      try {
        return await this.#answer(pending, patienceMs, signal);
      } catch (cause) {
        // An answer that comes after all would keep the camera's light on for nobody.
        void pending.then(stopStream, () => {});
        signal.throwIfAborted();
        last = toCameraError(cause);
        if (last.failure !== 'missing') throw last;
      }
    }
    throw last ?? new CameraError('missing', 'no camera answered');
  }

  /** Only where the browser may be asking the person does a long silence mean nothing. */
  async #patience(): Promise<number> {
    try {
      const camera = { name: 'camera' } as unknown as PermissionDescriptor;
      const status = await this.#platform.permissions?.query(camera);
      if (status === undefined) return UNKNOWN_AFTER_MS;
      return status.state === 'prompt' ? PROMPT_AFTER_MS : SILENT_AFTER_MS;
    } catch {
      // Browsers that know no permission of that name.
      return UNKNOWN_AFTER_MS;
    }
  }

  /** The promise's own outcome, a `silent` CameraError after `patienceMs`, or the signal's reason. */
  #answer<Value>(pending: Promise<Value>, patienceMs: number, signal: AbortSignal): Promise<Value> {
    return new Promise((resolve, reject) => {
      const cancel = this.#platform.clock.after(patienceMs, () => {
        settle();
        reject(new CameraError('silent', `no answer in ${patienceMs} ms`));
      });
      const abort = () => {
        settle();
        reject(signal.reason);
      };
      const settle = () => {
        cancel();
        signal.removeEventListener('abort', abort);
      };
      signal.addEventListener('abort', abort, { once: true });
      pending.then(resolve, reject).finally(settle);
    });
  }
}

function feedOf(
  stream: MediaStream,
  video: HTMLVideoElement,
  clock: Pick<Clock, 'after'>,
): CameraFeed<HTMLVideoElement> {
  const [track] = stream.getVideoTracks();
  const letGo = keepPlaying(video);
  const shown = watchShownFrame(video);
  let stopped = false;
  return {
    picture: video,
    kind: 'camera',
    looksAway: track?.getSettings?.().facingMode !== 'user',
    shownTimeMs: shown.timeMs,
    setTorch: track === undefined ? null : torchOf(track),
    pause: () => pauseVideo(video),
    resume: () => resumeVideo(video, clock, NEXT_PICTURE_AFTER_MS),
    onEnded: (listener) => {
      track?.addEventListener('ended', () => stopped || listener(), { once: true });
    },
    stop: () => {
      if (stopped) return;
      stopped = true;
      letGo();
      shown.end();
      stopStream(stream);
      video.srcObject = null;
    },
  };
}

/** The torch is in Chromium's tracks and not yet in the library's types. */
function torchOf(track: MediaStreamTrack): ((on: boolean) => Promise<void>) | null {
  const capabilities = track.getCapabilities?.() as { torch?: boolean } | undefined;
  if (capabilities?.torch !== true) return null;
  return (on) => track.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] });
}

/** The camera of the browser that the page runs in. */
export function createDeviceCamera(): DeviceCamera {
  return new DeviceCamera({
    mediaDevices: navigator.mediaDevices,
    permissions: navigator.permissions,
    isSecureContext: globalThis.isSecureContext,
    clock: createBrowserClock(),
    play: playStream,
  });
}
