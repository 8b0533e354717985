import type { ScreenWake } from '#domain/ports/screen-wake.ts';
import type { PageVisibility } from '#domain/ports/page-visibility.ts';

type Lock = Pick<WakeLockSentinel, 'release'>;

export type WakeLockPlatform = {
  /** Undefined where the browser has no Screen Wake Lock. */
  request: (() => Promise<Lock>) | undefined;
  visibility: PageVisibility;
};

/** The Screen Wake Lock, which browsers take away from hidden pages: it is asked for again when the page is seen. */
export class WakeLockScreen implements ScreenWake {
  readonly #platform: WakeLockPlatform;
  #held: Promise<Lock | null> | null = null;
  #endWatch = () => {};
  #isWanted = false;

  constructor(platform: WakeLockPlatform) {
    this.#platform = platform;
  }

  hold(): void {
    if (this.#isWanted || this.#platform.request === undefined) return;
    this.#isWanted = true;
    this.#endWatch = this.#platform.visibility.subscribe(() => this.#follow());
    this.#follow();
  }

  release(): void {
    this.#isWanted = false;
    this.#endWatch();
    this.#follow();
  }

  #follow(): void {
    const { request, visibility } = this.#platform;
    if (this.#isWanted && visibility.isVisible()) {
      // Refused on an empty battery, for one: the screen then goes dark as it always did.
      this.#held ??= request?.().catch(() => null) ?? null;
      return;
    }
    // Also one that is still on its way.
    void this.#held?.then((lock) => lock?.release()).catch(() => {});
    this.#held = null;
  }
}

/** The screen of the device that the page runs on. */
export function createScreenWake(visibility: PageVisibility): ScreenWake {
  const { wakeLock } = navigator as { wakeLock?: WakeLock };
  return new WakeLockScreen({
    visibility,
    request: wakeLock && (() => wakeLock.request('screen')),
  });
}
