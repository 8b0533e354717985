import { describe, expect, it } from 'vitest';
import { type Candidate, createDetector } from '#vision/detect/detector.ts';
import { createFramePyramid } from '#vision/frame/frame-pyramid.ts';
import { projectCorners } from '#vision/geometry/homography.ts';
import { createTwinKernels } from '#vision/kernels/twin-kernels.ts';
import { createWasmKernels } from '#vision/kernels/wasm-kernels.ts';
import { selectFeatures } from '#vision/targets/select-features.ts';
import { drawnFrame, drawnSign, placed, SIGN_HEIGHT, SIGN_WIDTH } from './drawn-sign.ts';

const WIDTH = 320;
const HEIGHT = 240;
const ASPECT = SIGN_HEIGHT / SIGN_WIDTH;

const wasm = await createWasmKernels();
if (wasm === null) throw new Error('this machine has no WebAssembly SIMD');
const SIGNS = [1, 2].map((seed) => ({
  aspect: ASPECT,
  features: selectFeatures(drawnSign(seed), 200),
}));
const pyramid = createFramePyramid(wasm, WIDTH, HEIGHT);
const detector = createDetector(wasm, SIGNS, WIDTH, HEIGHT);

function search(frame: Uint8Array, excluded: readonly Float64Array[] = []): readonly Candidate[] {
  pyramid.fill(frame);
  detector.begin(pyramid, excluded);
  while (!detector.step());
  return detector.candidates;
}

function corners(homography: Float64Array): Float64Array {
  const out = new Float64Array(8);
  projectCorners(homography, ASPECT, out);
  return out;
}

function cornerError(candidate: Candidate | undefined, truth: Float64Array): number {
  if (candidate === undefined) return Number.POSITIVE_INFINITY;
  const found = corners(candidate.homography);
  return Math.max(...corners(truth).map((place, i) => Math.abs(place - found[i]!)));
}

describe('the detector', () => {
  it.each([
    ['upright', placed(160, 120, 180, 0, 1)],
    ['upside down', placed(150, 110, 150, Math.PI, 1)],
    ['small and turned', placed(100, 90, 75, 0.7, 1)],
    ['tilted by 60°', placed(160, 120, 220, 0.3, 0.5)],
    ['partly out of view', placed(60, 120, 240, 0.1, 1)],
  ])('finds a sign %s', (_, homography) => {
    const [best] = search(drawnFrame(WIDTH, HEIGHT, [{ seed: 1, homography }]));
    expect(best?.signIndex).toBe(0);
    expect(cornerError(best, homography)).toBeLessThan(4);
  });

  it('tells two signs in one frame apart', () => {
    const left = placed(80, 120, 140, 0, 1);
    const right = placed(240, 120, 140, 0, 1);
    const found = search(
      drawnFrame(WIDTH, HEIGHT, [
        { seed: 2, homography: left },
        { seed: 1, homography: right },
      ]),
    );
    const of = (sign: number) => found.find(({ signIndex }) => signIndex === sign);
    expect(cornerError(of(1), left)).toBeLessThan(4);
    expect(cornerError(of(0), right)).toBeLessThan(4);
  });

  it('does not look where a sign is followed already', () => {
    const homography = placed(160, 120, 180, 0, 1);
    const frame = drawnFrame(WIDTH, HEIGHT, [{ seed: 1, homography }]);
    const inside = ({ homography: h }: Candidate) =>
      cornerError({ ...NOBODY, homography: h }, homography) < 20;
    expect(search(frame).some(inside)).toBe(true);
    expect(search(frame, [corners(homography)]).some(inside)).toBe(false);
  });

  it('finds no likely candidate in noise', () => {
    const found = search(drawnFrame(WIDTH, HEIGHT, []));
    expect(found.filter(({ inliers }) => inliers > 12)).toEqual([]);
  });

  it('forgets the last frame', () => {
    search(drawnFrame(WIDTH, HEIGHT, [{ seed: 1, homography: placed(160, 120, 180, 0, 1) }]));
    expect(search(new Uint8Array(WIDTH * HEIGHT).fill(90))).toEqual([]);
  });

  it('gives the same candidates with the kernels in TypeScript', () => {
    const frame = drawnFrame(WIDTH, HEIGHT, [
      { seed: 1, homography: placed(150, 120, 160, 0.4, 0.8) },
    ]);
    const [fast, plain] = [wasm, createTwinKernels()].map((kernels) => {
      const fresh = createDetector(kernels, SIGNS, WIDTH, HEIGHT);
      const levels = createFramePyramid(kernels, WIDTH, HEIGHT);
      levels.fill(frame);
      fresh.begin(levels);
      while (!fresh.step());
      return fresh.candidates;
    });
    expect(plain?.length).toBeGreaterThan(0);
    expect(plain).toEqual(fast);
  });
});

const NOBODY = { signIndex: 0, inliers: 0 };
