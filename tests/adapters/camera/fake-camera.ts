import { type CameraPlatform, DeviceCamera } from '#adapters/camera/device-camera.ts';

class FakeTrack extends EventTarget {
  stopped = 0;
  torch: boolean | null = null;
  muted = false;
  readonly #hasTorch: boolean;
  readonly deviceId: string;
  readonly label: string;
  constructor(hasTorch: boolean, deviceId: string, label: string) {
    super();
    this.#hasTorch = hasTorch;
    this.deviceId = deviceId;
    this.label = label;
  }
  getSettings() {
    return { deviceId: this.deviceId };
  }
  stop() {
    this.stopped += 1;
  }
  getCapabilities() {
    return this.#hasTorch ? { torch: true } : {};
  }
  applyConstraints({ advanced }: { advanced: { torch: boolean }[] }) {
    this.torch = advanced[0]?.torch ?? null;
    return Promise.resolve();
  }
}

export function fakeStream(hasTorch = false, deviceId = 'main', label = '') {
  const track = new FakeTrack(hasTorch, deviceId, label);
  const stream = {
    getTracks: () => [track],
    getVideoTracks: () => [track],
  } as unknown as MediaStream;
  return { track, stream };
}

/** A clock whose only time is the delay it was asked to wait. */
export function fakeClock() {
  const waiting = new Map<number, { delayMs: number; callback: () => void }>();
  let next = 0;
  let nowMs = 0;
  return {
    now: () => nowMs,
    pass: (ms: number) => {
      nowMs += ms;
    },
    after: (delayMs: number, callback: () => void) => {
      const id = next++;
      waiting.set(id, { delayMs, callback });
      return () => void waiting.delete(id);
    },
    delays: () => [...waiting.values()].map(({ delayMs }) => delayMs),
    fire: () => {
      for (const { callback } of waiting.values()) callback();
    },
  };
}

export const device = (deviceId: string, label = '') =>
  ({ kind: 'videoinput', deviceId, label }) as MediaDeviceInfo;

export type Given = Partial<CameraPlatform> & { state?: string; devices?: MediaDeviceInfo[] };
export type Answers = ((constraints: MediaStreamConstraints) => Promise<MediaStream>)[];

export function camera(answers: Answers, given: Given = {}) {
  const asked: MediaStreamConstraints[] = [];
  const clock = fakeClock();
  const video = Object.assign(new EventTarget(), { srcObject: {}, paused: false });
  Object.assign(globalThis, { document: new EventTarget() });
  const source = new DeviceCamera({
    mediaDevices: {
      getUserMedia: (constraints = {}) => {
        asked.push(constraints);
        return answers[asked.length - 1]?.(constraints) ?? new Promise(() => {});
      },
      enumerateDevices: () => Promise.resolve(given.devices ?? [device('main')]),
    },
    permissions: {
      query: () => Promise.resolve({ state: given.state ?? 'granted' } as PermissionStatus),
    },
    isSecureContext: true,
    isAllowedHere: () => true,
    mayAsk: true,
    clock,
    play: () => Promise.resolve(video as unknown as HTMLVideoElement),
    ...given,
  });
  return { source, asked, clock, video };
}

export const never = () => new AbortController().signal;
export const rejects =
  (name: string, message = 'no') =>
  () =>
    Promise.reject(new DOMException(message, name));
/** What a promise is rejected with; the outcome itself when it is not. */
export const errorOf = (pending: Promise<unknown>) => pending.catch((error: unknown) => error);
/** Lets every promise that can settle do so. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
