import { createCanvas } from '@napi-rs/canvas';
import { env } from '@tensorflow/tfjs-core';
import { OfflineCompiler } from 'mind-ar/src/image-target/offline-compiler.js';
import { lumaPicture } from './luma-picture.ts';

export type CompileTargetOptions = {
  /**
   * Shorter side of the compiled picture, pixels. Three times 128, so that mind-ar's template of 128
   * pixels averages whole blocks; more pixels make the file larger and find no more.
   */
  shorterSidePixels: number;
  onProgress: (percent: number) => void;
};

export const COMPILE_TARGET_DEFAULTS: CompileTargetOptions = {
  shorterSidePixels: 384,
  onProgress: () => {},
};

/** Changes whenever the same picture would compile to something else. */
export const COMPILER_VERSION = `mind-ar 1.2.5, luma, ${COMPILE_TARGET_DEFAULTS.shorterSidePixels} px`;

/** Compiles an image file to the features that the tracker looks for (.mind); the same file gives the same bytes. */
export async function compileTarget(
  picture: Uint8Array,
  given: Partial<CompileTargetOptions> = {},
): Promise<{ features: Uint8Array; widthPixels: number; heightPixels: number }> {
  const options = { ...COMPILE_TARGET_DEFAULTS, ...given };
  // The compiler's own mean of red, green and blue would differ from the live picture on every
  // coloured surface: it is given grey.
  const { luma, width, height } = await lumaPicture(picture, options.shorterSidePixels);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const image = context.createImageData(width, height);
  luma.forEach((grey, pixel) => image.data.set([grey, grey, grey, 255], 4 * pixel));
  context.putImageData(image, 0, 0);
  // Silences TensorFlow's advice to install its native backend.
  env().set('PROD', true);
  const compiler = new OfflineCompiler();
  await compiler.compileImageTargets([canvas], options.onProgress);
  return { features: compiler.exportData(), widthPixels: width, heightPixels: height };
}
