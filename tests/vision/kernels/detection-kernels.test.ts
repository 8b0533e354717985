import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDisc, createPattern, PATCH_RADIUS } from '#vision/detect/descriptor-pattern.ts';
import { createResamplingPlan } from '#vision/detect/resampling-plan.ts';
import type { Kernels } from '#vision/kernels/kernels.ts';
import { createTwinKernels } from '#vision/kernels/twin-kernels.ts';
import { createWasmKernels } from '#vision/kernels/wasm-kernels.ts';

const wasm = await createWasmKernels();
if (wasm === null) throw new Error('this machine has no WebAssembly SIMD');
const both: readonly Kernels[] = [wasm, createTwinKernels()];

const grey = fc.nat({ max: 255 });

/** A picture of any grey, and of one with hard edges: what vectors and rounding get wrong. */
function pictures(least: number, most: number) {
  const side = fc.integer({ min: least, max: most });
  const value = fc.oneof(grey, fc.constantFrom(0, 255));
  return fc.tuple(side, side, fc.infiniteStream(value)).map(([width, height, values]) => {
    const luma = Uint8Array.from({ length: width * height }, () => values.next().value ?? 0);
    return { width, height, luma };
  });
}

function put({ heap }: Kernels, bytes: Uint8Array): number {
  const at = heap.allocate(bytes.length);
  heap.u8.set(bytes, at);
  return at;
}

function read({ heap }: Kernels, at: number, bytes: number): number[] {
  return [...heap.u8.subarray(at, at + bytes)];
}

/** What each kernel set makes of the same input. */
function inBoth(run: (kernels: Kernels) => number[]): void {
  const [fast, plain] = both.map(run);
  expect(fast).toEqual(plain);
}

describe('smooth', () => {
  const smooth = (kernels: Kernels, luma: Uint8Array, width: number, height: number) => {
    const source = put(kernels, luma);
    const target = kernels.heap.allocate(luma.length);
    kernels.smooth(source, width, height, target, kernels.heap.allocate(2 * width + 32));
    return read(kernels, target, luma.length);
  };

  it('spreads one pixel by the binomial weights', () => {
    const luma = new Uint8Array(25);
    luma[12] = 255;
    for (const kernels of both) {
      const smoothed = smooth(kernels, luma, 5, 5);
      expect(smoothed.slice(10, 15)).toEqual([6, 24, 36, 24, 6]);
      expect(smoothed[0]).toBe(1);
    }
  });

  it('repeats the edge: a plain picture stays as it is', () => {
    for (const kernels of both) {
      expect(new Set(smooth(kernels, new Uint8Array(77).fill(201), 11, 7))).toEqual(new Set([201]));
    }
  });

  it('is the same in both kernel sets', () => {
    fc.assert(
      fc.property(pictures(1, 50), ({ width, height, luma }) => {
        inBoth((kernels) => smooth(kernels, luma, width, height));
      }),
      { numRuns: 40 },
    );
  });
});

describe('resample', () => {
  const shrink = (kernels: Kernels, luma: Uint8Array, width: number, height: number) => {
    const to = { width: Math.round(width / Math.SQRT2), height: Math.round(height / Math.SQRT2) };
    const { columns, rows } = createResamplingPlan(kernels.heap, { width, height }, to);
    const source = put(kernels, luma);
    const target = kernels.heap.allocate(to.width * to.height);
    kernels.resample(source, width, target, to.width, to.height, columns, rows);
    return read(kernels, target, to.width * to.height);
  };

  it('keeps a ramp where it was', () => {
    const luma = Uint8Array.from({ length: 17 * 3 }, (_, i) => 8 * (i % 17));
    for (const kernels of both) {
      const row = shrink(kernels, luma, 17, 3).slice(0, 12);
      // Target pixel i's centre lies at (i + ½)·17/12 of the source.
      row.forEach((value, i) => {
        expect(Math.abs(value - 8 * (((i + 0.5) * 17) / 12 - 0.5))).toBeLessThan(0.8);
      });
    }
  });

  it('is the same in both kernel sets', () => {
    fc.assert(
      fc.property(pictures(4, 60), ({ width, height, luma }) => {
        inBoth((kernels) => shrink(kernels, luma, width, height));
      }),
      { numRuns: 40 },
    );
  });
});

