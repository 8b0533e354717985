import { createFrameFeatures, type FrameFeatures } from '../detect/frame-features.ts';
import { createFramePyramid, type FramePyramid } from '../frame/frame-pyramid.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { drawSign, type Mipmap } from './sign-view.ts';

/** A square picture to draw a sign on, and what is found in it. */
export type Canvas = {
  readonly side: number;
  readonly luma: Uint8Array;
  readonly pyramid: FramePyramid;
  readonly features: FrameFeatures;
};

/** Where simulated views are taken, all in one heap. */
export type Studio = {
  readonly kernels: Kernels;
  /** The smallest canvas that holds this many pixels each way; null when none does. */
  readonly canvasFor: (extent: number) => Canvas | null;
};

const SIDES = [144, 208, 288, 400, 560];
const BUDGET = { finest: 240, share: 0.75, perCell: 10 };

export function createStudio(kernels: Kernels): Studio {
  const canvases = new Map<number, Canvas>();
  return {
    kernels,
    canvasFor(extent) {
      const side = SIDES.find((candidate) => candidate >= extent);
      if (side === undefined) return null;
      const known = canvases.get(side);
      if (known !== undefined) return known;
      const canvas = {
        side,
        luma: new Uint8Array(side * side),
        pyramid: createFramePyramid(kernels, side, side),
        features: createFrameFeatures(kernels, side, side, BUDGET),
      };
      canvases.set(side, canvas);
      return canvas;
    },
  };
}

/** Draws the sign over what is on the canvas; `toPlane` takes pixels to its plane. */
export function drawOn(canvas: Canvas, mipmap: Mipmap, toPlane: ArrayLike<number>): void {
  drawSign(mipmap, toPlane, canvas.luma, canvas.side, canvas.side);
}
