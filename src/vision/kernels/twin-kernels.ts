import { createPlainMemory, Heap } from './heap.ts';
import type { Kernels } from './kernels.ts';
import { halve } from './twin/halve.ts';

const FIRST_PAGES = 64;

/** The kernels in plain TypeScript, for browsers without WebAssembly SIMD: the same answers, slower. */
export function createTwinKernels(): Kernels {
  const heap = new Heap(createPlainMemory(FIRST_PAGES));
  return {
    kind: 'typescript',
    heap,
    halve: (source, width, height, target) => halve(heap, source, width, height, target),
  };
}
