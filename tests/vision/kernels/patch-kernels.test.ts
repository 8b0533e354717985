import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#domain/seeded-random.ts';
import type { Kernels } from '#vision/kernels/kernels.ts';
import { createTwinKernels } from '#vision/kernels/twin-kernels.ts';
import { createWasmKernels } from '#vision/kernels/wasm-kernels.ts';

const wasm = await createWasmKernels();
if (wasm === null) throw new Error('this machine has no WebAssembly SIMD');
const twin = createTwinKernels();

type Picture = { luma: Uint8Array; width: number; height: number };
type Scene = {
  frame: Picture;
  template: Picture;
  homography: number[];
  /** Where the frame before had it; sharp when it is not told. */
  before?: number[];
  anchors: number[];
};

/** Soft blobs, so that there is something to be aligned. */
function picture(seed: number, width: number, height: number): Picture {
  const random = seededRandom(seed);
  const waves = Array.from({ length: 6 }, () => [random() - 0.5, random() - 0.5, 6 * random()]);
  const luma = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const sum = waves.reduce((s, [a, b, c]) => s + Math.sin(a! * x + b! * y + c!), 0);
      luma[y * width + x] = 128 + 20 * sum + 6 * (random() - 0.5);
    }
  }
  return { luma, width, height };
}

/** The picture moved by whole pixels, with another contrast and brightness. */
function moved({ luma, width, height }: Picture, dx: number, dy: number): Picture {
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from =
        luma[Math.max(0, Math.min(height - 1, y - dy)) * width + ((x - dx + width) % width)];
      out[y * width + x] = 20 + 0.7 * from!;
    }
  }
  return { luma: out, width, height };
}

function cropped(from: Picture, left: number, top: number, width: number, height: number): Picture {
  const luma = Uint8Array.from({ length: width * height }, (_, i) => {
    const row = top + Math.floor(i / width);
    return from.luma[row * from.width + left + (i % width)]!;
  });
  return { luma, width, height };
}

function place(kernels: Kernels, scene: Scene) {
  const { heap } = kernels;
  const frame = heap.allocate(scene.frame.luma.length);
  const template = heap.allocate(scene.template.luma.length);
  const homography = heap.allocate(72);
  const before = heap.allocate(72);
  const anchors = heap.allocate(4 * scene.anchors.length);
  const map = heap.allocate(25 * 25 * 4);
  const records = heap.allocate(32 * 64);
  const samples = heap.allocate(128 * 64);
  heap.u8.set(scene.frame.luma, frame);
  heap.u8.set(scene.template.luma, template);
  heap.f64.set(scene.homography, homography >> 3);
  heap.f64.set(scene.before ?? scene.homography, before >> 3);
  heap.f32.set(scene.anchors, anchors >> 2);
  const pictures = [
    frame,
    scene.frame.width,
    scene.frame.height,
    template,
    scene.template.width,
    scene.template.height,
    homography,
    before,
    0.6,
    anchors,
    scene.anchors.length / 2,
  ] as const;
  return { heap, frame, template, homography, map, records, samples, pictures };
}

function search(kernels: Kernels, scene: Scene, radius: number) {
  const { heap, map, records, pictures } = place(kernels, scene);
  const found = kernels.searchPatches(...pictures, 60, radius, map, records);
  const side = 2 * radius + 1;
  return {
    records: [...heap.f32.subarray(records >> 2, (records >> 2) + 8 * found)],
    map: [...heap.i32.subarray(map >> 2, (map >> 2) + side * side)],
  };
}

function align(kernels: Kernels, scene: Scene, iterations: number): number[] {
  const { heap, records, pictures } = place(kernels, scene);
  const found = kernels.alignPatches(...pictures, 60, iterations, 3.5, records);
  return [...heap.f32.subarray(records >> 2, (records >> 2) + 8 * found)];
}

function correlate(kernels: Kernels, scene: Scene): { records: number[]; samples: number[] } {
  const { heap, frame, template, homography, records, samples } = place(kernels, scene);
  const { width, height } = scene.frame;
  kernels.correlateCells(frame, width, height, template, 4, 3, homography, samples, records);
  return {
    records: [...heap.f32.subarray(records >> 2, (records >> 2) + 48)],
    samples: [...heap.i16.subarray(samples >> 1, (samples >> 1) + 64 * 12)],
  };
}

const near = (value: number, spread: number) =>
  fc.double({ min: value - spread, max: value + spread, noNaN: true });
