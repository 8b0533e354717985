import { createPlainMemory, Heap } from './heap.ts';
import type { Kernels } from './kernels.ts';
import { alignPatches } from './twin/align-patches.ts';
import { findBlobs } from './twin/blobs.ts';
import { correlateCells } from './twin/correlate-cells.ts';
import { describe } from './twin/describe.ts';
import { halve } from './twin/halve.ts';
import { nearestDescriptors } from './twin/neighbours.ts';
import { resample } from './twin/resample.ts';
import { searchPatches } from './twin/search-patches.ts';
import { smooth } from './twin/smooth.ts';

const FIRST_PAGES = 64;

/** The kernels in plain TypeScript, for browsers without WebAssembly SIMD: the same answers, slower. */
export function createTwinKernels(): Kernels {
  const heap = new Heap(createPlainMemory(FIRST_PAGES));
  return {
    kind: 'typescript',
    heap,
    halve: (source, width, height, target) => halve(heap, source, width, height, target),
    searchPatches: (...given) => searchPatches(heap, ...given),
    alignPatches: (...given) => alignPatches(heap, ...given),
    correlateCells: (...given) => correlateCells(heap, ...given),
    describe: (...given) => describe(heap, ...given),
    findBlobs: (...given) => findBlobs(heap, ...given),
    nearestDescriptors: (...given) => nearestDescriptors(heap, ...given),
    resample: (...given) => resample(heap, ...given),
    smooth: (...given) => smooth(heap, ...given),
  };
}
