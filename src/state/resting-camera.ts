import { CameraError, type CameraFeed, type CameraSource } from '#domain/ports/camera-source.ts';
import type { Clock } from '#domain/ports/clock.ts';
import type { PageVisibility } from '#domain/ports/page-visibility.ts';

/** The camera of a page that is hidden for longer is given back, so that its light goes out and others can have it. */
export const LET_GO_AFTER_MS = 10_000;

export type RestingCameraOptions<Picture> = {
  /** The camera to open, also when it must be opened anew. */
  source: () => Pick<CameraSource<Picture>, 'open'>;
  clock: Clock;
  visibility: PageVisibility;
  /** Another feed, or none any more. */
  onFeed: (feed: CameraFeed<Picture> | null) => void;
  /** The page was hidden: whatever looks at the picture can rest. */
  onRest: () => void;
  /** The page was hidden for `awayMs`, and the feed gives pictures again. */
  onReturn: (awayMs: number) => void;
  /** The camera was taken away, or did not come back. */
  onLost: (error: unknown) => void;
};

/** A camera that rests while nobody sees the page, and goes on when somebody does. */
export type RestingCamera = {
  /** Rejects as the source does; resolves early, with nothing open, when aborted. */
  open(signal: AbortSignal): Promise<void>;
  /** Goes over to what `source` opens by now; rejects as it does, with nothing open. */
  reopen(signal: AbortSignal): Promise<void>;
  close(): void;
};

export function createRestingCamera<Picture>(
  options: RestingCameraOptions<Picture>,
): RestingCamera {
  const { source, clock, visibility } = options;
  let feed: CameraFeed<Picture> | null = null;
  let endWatch = () => {};
  let cancelLetGo = () => {};
  let hiddenAtMs = 0;
  /** The feed ended while nobody looked. */
  let isCut = false;
  /** Counts hidings and returns: what one of them awaits is void after the next. */
  let turns = 0;

  function adopt(next: CameraFeed<Picture>): void {
    feed = next;
    isCut = false;
    next.onEnded((why) => {
      if (feed !== next) return;
      // Whether it can be had again is seen when somebody looks.
      if (!visibility.isVisible()) isCut = true;
      else options.onLost(new CameraError(why, 'the camera was taken away'));
    });
    options.onFeed(next);
    if (!visibility.isVisible()) rest();
  }

  function rest(): void {
    hiddenAtMs = clock.now();
    options.onRest();
    const resting = feed;
    if (resting === null) return;
    void resting.setTorch?.(false).catch(() => {});
    resting.pause();
    cancelLetGo();
    cancelLetGo = clock.after(LET_GO_AFTER_MS, () => {
      isCut = true;
      resting.stop();
    });
  }

  async function comeBack(signal: AbortSignal): Promise<void> {
    const turn = turns;
    cancelLetGo();
    const rested = feed;
    if (rested === null) return;
    try {
      const isBack = !isCut && (await shows(rested));
      if (turn !== turns) return;
      if (!isBack) {
        rested.stop();
        const again = await source().open(signal);
        if (turn !== turns) return again.stop();
        adopt(again);
      }
      options.onReturn(clock.now() - hiddenAtMs);
    } catch (error) {
      if (turn === turns) options.onLost(error);
    }
  }

  return {
    async open(signal) {
      endWatch();
      endWatch = visibility.subscribe((isVisible) => {
        turns += 1;
        if (isVisible) void comeBack(signal);
        else rest();
      });
      const opened = await source().open(signal);
      if (signal.aborted) opened.stop();
      else adopt(opened);
    },
    async reopen(signal) {
      turns += 1;
      const turn = turns;
      options.onRest();
      // Phones open one camera at a time.
      feed?.stop();
      const opened = await source().open(signal);
      if (signal.aborted || turn !== turns) return opened.stop();
      adopt(opened);
      if (visibility.isVisible()) options.onReturn(0);
    },
    close() {
      turns += 1;
      endWatch();
      cancelLetGo();
      feed?.stop();
      feed = null;
      options.onFeed(null);
    },
  };
}

async function shows(feed: CameraFeed<unknown>): Promise<boolean> {
  try {
    await feed.resume();
    return true;
  } catch {
    // Tried anew; only what that says counts.
    return false;
  }
}
