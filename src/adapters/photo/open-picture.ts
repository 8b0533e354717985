import { HEAD_BYTES, isOpenable, type PictureHead, readPictureHead } from '#domain/picture-file.ts';
import { PictureError, type PicturePoint } from '#domain/ports/picture-reader.ts';
import type { SearchView } from '#domain/search-views.ts';
import type { Size } from '#domain/viewport.ts';

/** What unpacks a picture's file, so that tests can stand in for the browser. */
export type PictureDecoder = (file: Blob) => Promise<Unpacked>;

/** An unpacked picture, upright; it is closed when it is no longer drawn from. */
export type Unpacked = { source: CanvasImageSource; size: Size; close: () => void };

/** A file that was opened as a picture. */
export type Picture = {
  readonly size: Size;
  /** A part of it at the view's size, RGBA; what lies within `covered` is plain grey. */
  look(view: SearchView, covered: readonly (readonly PicturePoint[])[]): ArrayBuffer;
  /** A small copy. */
  copy(): Promise<Blob>;
  close(): void;
};

/** Longer side of the copy that is shown, pixels: as wide as a phone is, twice over. */
const COPY_PIXELS = 960;

/** Opens a file as a picture; rejects with a PictureError that says what is wrong with it. */
export async function openPicture(
  file: Blob,
  decode: PictureDecoder = decodePicture,
): Promise<Picture> {
  const head = await readHead(file);
  if (head === null && !file.type.startsWith('image/')) {
    throw new PictureError('not-a-picture', `a file of the type "${file.type}"`);
  }
  if (head?.size && !isOpenable(head.size)) {
    throw new PictureError('too-large', `${head.size.width} × ${head.size.height} pixels`);
  }
  const unpacked = await decode(file).catch((cause: unknown) => {
    const isCommon = head !== null && ['jpeg', 'png', 'gif', 'webp', 'bmp'].includes(head.kind);
    throw new PictureError(isCommon ? 'damaged' : 'format', 'it cannot be unpacked', { cause });
  });
  const { source, size } = unpacked;
  return {
    size,
    look: (view, covered) => {
      const { across, down } = view;
      const drawn = drawn2d(source, view, { width: across, height: down });
      for (const corners of covered) cover(drawn, corners, view, size);
      return drawn.getImageData(0, 0, across, down).data.buffer;
    },
    copy: () => {
      const shrink = Math.min(1, COPY_PIXELS / Math.max(size.width, size.height));
      const small = {
        width: Math.max(1, Math.round(size.width * shrink)),
        height: Math.max(1, Math.round(size.height * shrink)),
      };
      return blobOf(drawn2d(source, { x: 0, y: 0, ...size }, small).canvas);
    },
    close: unpacked.close,
  };
}

function cover(
  drawn: CanvasRenderingContext2D,
  corners: readonly PicturePoint[],
  view: SearchView,
  whole: Size,
): void {
  drawn.fillStyle = '#808080';
  drawn.beginPath();
  for (const [x, y] of corners) {
    drawn.lineTo(
      ((x * whole.width - view.x) * view.across) / view.width,
      ((y * whole.height - view.y) * view.down) / view.height,
    );
  }
  drawn.fill();
}

async function readHead(file: Blob): Promise<PictureHead | null> {
  const bytes = await file
    .slice(0, HEAD_BYTES)
    .arrayBuffer()
    .catch((cause: unknown) => {
      // What lies in a cloud may be listed and still not come.
      throw new PictureError('damaged', 'the file cannot be read', { cause });
    });
  return readPictureHead(new Uint8Array(bytes));
}

type Part = Size & { x: number; y: number };

/**
 * A part of a picture, drawn smaller step by step: not every browser takes the mean of more than four
 * pixels, and what it leaves out makes patterns that are not there.
 */
function drawn2d(source: CanvasImageSource, part: Part, size: Size): CanvasRenderingContext2D {
  const shrink = Math.max(part.width / size.width, part.height / size.height);
  if (shrink <= 2) return drawOnce(source, part, size);
  const steps = Math.ceil(Math.log2(shrink)) - 1;
  const larger = { width: size.width * 2 ** steps, height: size.height * 2 ** steps };
  const step = drawOnce(source, part, larger);
  const next = drawn2d(step.canvas, { x: 0, y: 0, ...larger }, size);
  // Safari keeps a canvas in memory until it has no pixels.
  step.canvas.width = 0;
  return next;
}

function drawOnce(source: CanvasImageSource, part: Part, size: Size): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new PictureError('too-large', 'there is no canvas of this size');
  context.imageSmoothingQuality = 'high';
  // What is see-through lies on paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size.width, size.height);
  context.drawImage(source, part.x, part.y, part.width, part.height, 0, 0, size.width, size.height);
  return context;
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((settle, reject) => {
    canvas.toBlob(
      (blob) => {
        if (blob === null) reject(new PictureError('too-large', 'no copy could be made'));
        else settle(blob);
      },
      'image/jpeg',
      0.85,
    );
  });
}

/** By the browser: upright, as the camera noted how it was held. */
async function decodePicture(file: Blob): Promise<Unpacked> {
  const bitmap =
    (await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)) ??
    // A browser that does not know the option turns pictures by itself.
    (await createImageBitmap(file).catch(() => null));
  if (bitmap !== null) {
    const { width, height } = bitmap;
    return { source: bitmap, size: { width, height }, close: () => bitmap.close() };
  }
  return decodeElement(file);
}

/** Safari shows kinds of pictures, HEIC among them, of which it makes no bitmap. */
async function decodeElement(file: Blob): Promise<Unpacked> {
  const url = URL.createObjectURL(file);
  const picture = new Image();
  picture.src = url;
  try {
    await picture.decode();
  } catch (cause) {
    URL.revokeObjectURL(url);
    throw cause;
  }
  const { naturalWidth: width, naturalHeight: height } = picture;
  return { source: picture, size: { width, height }, close: () => URL.revokeObjectURL(url) };
}
