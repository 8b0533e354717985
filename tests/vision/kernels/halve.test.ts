import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Kernels } from '#vision/kernels/kernels.ts';
import { createTwinKernels } from '#vision/kernels/twin-kernels.ts';
import { createWasmKernels } from '#vision/kernels/wasm-kernels.ts';

const wasm = await createWasmKernels();
const twin = createTwinKernels();

function halve(kernels: Kernels, luma: Uint8Array, width: number, height: number): number[] {
  const { heap } = kernels;
  const source = heap.allocate(luma.length);
  const bytes = (width >> 1) * (height >> 1);
  const target = heap.allocate(bytes + 1);
  heap.u8.set(luma, source);
  heap.u8[target + bytes] = 77;
  kernels.halve(source, width, height, target);
  expect(heap.u8[target + bytes]).toBe(77);
  return [...heap.u8.subarray(target, target + bytes)];
}

it('gives the mean of each four, rounded half up, in both kernel sets', () => {
  const luma = Uint8Array.of(0, 1, 255, 255, 9, 1, 0, 255, 255, 9);
  for (const kernels of [wasm, twin]) {
    if (kernels === null) throw new Error('this machine has no WebAssembly SIMD');
    expect(halve(kernels, luma, 5, 2)).toEqual([1, 255]);
  }
});

it('is the same in both kernel sets, at every size', () => {
  const side = fc.integer({ min: 1, max: 70 });
  fc.assert(
    fc.property(side, side, fc.infiniteStream(fc.nat({ max: 255 })), (width, height, grey) => {
      const luma = Uint8Array.from({ length: width * height }, () => grey.next().value ?? 0);
      if (wasm === null) throw new Error('this machine has no WebAssembly SIMD');
      expect(halve(wasm, luma, width, height)).toEqual(halve(twin, luma, width, height));
    }),
    { numRuns: 40 },
  );
});
