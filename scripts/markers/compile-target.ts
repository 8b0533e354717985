import { createCanvas } from '@napi-rs/canvas';
import { env } from '@tensorflow/tfjs-core';
import { OfflineCompiler } from 'mind-ar/src/image-target/offline-compiler.js';
import sharp from 'sharp';

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
  const { data, width, height } = await greyPicture(picture, options.shorterSidePixels);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const image = context.createImageData(width, height);
  image.data.set(data);
  context.putImageData(image, 0, 0);
  // Silences TensorFlow's advice to install its native backend.
  env().set('PROD', true);
  const compiler = new OfflineCompiler();
  await compiler.compileImageTargets([canvas], options.onProgress);
  return { features: compiler.exportData(), widthPixels: width, heightPixels: height };
}

/**
 * The picture at its compiled size as grey RGBA. The live picture becomes grey by luma weights; the
 * compiler's own mean of red, green and blue would differ from it on every coloured surface.
 */
async function greyPicture(
  picture: Uint8Array,
  shorterSide: number,
): Promise<{ data: Uint8Array; width: number; height: number }> {
  const { data, info } = await sharp(picture)
    .resize({ width: shorterSide, height: shorterSide, fit: 'outside' })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const grey = new Uint8Array(info.width * info.height * 4);
  for (let pixel = 0; pixel < info.width * info.height; pixel++) {
    const at = pixel * info.channels;
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    const luma = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
    grey.set([luma, luma, luma, 255], pixel * 4);
  }
  return { data: grey, width: info.width, height: info.height };
}
