import { layoutPlate, type PlateWords } from '#domain/photo-plate.ts';
import { PhotoError, type PhotoOrder } from '#domain/ports/photos.ts';
import type { Face } from '#domain/print-marks.ts';
import { layoutSouvenir, SOUVENIR_SIZE, type SouvenirCard } from '#domain/souvenir-card.ts';
import type { Size } from '#domain/viewport.ts';
import { drawMarks, fontOf, measureOn } from './draw-marks.ts';
import { atNextPicture } from './picture-instant.ts';

/** Beyond this a phone of 4 GB may run out of memory; cameras of phones give less than that here. */
const LONGEST_SIDE = 2560;
const JPEG_QUALITY = 0.92;

/** Paints the picture of an order; rejects with a PhotoError. */
export async function composePhoto(
  order: PhotoOrder<HTMLVideoElement, ImageBitmap>,
): Promise<{ blob: Blob; size: Size }> {
  await loadFaces(wordsOf(order.words));
  const size = pictureSize(order.backdrop);
  const painting = createPainting(size);
  try {
    const { context } = painting;
    const drawing = await drawnOver(order, size, context);
    context.drawImage(drawing, 0, 0, size.width, size.height);
    drawing.close();
    drawMarks(context, layoutPlate(order.words, size, measureOn(context)));
    return { blob: await painting.toJpeg(), size };
  } finally {
    painting.free();
  }
}

/** Paints the card of a tour; a picture that does not come is left out. Rejects with a PhotoError. */
export async function composeCard(card: SouvenirCard): Promise<{ blob: Blob; size: Size }> {
  const words = [card.title, card.subtitle, card.credit];
  await loadFaces([...words, ...card.stops.flatMap(({ name, line }) => [name, line])].join(' '));
  const painting = createPainting(SOUVENIR_SIZE);
  try {
    const { context } = painting;
    const marks = layoutSouvenir(card, measureOn(context));
    const urls = marks.flatMap((mark) => ('url' in mark && mark.url !== null ? [mark.url] : []));
    drawMarks(context, marks, await loadPictures(urls));
    return { blob: await painting.toJpeg(), size: SOUVENIR_SIZE };
  } finally {
    painting.free();
  }
}

function wordsOf({ title, caption, evidence, credit, classes }: PlateWords): string {
  return [title, caption, evidence, credit, ...classes.map((one) => one.text)].join(' ');
}

/** The faces that a plate writes in, with the letters that it needs; without them the phone's own stand in. */
export async function loadFaces(text: string): Promise<void> {
  const faces: readonly Face[] = ['title', 'strong', 'text'];
  await Promise.allSettled(faces.map((face) => document.fonts.load(fontOf(face, 40), text)));
}

/** The camera's picture, or the sky, and in the same moment the model over it. */
async function drawnOver(
  { backdrop, draw }: PhotoOrder<HTMLVideoElement, ImageBitmap>,
  size: Size,
  context: CanvasRenderingContext2D,
): Promise<ImageBitmap> {
  try {
    if (backdrop.kind === 'camera') {
      const drawn = await atNextPicture(backdrop.feed, () => {
        context.drawImage(backdrop.feed, 0, 0, size.width, size.height);
        return { drawing: draw(size) };
      });
      return await drawn.drawing;
    }
    const sky = context.createLinearGradient(0, 0, 0, size.height);
    for (const [at, colour] of backdrop.stops) sky.addColorStop(at, colour);
    context.fillStyle = sky;
    context.fillRect(0, 0, size.width, size.height);
    return await draw(size);
  } catch (cause) {
    throw new PhotoError('empty', 'nothing was drawn', { cause });
  }
}

function pictureSize(backdrop: PhotoOrder<HTMLVideoElement, ImageBitmap>['backdrop']): Size {
  const size =
    backdrop.kind === 'sky'
      ? backdrop.size
      : { width: backdrop.feed.videoWidth, height: backdrop.feed.videoHeight };
  if (size.width === 0 || size.height === 0) throw new PhotoError('empty', 'no camera picture');
  const share = Math.min(1, LONGEST_SIDE / Math.max(size.width, size.height));
  return { width: Math.round(size.width * share), height: Math.round(size.height * share) };
}

function createPainting({ width, height }: Size) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new PhotoError('memory', `no canvas of ${width} × ${height}`);
  context.imageSmoothingQuality = 'high';
  return {
    context,
    toJpeg: () =>
      new Promise<Blob>((resolve, reject) => {
        canvas.toBlob(
          (blob) => {
            if (blob === null) reject(new PhotoError('memory', 'the picture could not be written'));
            else resolve(blob);
          },
          'image/jpeg',
          JPEG_QUALITY,
        );
      }),
    /** Safari keeps a canvas's memory until it is collected, unless it has no size. */
    free: () => {
      canvas.width = canvas.height = 0;
    },
  };
}

async function loadPictures(
  urls: readonly string[],
): Promise<ReadonlyMap<string, HTMLImageElement>> {
  const pictures = new Map<string, HTMLImageElement>();
  await Promise.allSettled(
    [...new Set(urls)].map(async (url) => {
      const picture = new Image();
      picture.src = url;
      await picture.decode();
      pictures.set(url, picture);
    }),
  );
  return pictures;
}
