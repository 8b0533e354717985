import { type Photo, PhotoError, type PhotoFailure, type PhotoPort } from '#domain/ports/photos.ts';

export type PhotoScript = {
  /** What each composition comes to, in turn; the last one from then on. A photo when left out. */
  composes?: readonly ('photo' | PhotoFailure)[];
  isShareable?: boolean;
  shares?: 'shared' | 'closed' | 'refused';
};

/** Photos without pictures, and a record of what was asked. */
export type ScriptedPhotos = PhotoPort<HTMLVideoElement, ImageBitmap> & {
  /** Such as `compose hue-hien-thai-hoa-2026.jpg` or `save …`. */
  readonly asked: readonly string[];
};

export function createScriptedPhotos(script: PhotoScript = {}): ScriptedPhotos {
  const asked: string[] = [];
  const composes = [...(script.composes ?? [])];

  function make(fileName: string, size: Photo['size']): Photo {
    asked.push(`compose ${fileName}`);
    const outcome = (composes.length > 1 ? composes.shift() : composes[0]) ?? 'photo';
    if (outcome !== 'photo') throw new PhotoError(outcome, 'scripted');
    const isShareable = script.isShareable ?? false;
    return { url: `/scripted/${fileName}`, size, fileName, isShareable };
  }

  return {
    asked,
    prepare: () => Promise.resolve(),
    compose: async (order) => make(order.fileName, { width: 1280, height: 720 }),
    composeSouvenir: async (card) => make(card.fileName, { width: 1080, height: 1350 }),
    share: async (photo) => {
      asked.push(`share ${photo.fileName}`);
      const outcome = script.shares ?? 'shared';
      if (outcome === 'refused') throw new Error('scripted');
      return outcome;
    },
    save: (photo) => asked.push(`save ${photo.fileName}`),
    release: (photo) => asked.push(`release ${photo.fileName}`),
  };
}
