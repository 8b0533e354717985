import { seededRandom } from '../../domain/seeded-random.ts';
import { DESCRIPTOR_BYTES, type SignFeatures } from '../detect/sign-features.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { createTwinKernels } from '../kernels/twin-kernels.ts';
import { chooseCovering } from './choose-covering.ts';
import { collectCandidates, type FeatureCandidate } from './feature-candidates.ts';
import { rehearse } from './rehearsal.ts';
import type { GreyImage } from './shrink-image.ts';
import { createMipmap } from './sign-view.ts';
import { createStudio } from './studio.ts';

/**
 * At most `most` features by which the sign is found again: of all features of its simulated views
 * those that serve best in other, seeded views of it. The same picture gives the same features on
 * every machine.
 */
export function selectFeatures(
  sign: GreyImage,
  most: number,
  kernels: Kernels = createTwinKernels(),
): SignFeatures {
  const mipmap = createMipmap(sign.luma, sign.width, sign.height);
  const studio = createStudio(kernels);
  const candidates = collectCandidates(mipmap, studio);
  if (candidates.length === 0) return packFeatures([]);
  const finds = rehearse(mipmap, candidates, studio, seededRandom(1));
  const aspect = sign.height / sign.width;
  const chosen = chooseCovering(candidates, finds, aspect, most);
  return packFeatures(chosen.map((index) => candidates[index]));
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
