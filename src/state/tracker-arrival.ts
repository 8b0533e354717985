import type { Clock } from '#domain/ports/clock.ts';
import { type ImageTarget, type ImageTracker, TrackerError } from '#domain/ports/image-tracker.ts';
import type { PageVisibility } from '#domain/ports/page-visibility.ts';

/** After this long on a page that is seen, a tracker that neither came nor failed counts as lost on the network. */
export const TRACKER_LIMIT_MS = 45_000;

export type TrackerArrival<Picture> = {
  /** Brings the tracker's code in. */
  bringTracker: () => Promise<ImageTracker<Picture>>;
  targets: readonly ImageTarget[];
  clock: Clock;
  visibility: PageVisibility;
};

/** A tracker that is ready to start; rejects with a TrackerError, or with the signal's reason, and then nothing is left behind. */
export async function awaitTracker<Picture>(
  arrival: TrackerArrival<Picture>,
  signal: AbortSignal,
): Promise<ImageTracker<Picture>> {
  const late = new AbortController();
  const limit = limitWhileSeen(arrival, signal);
  try {
    return await Promise.race([prepare(arrival, signal, late.signal), limit.reached]);
  } catch (error) {
    late.abort();
    throw error;
  } finally {
    limit.end();
  }
}

async function prepare<Picture>(
  { bringTracker, targets }: TrackerArrival<Picture>,
  signal: AbortSignal,
  late: AbortSignal,
): Promise<ImageTracker<Picture>> {
  const tracker = await bringTracker().catch((cause: unknown) => {
    throw new TrackerError('network', 'the tracker could not be fetched', { cause });
  });
  try {
    await tracker.load(targets, signal);
    signal.throwIfAborted();
    late.throwIfAborted();
    return tracker;
  } catch (error) {
    tracker.dispose();
    throw error;
  }
}

/** A hidden page gets hardly any time: its limit begins anew when it is seen again. */
function limitWhileSeen({ clock, visibility }: TrackerArrival<never>, signal: AbortSignal) {
  let cancel = () => {};
  let endWatch = () => {};
  const end = () => {
    cancel();
    endWatch();
  };
  const reached = new Promise<never>((_, reject) => {
    const wait = (isVisible: boolean) => {
      cancel();
      if (!isVisible) return;
      cancel = clock.after(TRACKER_LIMIT_MS, () =>
        reject(new TrackerError('network', 'the tracker did not come in time')),
      );
    };
    endWatch = visibility.subscribe(wait);
    wait(visibility.isVisible());
    signal.addEventListener('abort', end, { once: true });
  });
  return { reached, end };
}
