import type { Photo, PhotoOrder, PhotoPort } from '#domain/ports/photos.ts';
import type { Size } from '#domain/viewport.ts';

/** What the browser offers, given so that tests can stand in for it. */
export type PhotoPlatform = {
  navigator: Partial<Pick<Navigator, 'share' | 'canShare'>>;
  /** Addresses for blobs. */
  urls: { createObjectURL: (blob: Blob) => string; revokeObjectURL: (url: string) => void };
  /** Starts a download as a link does. */
  download: (url: string, fileName: string) => void;
  after: (ms: number, then: () => void) => void;
  /** The code that paints; brought when it is first needed. */
  bringComposer: () => Promise<Composer>;
};

export type Composer = {
  composePhoto: (
    order: PhotoOrder<HTMLVideoElement, ImageBitmap>,
  ) => Promise<{ blob: Blob; size: Size }>;
  composeCard: (
    card: Parameters<PhotoPort<HTMLVideoElement, ImageBitmap>['composeSouvenir']>[0],
  ) => Promise<{ blob: Blob; size: Size }>;
  loadFaces: (text: string) => Promise<void>;
};

/** A download that was begun may still read the file for so long after nobody shows it any more, milliseconds. */
const DOWNLOAD_MS = 20_000;

/** A letter of each font file. */
const SAMPLE = 'Aạ Đđ Ơơ Ưư Éé';

/** Photos made on a canvas, shared by the device's own sheet or saved as a download. */
export function createBrowserPhotos(
  platform: PhotoPlatform,
): PhotoPort<HTMLVideoElement, ImageBitmap> {
  const { navigator, urls } = platform;
  const files = new Map<Photo, File>();

  function keep({ blob, size }: { blob: Blob; size: Size }, fileName: string): Photo {
    const file = new File([blob], fileName, { type: blob.type });
    const isShareable =
      navigator.share !== undefined && navigator.canShare?.({ files: [file] }) === true;
    const photo: Photo = { url: urls.createObjectURL(blob), size, fileName, isShareable };
    files.set(photo, file);
    return photo;
  }

  return {
    prepare: async () => {
      const composer = await platform.bringComposer();
      await composer.loadFaces(SAMPLE);
    },
    compose: async (order) => {
      const composer = await platform.bringComposer();
      return keep(await composer.composePhoto(order), order.fileName);
    },
    composeSouvenir: async (card) => {
      const composer = await platform.bringComposer();
      return keep(await composer.composeCard(card), card.fileName);
    },
    share: async (photo, title) => {
      const file = files.get(photo);
      if (file === undefined) throw new Error('this photo was released');
      try {
        await navigator.share?.({ files: [file], title });
        return 'shared';
      } catch (error) {
        // The person closed the sheet again, which is no failure.
        if ((error as { name?: unknown }).name === 'AbortError') return 'closed';
        throw error;
      }
    },
    save: ({ url, fileName }) => platform.download(url, fileName),
    release: (photo) => {
      if (!files.delete(photo)) return;
      platform.after(DOWNLOAD_MS, () => urls.revokeObjectURL(photo.url));
    },
  };
}

/** The browser's own. */
export function browserPhotoPlatform(): PhotoPlatform {
  return {
    navigator,
    urls: URL,
    download: (url, fileName) => {
      const link = document.createElement('a');
      link.href = url;
      link.download = fileName;
      link.click();
    },
    after: (ms, then) => void setTimeout(then, ms),
    bringComposer: () => import('./compose.ts'),
  };
}
