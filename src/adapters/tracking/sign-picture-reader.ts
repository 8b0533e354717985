import { searchPictureForSigns } from '#domain/pictured-signs.ts';
import { targetCorners } from '#domain/pose.ts';
import { type ImageTarget, TrackerError } from '#domain/ports/image-tracker.ts';
import {
  type OpenedPicture,
  type PicturedSign,
  PictureError,
  type PictureReader,
  type SearchedPicture,
} from '#domain/ports/picture-reader.ts';
import { type SearchView, searchViews } from '#domain/search-views.ts';
import type { Size } from '#domain/viewport.ts';
import { applyHomography, planeToPixels } from '#vision/plane-homography.ts';
import { openPicture, type Picture } from '../photo/open-picture.ts';
import { EngineLink, type EngineThread } from './engine-link.ts';
import type { FromEngine } from './engine-messages.ts';
import { startEngineWorker } from './engine-thread.ts';
import { fetchBytes } from './fetch-bytes.ts';

/** What it stands on, so that tests can stand in for the browser. */
export type PictureReaderHost = {
  open: (file: Blob) => Promise<Picture>;
  startThread: () => EngineThread;
  urls: Pick<typeof URL, 'createObjectURL' | 'revokeObjectURL'>;
  /** Whether the page is on the screen: a hidden one is given hardly any time. */
  isVisible: () => boolean;
};

const BROWSER: PictureReaderHost = {
  open: openPicture,
  startThread: startEngineWorker,
  urls: URL,
  isVisible: () => document.visibilityState === 'visible',
};

/** Finds the signs of `targets` in pictures, by the engine of `src/vision` in a worker of its own. */
export class SignPictureReader implements PictureReader<Blob> {
  readonly #targets: readonly ImageTarget[];
  readonly #host: PictureReaderHost;

  constructor(targets: readonly ImageTarget[], host: PictureReaderHost = BROWSER) {
    this.#targets = targets;
    this.#host = host;
  }

  async read(
    file: Blob,
    signal: AbortSignal,
    onOpened: (picture: OpenedPicture) => void,
  ): Promise<SearchedPicture> {
    const picture = await this.#host.open(file);
    let shown: OpenedPicture | null = null;
    try {
      signal.throwIfAborted();
      if (searchViews(picture.size).length === 0)
        throw new PictureError('too-small', 'too narrow for the engine');
      shown = {
        url: this.#host.urls.createObjectURL(await picture.copy()),
        size: picture.size,
      };
      signal.throwIfAborted();
      onOpened(shown);
      return { ...shown, signs: await this.#search(picture, signal) };
    } catch (cause) {
      if (shown !== null) this.release(shown);
      throw cause;
    } finally {
      picture.close();
    }
  }

  release({ url }: OpenedPicture): void {
    this.#host.urls.revokeObjectURL(url);
  }

  async #search(picture: Picture, signal: AbortSignal): Promise<PicturedSign[]> {
    const address = this.#targets[0]?.targetsUrl;
    if (address === undefined) throw new TrackerError('bad-features', 'there is no target');
    const link = new EngineLink(this.#host.startThread(), this.#host.isVisible);
    try {
      await link.open(fetchBytes(address, signal));
      return await searchPictureForSigns(picture.size, async (view, covered) => {
        signal.throwIfAborted();
        const size = { width: view.across, height: view.down };
        const pixels = picture.look(view, covered);
        const answer = await link.search({ type: 'picture', pixels, ...size });
        return this.#placed(answer, view, picture.size);
      });
    } finally {
      link.close();
    }
  }

  /** The signs of an answer where they lie in the whole picture. */
  #placed(
    { signs, camera }: FromEngine & { type: 'signs' },
    view: SearchView,
    whole: Size,
  ): PicturedSign[] {
    return signs.flatMap(({ targetId, modelView, quality }) => {
      const target = this.#targets.find(({ siteId }) => siteId === targetId);
      if (target === undefined) return [];
      const { siteId, widthMetres, heightMetres } = target;
      const plane = planeToPixels(camera, modelView);
      const corners = targetCorners(widthMetres, heightMetres).map(([x, y]) => {
        const at = applyHomography(plane, x, y);
        return [
          (view.x + (at.x * view.width) / view.across) / whole.width,
          (view.y + (at.y * view.height) / view.down) / whole.height,
        ] as const;
      });
      return [{ siteId, quality, corners }];
    });
  }
}