describe('findBlobs', () => {
  const MARGIN = 3;
  const find = (kernels: Kernels, luma: Uint8Array, width: number, height: number, most = 4) => {
    const words = Math.ceil(width / 32) * Math.ceil(height / 32) * (1 + 2 * most);
    const cells = kernels.heap.allocate(4 * words);
    const scratch = kernels.heap.allocate(12 * width + 256);
    kernels.findBlobs(put(kernels, luma), width, height, MARGIN, 50, most, cells, scratch);
    return [...kernels.heap.i32.subarray(cells >> 2, (cells >> 2) + words)];
  };

  it('finds a dot, bright or dark, and no edge', () => {
    const luma = new Uint8Array(32 * 32).fill(100);
    luma[10 * 32 + 8] = 140;
    luma[20 * 32 + 17] = 60;
    for (let y = 0; y < 32; y++) luma.fill(180, y * 32 + 26, y * 32 + 32);
    for (const kernels of both) {
      const [count, scoreA, a, scoreB, b] = find(kernels, luma, 32, 32);
      expect(count).toBe(2);
      expect([a, b]).toEqual([(10 << 16) | 8, (20 << 16) | 17]);
      // Second differences of 80 both ways, sixteenfold.
      expect([scoreA, scoreB]).toEqual([102_400, 102_400]);
    }
  });

  it('keeps the strongest of a cell', () => {
    const luma = new Uint8Array(32 * 32).fill(100);
    luma[8 * 32 + 8] = 110;
    luma[8 * 32 + 20] = 130;
    luma[20 * 32 + 8] = 120;
    for (const kernels of both) {
      const [count, ...entries] = find(kernels, luma, 32, 32, 2);
      expect(count).toBe(2);
      expect(new Set([entries[1], entries[3]])).toEqual(new Set([(8 << 16) | 20, (20 << 16) | 8]));
    }
  });

  it('is the same in both kernel sets', () => {
    fc.assert(
      fc.property(pictures(7, 70), ({ width, height, luma }) => {
        inBoth((kernels) => {
          const words = find(kernels, luma, width, height);
          // Places that a cell does not use hold whatever was there before.
          return words.flatMap((word, i) => {
            const place = i % 9;
            return place === 0 ? [word] : place <= 2 * words[i - place]! ? [word] : [];
          });
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('a description', () => {
  const SIDE = 2 * PATCH_RADIUS + 3;
  const tables = both.map(({ heap }) => ({
    disc: createDisc(heap),
    pattern: createPattern(heap, SIDE),
  }));
  const middle = PATCH_RADIUS + 1;
  const describeMiddle = (kernels: Kernels, luma: Uint8Array) => {
    const { heap } = kernels;
    const picture = put(kernels, luma);
    const points = heap.allocate(4);
    heap.i32[points >> 2] = (middle << 16) | middle;
    const descriptor = heap.allocate(32);
    const place = heap.allocate(12);
    const { disc, pattern } = tables[both.indexOf(kernels)]!;
    kernels.describe(picture, picture, SIDE, points, 1, disc, pattern, descriptor, place);
    return { descriptor: read(kernels, descriptor, 32), place: read(kernels, place, 12) };
  };

  it('gives the direction in which it grows brighter', () => {
    const towards = (x: number, y: number) =>
      Uint8Array.from({ length: SIDE * SIDE }, (_, i) => {
        return 128 + 4 * (x * ((i % SIDE) - middle) + y * (Math.floor(i / SIDE) - middle));
      });
    for (const kernels of both) {
      expect(describeMiddle(kernels, towards(1, 0)).place[8]).toBe(0);
      expect(describeMiddle(kernels, towards(0, 1)).place[8]).toBe(64);
      expect(describeMiddle(kernels, towards(-1, 0)).place[8]).toBe(128);
      expect(describeMiddle(kernels, towards(1, -1)).place[8]).toBe(224);
    }
  });

  it('turns with the picture: a quarter turn gives the same descriptor', () => {
    const values = fc.array(fc.nat({ max: 200 }), {
      minLength: SIDE * SIDE,
      maxLength: SIDE * SIDE,
    });
    fc.assert(
      fc.property(values, (luma) => {
        const turned = luma.map((_, i) => {
          const x = i % SIDE;
          const y = Math.floor(i / SIDE);
          return luma[(SIDE - 1 - x) * SIDE + y] ?? 0;
        });
        for (const kernels of both) {
          const before = describeMiddle(kernels, Uint8Array.from(luma));
          const after = describeMiddle(kernels, Uint8Array.from(turned));
          expect((after.place[8]! - before.place[8]! + 256) % 256).toBe(64);
          expect(after.descriptor).toEqual(before.descriptor);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is the same in both kernel sets, to the last bit', () => {
    fc.assert(
      fc.property(pictures(SIDE, SIDE), ({ luma }) => {
        inBoth((kernels) => {
          const { descriptor, place } = describeMiddle(kernels, luma);
          return [...descriptor, ...place];
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('nearestDescriptors', () => {
  const MOST = 3;
  const nearest = (kernels: Kernels, query: Uint8Array, entries: Uint8Array, farthest: number) => {
    const { heap } = kernels;
    const starts = heap.allocate(8);
    heap.i32[(starts >> 2) + 1] = entries.length / 32;
    const results = heap.allocate(8 * MOST);
    const queries = put(kernels, query);
    const ids = heap.allocate(4);
    const lists = put(kernels, entries);
    kernels.nearestDescriptors(
      queries,
      ids,
      1,
      0,
      1,
      starts,
      1,
      lists,
      MOST,
      farthest,
      results,
      heap.allocate(8),
    );
    return [...heap.i32.subarray(results >> 2, (results >> 2) + 2 * MOST)];
  };

  it('gives the nearest first, and no farther ones', () => {
    const entries = new Uint8Array(32 * 4);
    entries[31] = 0b111;
    entries.fill(255, 32, 64);
    entries[64] = 1;
    entries[96] = 0b11;
    for (const kernels of both) {
      const query = new Uint8Array(32);
      expect(nearest(kernels, query, entries, 256)).toEqual([2, 1, 3, 2, 0, 3]);
      expect(nearest(kernels, query, entries, 1)).toEqual([2, 1, -1, 2, -1, 2]);
    }
  });

  it('is the same in both kernel sets', () => {
    const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
    fc.assert(
      fc.property(bytes(32), bytes(32 * 9), (query, entries) => {
        inBoth((kernels) => nearest(kernels, query, entries, 200));
      }),
      { numRuns: 40 },
    );
  });
});
