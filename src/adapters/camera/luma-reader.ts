import type { FrameParcel, WorkSize } from './frame-parcel.ts';
import { type ColourOrder, greyPixels, shrinkLuma } from './shrink-luma.ts';

/** Formats whose first plane is 8-bit luma. */
const PLANAR: readonly string[] = ['I420', 'I420A', 'I422', 'I422A', 'I444', 'I444A', 'NV12'];
/** Formats of four bytes a pixel, and where their colours stand. */
const PACKED: Readonly<Record<string, ColourOrder>> = {
  RGBA: [0, 1, 2],
  RGBX: [0, 1, 2],
  BGRA: [2, 1, 0],
  BGRX: [2, 1, 0],
};
const RGBA: ColourOrder = [0, 1, 2];

/** Turned pictures are not yet in every browser's types: missing means upright. */
type TurnedFrame = VideoFrame & { rotation?: number; flip?: boolean };

/** Gets the luma out of frames, in a worker; its buffers are used again for each. */
export class LumaReader {
  #pixels = new Uint8Array(0);
  #luma = new Uint8Array(0);
  #context: OffscreenCanvasRenderingContext2D | null = null;

  /**
   * Width × height bytes, valid until the next call; closes the frame. Rejects when this way does not
   * give the picture that the video shows: another size or turn, or a format that is not known.
   */
  async read(parcel: FrameParcel, size: WorkSize): Promise<Uint8Array> {
    const length = size.width * size.height;
    if (this.#luma.length !== length) this.#luma = new Uint8Array(length);
    try {
      if (parcel.way === 'track' || parcel.way === 'copy') {
        return await this.#copy(parcel.picture, size);
      }
      if (parcel.way === 'luma') return this.#given(new Uint8Array(parcel.pixels), length);
      if (parcel.way === 'readback') return this.#grey(new Uint8Array(parcel.pixels), size);
      return this.#draw(parcel.picture, parcel.way === 'bitmap' ? 1 : size.shrink, size);
    } finally {
      if ('picture' in parcel) parcel.picture.close();
    }
  }

  async #copy(frame: TurnedFrame, size: WorkSize): Promise<Uint8Array> {
    const { format, visibleRect, rotation = 0, flip = false } = frame;
    if (format === null || visibleRect === null) throw new Error('the frame hides its pixels');
    if (rotation !== 0 || flip) throw new Error('the frame is turned');
    if (visibleRect.width !== size.videoWidth || visibleRect.height !== size.videoHeight) {
      throw new Error(`the frame has ${visibleRect.width} × ${visibleRect.height} pixels`);
    }
    const needed = frame.allocationSize();
    if (this.#pixels.length < needed) this.#pixels = new Uint8Array(needed);
    const [first] = await frame.copyTo(this.#pixels);
    if (first === undefined) throw new Error('the frame has no plane');
    const { offset, stride } = first;
    const { width, height, shrink } = size;
    const order = PACKED[format];
    if (order !== undefined) {
      const pixels = this.#pixels.subarray(offset);
      greyPixels(pixels, stride, order, shrink, width, height, this.#luma);
    } else if (PLANAR.includes(format)) {
      if (shrink === 1 && stride === width) {
        return this.#pixels.subarray(offset, offset + width * height);
      }
      shrinkLuma({ bytes: this.#pixels, offset, stride }, shrink, width, height, this.#luma);
    } else throw new Error(`the format ${format} is not known`);
    return this.#luma;
  }

  #given(luma: Uint8Array, length: number): Uint8Array {
    if (luma.length !== length) throw new Error(`${luma.length} bytes came`);
    return luma;
  }

  #draw(picture: VideoFrame | ImageBitmap, shrink: number, size: WorkSize): Uint8Array {
    const { width, height } = size;
    const context = this.#contextOf(width, height);
    const [across, down] = [width * shrink, height * shrink];
    context.drawImage(picture, 0, 0, across, down, 0, 0, width, height);
    return this.#grey(context.getImageData(0, 0, width, height).data, size);
  }

  #grey(pixels: Uint8Array | Uint8ClampedArray, { width, height }: WorkSize): Uint8Array {
    if (pixels.length !== width * height * 4) throw new Error(`${pixels.length} bytes came`);
    greyPixels(pixels, width * 4, RGBA, 1, width, height, this.#luma);
    return this.#luma;
  }

  #contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
    if (this.#context?.canvas.width === width && this.#context.canvas.height === height) {
      return this.#context;
    }
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
    if (context === null) throw new Error('there is no 2D context');
    context.imageSmoothingQuality = 'medium';
    this.#context = context;
    return context;
  }
}
