import { FRAME_WAYS, type FrameParcel, type FrameWay, type WorkSize } from './frame-parcel.ts';

/** Packs frames for the worker, on the page. */
export class FramePacker {
  #context: CanvasRenderingContext2D | null = null;

  /** Null when this way cannot take this picture, such as a bare video where a VideoFrame is wanted. */
  pack(
    way: FrameWay,
    picture: CanvasImageSource,
    size: WorkSize,
  ): FrameParcel | Promise<FrameParcel> | null {
    if (way === 'track' || way === 'copy' || way === 'draw') {
      return isVideoFrame(picture) ? { way, picture } : null;
    }
    const { width, height, shrink } = size;
    if (way === 'readback') return this.#readBack(picture, size);
    return createImageBitmap(picture, 0, 0, width * shrink, height * shrink, {
      resizeWidth: width,
      resizeHeight: height,
      resizeQuality: 'medium',
    }).then((bitmap) => ({ way, picture: bitmap }));
  }

  #readBack(picture: CanvasImageSource, { width, height, shrink }: WorkSize): FrameParcel | null {
    this.#context ??= document
      .createElement('canvas')
      .getContext('2d', { willReadFrequently: true, alpha: false });
    const context = this.#context;
    if (context === null) return null;
    const { canvas } = context;
    if (canvas.width !== width || canvas.height !== height) {
      Object.assign(canvas, { width, height });
      context.imageSmoothingQuality = 'medium';
    }
    context.drawImage(picture, 0, 0, width * shrink, height * shrink, 0, 0, width, height);
    return { way: 'readback', pixels: context.getImageData(0, 0, width, height).data.buffer };
  }
}

/** What has to be handed over with the message that carries it. */
export function cargoOf(parcel: FrameParcel): Transferable {
  return 'pixels' in parcel ? parcel.pixels : parcel.picture;
}

/** The ways that this browser offers at all. */
export function offeredWays(): readonly FrameWay[] {
  const drawsInWorkers = 'OffscreenCanvas' in globalThis;
  const offers: Readonly<Record<FrameWay, boolean>> = {
    track: 'MediaStreamTrackProcessor' in globalThis,
    copy: 'VideoFrame' in globalThis,
    draw: 'VideoFrame' in globalThis && drawsInWorkers,
    bitmap: 'createImageBitmap' in globalThis && drawsInWorkers,
    readback: true,
  };
  return FRAME_WAYS.filter((way) => offers[way]);
}

export function isVideoFrame(picture: CanvasImageSource): picture is VideoFrame {
  return 'VideoFrame' in globalThis && picture instanceof VideoFrame;
}
