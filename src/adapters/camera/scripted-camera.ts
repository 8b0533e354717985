import type { CameraDevice } from '#domain/cameras.ts';
import {
  CameraError,
  type CameraFailure,
  type CameraFeed,
  type CameraSource,
  type CameraWait,
  type CameraWish,
} from '#domain/ports/camera-source.ts';

/** What a scripted camera does when it is opened: gives a picture, fails, or never answers. */
export type CameraScript<Picture> =
  | { does: 'open'; picture: Picture; torch?: boolean }
  | { does: 'fail'; failure: CameraFailure }
  /** Never answers, and says what it waits for. */
  | { does: 'hang'; wait?: CameraWait };

/** A camera for tests and demonstrations that goes through its scripts, one for each opening; the last one stays. */
export class ScriptedCamera<Picture> implements CameraSource<Picture> {
  readonly #scripts: readonly CameraScript<Picture>[];
  #opened = 0;
  #ended: ((why: CameraFailure) => void)[] = [];
  /** Whether a feed is open now. */
  isRunning = false;
  looksAway = true;
  isTorchOn = false;
  /** What can be chosen; the first one is opened where nothing was. */
  cameras: readonly CameraDevice[] = [];
  /** The camera that does not open. */
  broken: string | null = null;
  /** Whether the open feed rests. */
  isPaused = false;
  /** Whether a feed that rested shows a picture again. */
  comesBack = true;

  constructor(scripts: readonly [CameraScript<Picture>, ...CameraScript<Picture>[]]) {
    this.#scripts = scripts;
  }

  open(signal: AbortSignal, wish: CameraWish = {}): Promise<CameraFeed<Picture>> {
    if (signal.aborted) return Promise.reject(signal.reason);
    if (this.broken !== null && wish.cameraId === this.broken) {
      return Promise.reject(new CameraError('in-use', 'as the test says'));
    }
    const script = this.#scripts[Math.min(this.#opened, this.#scripts.length - 1)];
    this.#opened += 1;
    if (script?.does === 'open') return Promise.resolve(this.#feed(script, wish));
    if (script?.does === 'fail') {
      return Promise.reject(new CameraError(script.failure, 'as the script says'));
    }
    if (script?.wait !== undefined) wish.onWait?.(script.wait);
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  }

  list(): Promise<readonly CameraDevice[]> {
    return Promise.resolve(this.cameras);
  }

  /** Takes the running camera away, as another app or a pulled plug would. */
  takeAway(why: CameraFailure = 'ended'): void {
    this.isRunning = false;
    const listeners = this.#ended;
    this.#ended = [];
    for (const listener of listeners) listener(why);
  }

  #feed(
    { picture, torch = false }: CameraScript<Picture> & { does: 'open' },
    { cameraId = null }: CameraWish,
  ): CameraFeed<Picture> {
    this.isRunning = true;
    this.isPaused = false;
    const chosen = this.cameras.find(({ id }) => id === cameraId) ?? this.cameras[0];
    return {
      picture,
      kind: 'camera',
      looksAway: chosen === undefined ? this.looksAway : chosen.facing !== 'user',
      cameraId: chosen?.id ?? null,
      shownTimeMs: () => null,
      setTorch: torch
        ? (on) => {
            this.isTorchOn = on;
            return Promise.resolve();
          }
        : null,
      pause: () => {
        this.isPaused = true;
      },
      resume: () => {
        if (!this.comesBack) return Promise.reject(new CameraError('ended', 'as the script says'));
        this.isPaused = false;
        return Promise.resolve();
      },
      onEnded: (listener) => this.#ended.push(listener),
      stop: () => {
        this.isRunning = false;
        this.#ended = [];
      },
    };
  }
}
