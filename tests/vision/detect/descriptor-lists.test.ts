import { describe, expect, it } from 'vitest';
import { seededRandom } from '#domain/seeded-random.ts';
import { createDescriptorLists } from '#vision/detect/descriptor-lists.ts';
import { createTwinKernels } from '#vision/kernels/twin-kernels.ts';

const COUNT = 1_500;

/** Descriptors about forty prototypes, as those of real patches are: each bit flipped one time in eight. */
function someDescriptors(): Uint8Array {
  const random = seededRandom(7);
  const prototypes = Uint8Array.from({ length: 40 * 32 }, () => Math.floor(256 * random()));
  return Uint8Array.from({ length: COUNT * 32 }, (_, i) => {
    const byte = prototypes[((i >> 5) % 40) * 32 + (i & 31)] ?? 0;
    let flips = 0;
    for (let bit = 0; bit < 8; bit++) if (random() < 1 / 8) flips |= 1 << bit;
    return byte ^ flips;
  });
}

describe('descriptors in lists', () => {
  const bytes = someDescriptors();
  const kernels = createTwinKernels();
  const lists = createDescriptorLists(kernels, bytes, COUNT);
  const starts = [
    ...kernels.heap.i32.subarray(lists.starts >> 2, (lists.starts >> 2) + lists.listCount + 1),
  ];

  it('hold each descriptor once', () => {
    expect([...lists.order].sort((a, b) => a - b)).toEqual(
      Array.from({ length: COUNT }, (_, i) => i),
    );
    expect(starts[0]).toBe(0);
    expect(starts[lists.listCount]).toBe(COUNT);
    lists.order.forEach((given, place) => {
      const at = lists.descriptors + 32 * place;
      expect([...kernels.heap.u8.subarray(at, at + 32)]).toEqual([
        ...bytes.subarray(32 * given, 32 * given + 32),
      ]);
    });
  });

  it('find almost always in few lists what is nearest of all', () => {
    const { heap } = kernels;
    const queries = heap.allocate(32 * COUNT);
    heap.u8.set(bytes, queries);
    // Each query is one of the descriptors with ten bits changed.
    for (let i = 0; i < COUNT; i++)
      for (let k = 0; k < 10; k++) heap.u8[queries + 32 * i + 3 * k]! ^= 4;
    const ids = heap.allocate(4 * COUNT);
    for (let i = 0; i < COUNT; i++) heap.i32[(ids >> 2) + i] = i;
    const results = heap.allocate(8 * COUNT);
    const { centres, listCount, descriptors } = lists;
    const search = (probes: number) => {
      const scratch = heap.allocate(8 * probes);
      kernels.nearestDescriptors(
        queries,
        ids,
        COUNT,
        centres,
        listCount,
        lists.starts,
        probes,
        descriptors,
        1,
        256,
        results,
        scratch,
      );
      return Array.from({ length: COUNT }, (_, i) => heap.i32[(results >> 2) + 2 * i]);
    };
    const all = search(listCount);
    const few = search(5);
    expect(listCount).toBeGreaterThan(50);
    expect(all.filter((entry, i) => entry === few[i]).length).toBeGreaterThan(0.95 * COUNT);
  });

  it('are the same for the same input', () => {
    expect(createDescriptorLists(createTwinKernels(), bytes, COUNT).order).toEqual(lists.order);
  });

  it('are one list when there are few', () => {
    expect(createDescriptorLists(createTwinKernels(), bytes, 20).listCount).toBe(1);
    expect(createDescriptorLists(createTwinKernels(), bytes, 0).order).toEqual(new Int32Array(0));
  });
});
