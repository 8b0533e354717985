import type { Kernels } from '../kernels/kernels.ts';
import { PATCH_SIDE } from '../kernels/patch-kernels.ts';
import { selectAnchors } from './anchors.ts';
import { cellWeights } from './cell-weights.ts';
import { type SelfLikeness, selfLikeness } from './self-likeness.ts';

/** A sign's picture as it comes out of the targets' file. */
export type SignImage = {
  readonly luma: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** One octave of a sign's picture in the heap, with the points that are followed on it. */
export type TemplateLevel = {
  /** Byte offset of its first pixel. */
  readonly at: number;
  readonly width: number;
  readonly height: number;
  /** Pixels per sign width, across and down. */
  readonly across: number;
  readonly down: number;
  /** Byte offset of the anchors, pairs of f32 in this level's pixels. */
  readonly anchors: number;
  readonly anchorCount: number;
};

/** The sign at about 80 pixels across, cut into cells of 8×8 pixels, for looking at it as a whole. */
export type WholeSign = {
  readonly at: number;
  readonly columns: number;
  readonly rows: number;
  readonly across: number;
  readonly down: number;
  readonly likeness: SelfLikeness;
  /** For each cell, 0 to 1: how much it says when it agrees. */
  readonly weights: Float32Array;
};

export type Template = {
  /** Height in widths. */
  readonly aspect: number;
  readonly levels: readonly TemplateLevel[];
  readonly whole: WholeSign;
};

const MOST_ANCHORS = 192;
/** Smallest side on which patches still find room. */
const SMALLEST_SIDE = 18;
/** Cells along the geometric mean of the whole sign's sides. */
const CELLS = 9;

/** Puts a sign's picture into the heap, with everything that following needs. */
export function createTemplate(kernels: Kernels, image: SignImage, aspect: number): Template {
  const { heap } = kernels;
  const { luma, width, height } = image;
  const first = heap.allocate(width * height);
  heap.u8.set(luma, first);
  const levels: TemplateLevel[] = [];
  let at = first;
  for (let w = width, h = height; ; w >>= 1, h >>= 1) {
    const octave = 2 ** -levels.length;
    const pixels = heap.u8.slice(at, at + w * h);
    const anchors = selectAnchors(pixels, w, h, MOST_ANCHORS);
    const anchorsAt = heap.allocate(anchors.byteLength);
    heap.f32.set(anchors, anchorsAt >> 2);
    levels.push({
      at,
      width: w,
      height: h,
      across: width * octave,
      down: (height / aspect) * octave,
      anchors: anchorsAt,
      anchorCount: anchors.length / 2,
    });
    if (Math.min(w, h) >> 1 < SMALLEST_SIDE) break;
    const smaller = heap.allocate((w >> 1) * (h >> 1));
    kernels.halve(at, w, h, smaller);
    at = smaller;
  }
  return { aspect, levels, whole: wholeSign(kernels, levels, aspect) };
}

function wholeSign(kernels: Kernels, levels: readonly TemplateLevel[], aspect: number): WholeSign {
  const columns = Math.min(16, Math.max(4, Math.round(CELLS / Math.sqrt(aspect))));
  const rows = Math.min(16, Math.max(3, Math.round(columns * aspect)));
  const width = columns * PATCH_SIDE;
  const height = rows * PATCH_SIDE;
  const { heap } = kernels;
  const at = heap.allocate(width * height);
  // The smallest level that still has as many pixels.
  const source = levels.findLast((level) => level.across >= width) ?? levels[0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      heap.u8[at + y * width + x] = areaMean(
        heap.u8,
        source,
        (x * source.width) / width,
        ((x + 1) * source.width) / width,
        (y * source.height) / height,
        ((y + 1) * source.height) / height,
      );
    }
  }
  const cells = { at, columns, rows };
  const likeness = selfLikeness(kernels, cells);
  const weights = cellWeights(heap.u8, cells, likeness);
  return { ...cells, across: width, down: height / aspect, likeness, weights };
}

/** Mean of a rectangle of a picture, its border pixels by the share that lies inside. */
function areaMean(
  u8: Uint8Array,
  { at, width, height }: TemplateLevel,
  left: number,
  right: number,
  top: number,
  bottom: number,
): number {
  let sum = 0;
  let area = 0;
  for (let y = Math.floor(top); y < Math.min(bottom, height); y++) {
    const high = Math.min(bottom, y + 1) - Math.max(top, y);
    for (let x = Math.floor(left); x < Math.min(right, width); x++) {
      const share = high * (Math.min(right, x + 1) - Math.max(left, x));
      sum += share * u8[at + y * width + x];
      area += share;
    }
  }
  return Math.round(sum / area);
}
