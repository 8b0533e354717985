import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { FollowedSign } from '#vision/follow/followed-sign.ts';
import { type SearchScene, SignSearch } from '#vision/follow/sign-search.ts';
import { createFramePyramid, type FramePyramid } from '#vision/frame/frame-pyramid.ts';
import type { Kernels } from '#vision/kernels/kernels.ts';
import { createWasmKernels } from '#vision/kernels/wasm-kernels.ts';
import { readTargetsFile } from '#vision/targets/read-targets-file.ts';
import type { SignTarget } from '#vision/targets/sign-target.ts';
import { lensOf } from '../../../scripts/bench/tracking/render/lens.ts';
import { poseError, signFrame, TEST_LENS, testSign } from '../../fixtures/sign-frames.ts';
import { targetsOf } from '../filmed-signs.ts';

// Drawing and compiling signs takes seconds where many tests run at once.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const NAMES = ['rich', 'series-0', 'series-1'];
const { width, height } = TEST_LENS;
let kernels: Kernels;
let targets: SignTarget[];
let pyramid: FramePyramid;
let search: SignSearch;
let signs: FollowedSign[];

beforeAll(async () => {
  const wasm = await createWasmKernels();
  if (wasm === null) throw new Error('this machine has no WebAssembly SIMD');
  kernels = wasm;
  targets = readTargetsFile(targetsOf(...NAMES));
  pyramid = createFramePyramid(kernels, width, height);
});

beforeEach(() => {
  search = new SignSearch(kernels, targets, width, height);
  signs = targets.map((target, index) => new FollowedSign(kernels, index, target));
});

/** All the time in the world, and the true camera. */
function scene(given: Partial<SearchScene> = {}): SearchScene {
  return {
    pyramid,
    camera: TEST_LENS,
    likelyCamera: () => null,
    signOf: (index) => signs[index]!,
    late: () => false,
    ...given,
  };
}

function lookAt(luma: Uint8Array, given: Partial<SearchScene> = {}) {
  pyramid.fill(luma);
  search.begin(luma, []);
  return search.advance(scene(given));
}

const rich = testSign('rich');
const shown = signFrame(rich, { yaw: 25, roll: -10 });

describe('a search', () => {
  it('finds a sign with its pose, in one go where there is time', () => {
    expect(search.busy).toBe(false);
    const [found, ...others] = lookAt(shown.luma);
    expect(others).toEqual([]);
    expect(found!.sign).toBe(signs[0]);
    expect(found!.camera).toBe(TEST_LENS);
    expect(poseError(found!.sighting.pose, TEST_LENS, rich, shown.corners)).toBeLessThan(0.5);
    expect(search.busy).toBe(false);
  });

  it('stops at once when time is up, and goes on in the next frame', () => {
    search.begin(shown.luma, []);
    const late = vi.fn<SearchScene['late']>(() => true);
    let frames = 0;
    for (;;) {
      frames++;
      // The sign moves on meanwhile; what counts is where it is when the search is over.
      const newest = signFrame(rich, { yaw: 25, roll: -10, x: Math.min(6, frames / 2) });
      pyramid.fill(newest.luma);
      const [found] = search.advance(scene({ late }));
      if (found === undefined) {
        expect(search.busy).toBe(true);
        expect(late).toHaveBeenCalledTimes(frames);
        continue;
      }
      expect(poseError(found.sighting.pose, TEST_LENS, rich, newest.corners)).toBeLessThan(0.5);
      break;
    }
    expect(frames).toBeGreaterThan(3);
    expect(frames).toBeLessThan(60);
  });

  it('can be given up, and begun anew', () => {
    search.begin(shown.luma, []);
    search.advance(scene({ late: () => true }));
    expect(search.busy).toBe(true);
    search.stop();
    expect(search.busy).toBe(false);
    expect(lookAt(shown.luma)).toHaveLength(1);
  });

  it('looks nowhere inside the places it is told to leave out', () => {
    pyramid.fill(shown.luma);
    search.begin(shown.luma, [Float64Array.from(shown.corners.flat())]);
    expect(search.advance(scene())).toEqual([]);
  });

  it('leaves out a sign that is followed, unless it is doubted', () => {
    const [found] = lookAt(shown.luma);
    const { sign, sighting } = found!;
    sign.takeFound(sighting, TEST_LENS, 0, undefined);
    expect(lookAt(shown.luma)).toEqual([]);
    for (let frame = 1; frame < 6; frame++) {
      sign.take({ ...sighting, quality: 0.1 }, TEST_LENS, 33 * frame, undefined);
    }
    expect(sign.doubted).toBe(true);
    expect(lookAt(shown.luma)).toMatchObject([{ sign: { index: 0 } }]);
  });
});

describe('a sign under an unknown focal length', () => {
  const truth = lensOf(width, height, 65);
  const frame = signFrame(rich, { yaw: 45, pitch: 10, share: 0.55 }, { lens: truth });
  const told = lensOf(width, height, 40);

  it('is looked at with the focal length that it makes likely', () => {
    const likelyCamera = vi.fn<SearchScene['likelyCamera']>(() => truth);
    const [found] = lookAt(frame.luma, { camera: told, likelyCamera });
    expect(found!.camera).toBe(truth);
    expect(poseError(found!.sighting.pose, truth, rich, frame.corners)).toBeLessThan(0.5);
    // It was asked with what the frame shows of the sign, posed under the camera in use.
    const [evidence, pose] = likelyCamera.mock.calls[0]!;
    expect(evidence.count).toBeGreaterThanOrEqual(4);
    expect(pose[11]! / frame.pose[11]!).toBeGreaterThan(1.3);
  });

  it('is looked at with the one in use where the likely one does not show it', () => {
    const absurd = { ...truth, fx: 60 * truth.fx };
    const likelyCamera = () => absurd;
    const [found] = lookAt(frame.luma, { camera: truth, likelyCamera });
    expect(found!.camera).toBe(truth);
    expect(poseError(found!.sighting.pose, truth, rich, frame.corners)).toBeLessThan(0.5);
  });
});

it.each([
  ['series-0', 1, {}],
  ['series-1', 2, {}],
  ['series-0', 1, { yaw: 35, share: 0.35, x: 40 }],
  ['series-1', 2, { yaw: 35, share: 0.35, x: 40 }],
])('tells signs of one layout apart: %s is %d', (name, index, placement) => {
  const found = lookAt(signFrame(testSign(name), placement).luma);
  expect(found.map(({ sign }) => sign.index)).toEqual([index]);
});
