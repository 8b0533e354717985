import { type ImageTarget, TrackerError } from '#domain/ports/image-tracker.ts';
import type { SignAnswer, SignLocator, SignPicture } from '#domain/ports/sign-locator.ts';
import { EngineLink, type EngineThread } from './engine-link.ts';
import type { EngineSign } from './engine-messages.ts';
import { startEngineWorker } from './engine-thread.ts';
import { fetchBytes } from './fetch-bytes.ts';

/**
 * A device that places things in a room has measured its camera: standard deviation of the focal length's
 * logarithm. Above the engine's own least one, or its engine would count as outdated in every picture.
 */
const MEASURED_SPREAD = 0.015;

/** The engine of `src/vision`, in a worker of its own, on single pictures of a WebXR session's camera. */
export class XrSignLocator implements SignLocator {
  readonly #link: EngineLink;
  readonly #targets: readonly ImageTarget[];

  private constructor(link: EngineLink, targets: readonly ImageTarget[]) {
    this.#link = link;
    this.#targets = targets;
  }

  /** Brings engine and targets; rejects with a TrackerError, or an AbortError when aborted. */
  static async open(
    targets: readonly ImageTarget[],
    signal: AbortSignal,
    startThread: () => EngineThread = startEngineWorker,
  ): Promise<XrSignLocator> {
    const address = targets[0]?.targetsUrl;
    if (address === undefined) throw new TrackerError('bad-features', 'there is no target');
    // A session covers the page: whether the page is visible says nothing of the worker's time.
    const link = new EngineLink(startThread(), () => true);
    try {
      await link.open(fetchBytes(address, signal));
      signal.throwIfAborted();
    } catch (cause) {
      link.close();
      throw cause;
    }
    return new XrSignLocator(link, targets);
  }

  async locate({ luma, intrinsics, timeMs, turned }: SignPicture): Promise<SignAnswer> {
    const { width, height } = intrinsics;
    const answer = await this.#link.track({
      type: 'frame',
      parcel: { way: 'luma', pixels: luma.buffer },
      size: { width, height, shrink: 1, videoWidth: width, videoHeight: height },
      timeMs,
      turned,
      known: { ...intrinsics, spread: MEASURED_SPREAD },
    });
    const back = new Uint8Array(answer.pixels ?? new ArrayBuffer(width * height));
    const signs = answer.type === 'tracked' ? answer.signs : [];
    return { sign: this.#best(signs), luma: back };
  }

  dispose(): void {
    this.#link.close();
  }

  #best(signs: readonly EngineSign[]) {
    const wanted = signs.filter(({ targetId }) =>
      this.#targets.some(({ siteId }) => siteId === targetId),
    );
    const best = wanted.toSorted((a, b) => b.quality - a.quality)[0];
    if (best === undefined) return null;
    return { siteId: best.targetId, modelView: best.modelView, quality: best.quality };
  }
}
