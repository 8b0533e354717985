import { Heap } from './heap.ts';
import type { Kernels } from './kernels.ts';
import { KERNELS_WASM_BASE64 } from './kernels-wasm.ts';

const FIRST_PAGES = 64;
/** 512 MB: far above what a hundred signs need, and a bound all the same. */
const MOST_PAGES = 8_192;

/** Compiled once for all trackers of a thread; null until then, and after a failure. */
let compiled: WebAssembly.Module | null = null;
let compiling: Promise<WebAssembly.Module | null> | null = null;

/** The kernels in WebAssembly SIMD; null where the browser has none or forbids it. */
export async function createWasmKernels(): Promise<Kernels | null> {
  try {
    const module = await compileWasmKernels();
    if (module === null) return null;
    const memory = createMemory();
    return withHeap(await WebAssembly.instantiate(module, { env: { memory } }), memory);
  } catch {
    return null;
  }
}

/** The same at once, for work that cannot wait; null also where a browser's page must not compile so much at once. */
export function createWasmKernelsNow(): Kernels | null {
  try {
    if (compiled === null) {
      const bytes = usableBytes();
      if (bytes === null) return null;
      compiled = new WebAssembly.Module(bytes);
    }
    const memory = createMemory();
    return withHeap(new WebAssembly.Instance(compiled, { env: { memory } }), memory);
  } catch {
    return null;
  }
}

/** Begins what each first tracker has to wait for; never rejects, and resolves to null like `createWasmKernels`. */
export function compileWasmKernels(): Promise<WebAssembly.Module | null> {
  if (compiled !== null) return Promise.resolve(compiled);
  compiling ??= compile().finally(() => {
    compiling = null;
  });
  return compiling;
}

async function compile(): Promise<WebAssembly.Module | null> {
  try {
    const bytes = usableBytes();
    if (bytes !== null) compiled = await WebAssembly.compile(bytes);
    return compiled;
  } catch {
    // A content security policy without 'wasm-unsafe-eval' throws here: the twin takes over.
    return null;
  }
}

function usableBytes(): Uint8Array<ArrayBuffer> | null {
  if (typeof WebAssembly !== 'object') return null;
  const bytes = decodeBase64(KERNELS_WASM_BASE64);
  return WebAssembly.validate(bytes) ? bytes : null;
}

/** Each tracker has its own: what one keeps there is no other's. */
function createMemory(): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: FIRST_PAGES, maximum: MOST_PAGES });
}

function withHeap(instance: WebAssembly.Instance, memory: WebAssembly.Memory): Kernels {
  const exports = instance.exports as unknown as Omit<Kernels, 'heap' | 'kind'>;
  return { ...exports, kind: 'wasm', heap: new Heap(memory) };
}

/** `atob` is no part of the language itself, and this layer knows no host. */
function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const valueOf = new Uint8Array(128);
  for (let i = 0; i < digits.length; i++) valueOf[digits.charCodeAt(i)] = i;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let i = 0, to = 0; i < text.length; i += 4) {
    const word =
      (valueOf[text.charCodeAt(i)] << 18) |
      (valueOf[text.charCodeAt(i + 1)] << 12) |
      (valueOf[text.charCodeAt(i + 2) & 127] << 6) |
      valueOf[text.charCodeAt(i + 3) & 127];
    bytes[to++] = word >> 16;
    if (to < bytes.length) bytes[to++] = word >> 8;
    if (to < bytes.length) bytes[to++] = word;
  }
  return bytes;
}