/** Frames of any size, and templates seen turned, slanted, off the frame and even mirrored. */
const scenes: fc.Arbitrary<Scene> = fc
  .record({
    seed: fc.nat({ max: 999 }),
    width: fc.integer({ min: 16, max: 70 }),
    height: fc.integer({ min: 16, max: 60 }),
    scale: near(1, 0.5),
    skew: near(0, 0.6),
    shiftX: near(4, 30),
    shiftY: near(4, 30),
    tilt: near(0, 0.008),
    way: near(0, 12),
  })
  .map(({ seed, width, height, scale, skew, shiftX, shiftY, tilt, way }) => ({
    frame: picture(seed, width, height),
    template: picture(seed + 1, 40, 32),
    homography: [scale, skew, shiftX, -skew, scale, shiftY, tilt, -tilt / 2, 1],
    before: [scale, skew, shiftX - way, -skew, scale, shiftY + way / 3, tilt, -tilt / 2, 1],
    anchors: Array.from({ length: 40 }, (_, i) => ((i * 37) % 41) + (i % 7) / 8),
  }));

const IDENTITY = [1, 0, 0, 0, 1, 0, 0, 0, 1];
const sharp = picture(5, 60, 50);
const shifted: Scene = {
  frame: moved(sharp, 2, -1),
  template: sharp,
  homography: IDENTITY,
  anchors: [30, 25, 20.5, 15.25],
};

describe.each([wasm, twin])('patches, in $kind', (kernels) => {
  it('are found by search where they went, whatever the contrast', () => {
    const { records, map } = search(kernels, shifted, 3);
    expect(records).toHaveLength(16);
    expect(Math.abs(records[1]! - 32)).toBeLessThan(0.1);
    expect(Math.abs(records[2]! - 24)).toBeLessThan(0.1);
    expect(records[3]).toBeGreaterThan(0.98);
    // Both patches vote for (2, −1): the map's best cell.
    expect(map.indexOf(Math.max(...map))).toBe(7 * (3 - 1) + 3 + 2);
  });

  it('are aligned to a fraction of a pixel', () => {
    const [anchor, u, v, correlation] = align(kernels, shifted, 8).slice(8);
    expect(anchor).toBe(1);
    expect(u).toBeCloseTo(22.5, 1);
    expect(v).toBeCloseTo(14.25, 1);
    expect(correlation).toBeGreaterThan(0.98);
  });

  it('are left out where the frame ends or the template is flat', () => {
    const flat = { ...sharp, luma: new Uint8Array(60 * 50).fill(90) };
    expect(align(kernels, { ...shifted, template: flat }, 8)).toEqual([]);
    expect(align(kernels, { ...shifted, homography: [1, 0, 26, 0, 1, 0, 0, 0, 1] }, 8)[0]).toBe(1);
  });
});

describe.each([wasm, twin])('cells, in $kind', (kernels) => {
  const frame = picture(3, 40, 32);
  const template = cropped(frame, 3, 2, 32, 24);
  const homography = [1, 0, 3, 0, 1, 2, 0, 0, 1];

  it('correlate fully with what they are', () => {
    const { records, samples } = correlate(kernels, { frame, template, homography, anchors: [] });
    expect(samples.slice(0, 8)).toEqual([...template.luma.subarray(0, 8)].map((grey) => 16 * grey));
    for (let cell = 0; cell < 12; cell++) expect(records[4 * cell]).toBeCloseTo(1, 6);
    expect(records[1]).toBeCloseTo(records[2]!, 3);
  });

  it('say so when they are out of view', () => {
    const further = [1, 0, 11, 0, 1, 2, 0, 0, 1];
    const scene = { frame, template, homography: further, anchors: [] };
    const { records } = correlate(kernels, scene);
    const isOut = records.filter((_, i) => i % 4 === 0).map((correlation) => correlation === -2);
    const row = [false, false, false, true];
    expect(isOut).toEqual([...row, ...row, ...row]);
  });
});

describe('both kernel sets give the same', () => {
  it('by search', () => {
    fc.assert(
      fc.property(scenes, fc.integer({ min: 1, max: 5 }), (scene, radius) => {
        expect(search(wasm, scene, radius)).toEqual(search(twin, scene, radius));
      }),
      { numRuns: 60 },
    );
  });

  it('by alignment', () => {
    fc.assert(
      fc.property(scenes, fc.integer({ min: 1, max: 8 }), (scene, iterations) => {
        expect(align(wasm, scene, iterations)).toEqual(align(twin, scene, iterations));
      }),
      { numRuns: 60 },
    );
  });

  it('cell by cell', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        expect(correlate(wasm, scene)).toEqual(correlate(twin, scene));
      }),
      { numRuns: 60 },
    );
  });
});
