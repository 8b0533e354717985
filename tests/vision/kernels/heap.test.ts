import { describe, expect, it } from 'vitest';
import { createTwinKernels } from '#vision/kernels/twin-kernels.ts';
import { createWasmKernels } from '#vision/kernels/wasm-kernels.ts';

describe.each([
  ['WebAssembly', createWasmKernels],
  ['TypeScript', async () => createTwinKernels()],
])('the heap of the %s kernels', (_, create) => {
  it('allocates zeroed bytes at multiples of 16, with a vector to spare', async () => {
    const heap = (await create())!.heap;
    const first = heap.allocate(1);
    const second = heap.allocate(16);
    const third = heap.allocate(17);
    expect(first).toBeGreaterThanOrEqual(65_536);
    expect([second - first, third - second]).toEqual([32, 32]);
    expect(first % 16).toBe(0);
    expect(heap.u8.subarray(first, third + 17).every((byte) => byte === 0)).toBe(true);
  });

  it('grows, keeps what it holds, and sees it through every view', async () => {
    const heap = (await create())!.heap;
    const first = heap.allocate(4);
    heap.u32[first >> 2] = 0xc0ff_ee80;
    const before = heap.u8.length;
    const large = heap.allocate(before);
    expect(heap.u8.length).toBeGreaterThan(before);
    expect(large + before + 16).toBeLessThanOrEqual(heap.u8.length);
    expect(heap.u32[first >> 2]).toBe(0xc0ff_ee80);
    expect(heap.u8[first]).toBe(0x80);
    expect(heap.i8[first]).toBe(-128);
    expect(heap.u16[first >> 1]).toBe(0xee80);
    expect(heap.i16[first >> 1]).toBe(0xee80 - 65_536);
    expect(heap.i32[first >> 2]).toBe(0xc0ff_ee80 - 2 ** 32);
    heap.f32[large >> 2] = 1.5;
    expect(heap.u32[large >> 2]).toBe(0x3fc0_0000);
    expect(heap.usedBytes).toBe(large + Math.ceil(before / 16) * 16 + 16);
  });
});

it('is bounded in WebAssembly: beyond 512 MB it throws', async () => {
  const heap = (await createWasmKernels())!.heap;
  expect(() => heap.allocate(2 ** 29)).toThrow(RangeError);
});
