import type { DetectionKernels } from './detection-kernels.ts';
import type { Heap } from './heap.ts';
import type { PatchKernels } from './patch-kernels.ts';
import type { PictureKernels } from './picture-kernels.ts';

/**
 * The inner loops of the tracker, once in WebAssembly SIMD and once in TypeScript. All pictures are
 * 8-bit luma, rows without gaps, given by the byte offset of their first pixel in `heap`.
 */
export type Kernels = PictureKernels &
  PatchKernels &
  DetectionKernels & {
    readonly heap: Heap;
    readonly kind: 'wasm' | 'typescript';
  };
