import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const load = () => import('#vision/kernels/wasm-kernels.ts');

// What is compiled outlives a test otherwise.
beforeEach(() => vi.resetModules());
afterEach(() => vi.restoreAllMocks());

it('compiles once for all, and gives each a memory of its own', async () => {
  const { createWasmKernels, createWasmKernelsNow } = await load();
  const compile = vi.spyOn(WebAssembly, 'compile');
  const construct = vi.spyOn(WebAssembly, 'Module');
  const both = await Promise.all([createWasmKernels(), createWasmKernels()]);
  const kernels = [...both, createWasmKernelsNow(), await createWasmKernels()];
  expect(kernels.map((each) => each?.kind)).toEqual(['wasm', 'wasm', 'wasm', 'wasm']);
  expect(new Set(kernels.map((each) => each?.heap)).size).toBe(4);
  expect(compile).toHaveBeenCalledOnce();
  expect(construct).not.toHaveBeenCalled();
});

it('takes for later what had to be compiled at once', async () => {
  const { createWasmKernels, createWasmKernelsNow } = await load();
  const compile = vi.spyOn(WebAssembly, 'compile');
  expect(createWasmKernelsNow()?.kind).toBe('wasm');
  expect((await createWasmKernels())?.kind).toBe('wasm');
  expect(compile).not.toHaveBeenCalled();
});

it('has none where compiling is forbidden, and tries again the next time', async () => {
  const { createWasmKernels } = await load();
  vi.spyOn(WebAssembly, 'compile').mockRejectedValueOnce(new Error('forbidden by the policy'));
  expect(await createWasmKernels()).toBeNull();
  expect((await createWasmKernels())?.kind).toBe('wasm');
});
