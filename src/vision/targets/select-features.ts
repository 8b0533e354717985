import { seededRandom } from '../../domain/seeded-random.ts';
import { DESCRIPTOR_BYTES, type SignFeatures } from '../detect/sign-features.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { createTwinKernels } from '../kernels/twin-kernels.ts';
import { createWasmKernelsNow } from '../kernels/wasm-kernels.ts';
import { chooseCovering } from './choose-covering.ts';
import { Confusions } from './confusions.ts';
import { collectCandidates, type FeatureCandidate } from './feature-candidates.ts';
import { rehearse } from './rehearsal.ts';
import type { GreyImage } from './shrink-image.ts';
import { createMipmap } from './sign-view.ts';
import { createStudio } from './studio.ts';

/** Chooses at most `most` features of a sign. */
export type FeatureSelector = (sign: GreyImage, most: number) => SignFeatures;

/**
 * Makes a selector of the features by which a sign is found again: of all features of its simulated
 * views those that serve best in other, seeded views of it. The same picture gives the same features
 * on every machine. One selector for many signs needs no more memory than for one.
 */
export function createFeatureSelector(
  kernels: Kernels = createWasmKernelsNow() ?? createTwinKernels(),
): FeatureSelector {
  const studio = createStudio(kernels);
  const confusions = new Confusions(kernels);
  return (sign, most) => {
    const mipmap = createMipmap(sign.luma, sign.width, sign.height);
    const candidates = collectCandidates(mipmap, studio);
    if (candidates.length === 0) return packFeatures([]);
    confusions.begin(candidates);
    const finds = rehearse(mipmap, candidates, studio, confusions, seededRandom(1));
    const chosen = chooseCovering(candidates, finds, sign.height / sign.width, most);
    return packFeatures(chosen.map((index) => candidates[index]));
  };
}

let shared: FeatureSelector | null = null;

/** The same as a selector's choice, by one that is made at the first call and then kept. */
export function selectFeatures(sign: GreyImage, most: number): SignFeatures {
  shared ??= createFeatureSelector();
  return shared(sign, most);
}

function packFeatures(chosen: readonly FeatureCandidate[]): SignFeatures {
  const descriptors = new Uint8Array(DESCRIPTOR_BYTES * chosen.length);
  chosen.forEach(({ descriptor }, i) => {
    descriptors.set(new Uint8Array(descriptor.buffer), DESCRIPTOR_BYTES * i);
  });
  return {
    count: chosen.length,
    descriptors,
    x: Float32Array.from(chosen, ({ x }) => x),
    y: Float32Array.from(chosen, ({ y }) => y),
    width: Uint8Array.from(chosen, ({ width }) => width),
    angle: Uint8Array.from(chosen, ({ angle }) => angle),
    view: Uint8Array.from(chosen, ({ view }) => view),
    bright: Uint8Array.from(chosen, ({ bright }) => bright),
  };
}
