import { CoefficientModel, MODEL_CONTEXTS } from './coefficient-model.ts';
import { inverseDct } from './dct.ts';
import { Contexts, RangeDecoder } from './range-coder.ts';
import type { GreyImage } from './shrink-image.ts';

/** Steps are sent in quarters of a grey level. */
export const STEP_UNITS = 4;

/**
 * A grey picture as its quantised cosine transform: what the decoder needs beside the coded bits.
 */
export type CodedImage = {
  width: number;
  height: number;
  /** Distance between two levels of a frequency, in quarters of a grey level. */
  step: number;
  /** How far below its level a frequency of magnitude 1, and of more, is set, in 256ths of a step. */
  shrinkOne: number;
  shrinkMore: number;
  /** What the range coder wrote. */
  bits: Uint8Array;
};

/** The picture; any bytes give some picture, and only the right ones the right picture. */
export function decodeImage(coded: CodedImage): GreyImage {
  const { width, height } = coded;
  const across = (width + 7) >> 3;
  const blocks = across * ((height + 7) >> 3);
  const levels = new Int16Array(64 * blocks);
  const model = new CoefficientModel(
    new RangeDecoder(new Contexts(MODEL_CONTEXTS), coded.bits),
    levels,
    across,
  );
  for (let block = 0; block < blocks; block++) model.codeBlock(block);
  return { luma: reconstruct(levels, coded), width, height };
}

/** Pixels from levels. */
export function reconstruct(levels: Int16Array, coded: Omit<CodedImage, 'bits'>): Uint8Array {
  const { width, height } = coded;
  const across = (width + 7) >> 3;
  const step = coded.step / STEP_UNITS;
  const one = step * (1 - coded.shrinkOne / 256);
  const less = (step * coded.shrinkMore) / 256;
  const luma = new Uint8Array(width * height);
  const block = new Float64Array(64);
  for (let at = 0, index = 0; at < levels.length; at += 64, index++) {
    block[0] = levels[at] * step;
    for (let i = 1; i < 64; i++) {
      const level = levels[at + i];
      if (level === 0) block[i] = 0;
      else if (level === 1) block[i] = one;
      else if (level === -1) block[i] = -one;
      else block[i] = level * step - (level > 0 ? less : -less);
    }
    inverseDct(block);
    const left = 8 * (index % across);
    const top = 8 * Math.floor(index / across);
    const columns = Math.min(8, width - left);
    const rows = Math.min(8, height - top);
    for (let y = 0; y < rows; y++) {
      const to = (top + y) * width + left;
      for (let x = 0; x < columns; x++) {
        const value = block[8 * y + x] + 128.5;
        luma[to + x] = value < 0 ? 0 : value > 255 ? 255 : value;
      }
    }
  }
  return luma;
}
