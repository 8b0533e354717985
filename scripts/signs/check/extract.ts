import { createTwinKernels } from '#vision/kernels/twin-kernels.ts';
import { createWasmKernelsNow } from '#vision/kernels/wasm-kernels.ts';
import type { Kernels } from '#vision/kernels/kernels.ts';
import type { SignFeatures } from '#vision/detect/sign-features.ts';
import { compileTargets } from '#vision/targets/compile-targets.ts';
import { readTargetsFile } from '#vision/targets/read-targets-file.ts';
import { createMipmap, type Mipmap } from '#vision/targets/sign-view.ts';
import { createStudio, type Studio } from '#vision/targets/studio.ts';
import { createTemplate } from '#vision/track/template.ts';
import type { GreyPicture } from '../../bench/tracking/picture/grey-picture.ts';

/** What the engine itself makes of a sign's picture. */
export type ExtractedSign = {
  /** The file that the app would look for it by, and the metres that it says. */
  targets: Uint8Array;
  widthMetres: number;
  /** Height over width. */
  aspect: number;
  /** The features that were kept, as many as fit. */
  features: SignFeatures;
  /** The cells by which the whole sign is compared, row by row: what each says, 0 to 1, and its variance in squared grey levels. */
  cells: { columns: number; rows: number; weights: Float32Array; variances: Float32Array };
  /** The picture in octaves, to draw views of. */
  mipmap: Mipmap;
};

/** Where views are drawn and looked at; one serves any number of signs. */
export type Workshop = { kernels: Kernels; studio: Studio };

export function createWorkshop(): Workshop {
  const kernels = createWasmKernelsNow() ?? createTwinKernels();
  return { kernels, studio: createStudio(kernels) };
}

const PATCH = 8;

/** A sign compiled as the app's is compiled. */
export function compileSign(picture: GreyPicture, widthMetres: number): Uint8Array {
  return compileTargets([{ ...picture, id: 'sign', widthMetres }]);
}

/** Reads back what was kept of a sign; `targets` is what `compileSign` gave. */
export function extractSign(
  picture: GreyPicture,
  widthMetres: number,
  { kernels }: Workshop,
  targets = compileSign(picture, widthMetres),
): ExtractedSign {
  const [target] = readTargetsFile(targets);
  const { whole } = createTemplate(kernels, target.image(), target.aspect);
  const { columns, rows, at, weights } = whole;
  const variances = Float32Array.from({ length: columns * rows }, (_, cell) =>
    varianceOf(
      kernels.heap.u8,
      at + PATCH * (Math.floor(cell / columns) * PATCH * columns + (cell % columns)),
      PATCH * columns,
    ),
  );
  return {
    targets,
    widthMetres,
    aspect: target.aspect,
    features: target.features,
    cells: { columns, rows, weights: weights.slice(), variances },
    mipmap: createMipmap(picture.luma, picture.width, picture.height),
  };
}

/** Of 8×8 pixels. */
function varianceOf(u8: Uint8Array, at: number, width: number): number {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < PATCH * PATCH; i++) {
    const level = u8[at + Math.floor(i / PATCH) * width + (i % PATCH)];
    sum += level;
    squares += level * level;
  }
  return squares / (PATCH * PATCH) - (sum / (PATCH * PATCH)) ** 2;
}
