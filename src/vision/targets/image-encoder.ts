import { CoefficientModel, LARGEST_LEVEL, MODEL_CONTEXTS } from './coefficient-model.ts';
import { forwardDct } from './dct.ts';
import { type CodedImage, STEP_UNITS } from './image-codec.ts';
import { Contexts, RangeEncoder } from './range-coder.ts';
import type { GreyImage } from './shrink-image.ts';

export type EncodeImageOptions = {
  /** Most bytes that the coded bits may have. */
  budgetBytes: number;
  /** Finest step, quarters of a grey level: finer ones cost bytes that nobody sees. */
  finestStep: number;
};

const ENCODE_IMAGE_DEFAULTS: EncodeImageOptions = { budgetBytes: 12_500, finestStep: 12 };
/** 8·255 is the largest frequency of a block; a step of twice that leaves nothing. */
const COARSEST_STEP = 16 * 255 * STEP_UNITS;
/** A frequency is rounded up only from this share of a step: a little error for many bits. */
const ROUNDING = 0.37;

/** The picture as well as it can be told within the budget; throws a RangeError when not even grey fits. */
export function encodeImage(image: GreyImage, given: Partial<EncodeImageOptions> = {}): CodedImage {
  const { budgetBytes, finestStep } = { ...ENCODE_IMAGE_DEFAULTS, ...given };
  const frequencies = transform(image);
  let tooFine = finestStep - 1;
  let fits = COARSEST_STEP;
  let best = encodeAt(image, frequencies, fits);
  if (best.bits.length > budgetBytes)
    throw new RangeError(
      `a picture of ${image.width}×${image.height} does not fit ${budgetBytes} bytes`,
    );
  while (fits - tooFine > 1) {
    const middle = Math.floor(Math.sqrt((tooFine + 1) * fits));
    const step = Math.min(fits - 1, Math.max(tooFine + 1, middle));
    const tried = encodeAt(image, frequencies, step);
    if (tried.bits.length <= budgetBytes) {
      fits = step;
      best = tried;
    } else {
      tooFine = step;
    }
  }
  return best;
}

function transform({ luma, width, height }: GreyImage): Float64Array {
  const across = (width + 7) >> 3;
  const down = (height + 7) >> 3;
  const frequencies = new Float64Array(64 * across * down);
  const block = new Float64Array(64);
  for (let index = 0; index < across * down; index++) {
    const left = 8 * (index % across);
    const top = 8 * Math.floor(index / across);
    for (let i = 0; i < 64; i++) {
      // Beyond the edge the last pixel is repeated.
      const x = Math.min(width - 1, left + (i & 7));
      const y = Math.min(height - 1, top + (i >> 3));
      block[i] = luma[y * width + x] - 128;
    }
    forwardDct(block);
    frequencies.set(block, 64 * index);
  }
  return frequencies;
}

function encodeAt(image: GreyImage, frequencies: Float64Array, step: number): CodedImage {
  const { width, height } = image;
  const size = step / STEP_UNITS;
  const levels = new Int16Array(frequencies.length);
  let ones = 0;
  let onesBelow = 0;
  let more = 0;
  let moreBelow = 0;
  for (let i = 0; i < levels.length; i++) {
    const scaled = Math.abs(frequencies[i]) / size;
    const level = Math.min(LARGEST_LEVEL, Math.floor(scaled + (i % 64 === 0 ? 0.5 : ROUNDING)));
    levels[i] = frequencies[i] < 0 ? -level : level;
    if (i % 64 === 0) continue;
    if (level === 1) {
      ones++;
      onesBelow += 1 - scaled;
    } else if (level > 1) {
      more++;
      moreBelow += level - scaled;
    }
  }
  const encoder = new RangeEncoder(new Contexts(MODEL_CONTEXTS));
  const model = new CoefficientModel(encoder, levels, (width + 7) >> 3);
  for (let block = 0; block < levels.length >> 6; block++) model.codeBlock(block);
  return {
    width,
    height,
    step,
    shrinkOne: meanShrink(onesBelow, ones),
    shrinkMore: meanShrink(moreBelow, more),
    bits: encoder.finish(),
  };
}

/** In 256ths, within a signed byte. */
function meanShrink(sum: number, count: number): number {
  if (count === 0) return 0;
  return Math.max(-127, Math.min(127, Math.round((256 * sum) / count)));
}
