/** Below this WebAssembly keeps its own constants. */
const FIRST_FREE_BYTE = 65_536;
const ALIGNMENT = 16;
const PAGE_BYTES = 65_536;

/** The memory that a heap lies in: WebAssembly's own, or a plain buffer for the TypeScript twin. */
export type HeapMemory = {
  readonly buffer: ArrayBuffer;
  /** Adds pages of 65,536 bytes; `buffer` is another one afterwards. */
  grow(pages: number): unknown;
};

/**
 * One linear memory for pictures, templates and descriptors, addressed by byte offset, so that the
 * WebAssembly kernels and their TypeScript twin work on the same data. Nothing is freed: what is
 * needed for as long as the tracker lives is allocated when it starts.
 *
 * The views are renewed by `allocate`: do not keep one across an allocation.
 */
export class Heap {
  readonly #memory: HeapMemory;
  #top = FIRST_FREE_BYTE;
  u8: Uint8Array;
  i8: Int8Array;
  u16: Uint16Array;
  i16: Int16Array;
  u32: Uint32Array;
  i32: Int32Array;
  f32: Float32Array;
  f64: Float64Array;

  constructor(memory: HeapMemory) {
    this.#memory = memory;
    const { buffer } = memory;
    this.u8 = new Uint8Array(buffer);
    this.i8 = new Int8Array(buffer);
    this.u16 = new Uint16Array(buffer);
    this.i16 = new Int16Array(buffer);
    this.u32 = new Uint32Array(buffer);
    this.i32 = new Int32Array(buffer);
    this.f32 = new Float32Array(buffer);
    this.f64 = new Float64Array(buffer);
  }

  /** Byte offset of `bytes` zeroed bytes, a multiple of 16; throws a RangeError when memory is out. */
  allocate(bytes: number): number {
    const at = this.#top;
    // Kernels read whole vectors: 16 bytes past an end must still be memory.
    this.#top = at + Math.ceil(bytes / ALIGNMENT) * ALIGNMENT + ALIGNMENT;
    const missing = this.#top - this.#memory.buffer.byteLength;
    if (missing > 0) {
      this.#memory.grow(Math.ceil(missing / PAGE_BYTES));
      this.#renewViews();
    }
    return at;
  }

  /** Bytes in use, for reports. */
  get usedBytes(): number {
    return this.#top;
  }

  #renewViews(): void {
    const { buffer } = this.#memory;
    this.u8 = new Uint8Array(buffer);
    this.i8 = new Int8Array(buffer);
    this.u16 = new Uint16Array(buffer);
    this.i16 = new Int16Array(buffer);
    this.u32 = new Uint32Array(buffer);
    this.i32 = new Int32Array(buffer);
    this.f32 = new Float32Array(buffer);
    this.f64 = new Float64Array(buffer);
  }
}

/** Plain memory for the TypeScript twin. */
export function createPlainMemory(pages: number): HeapMemory {
  let buffer = new ArrayBuffer(pages * PAGE_BYTES);
  return {
    get buffer() {
      return buffer;
    },
    grow(more) {
      const larger = new ArrayBuffer(buffer.byteLength + more * PAGE_BYTES);
      new Uint8Array(larger).set(new Uint8Array(buffer));
      buffer = larger;
    },
  };
}
