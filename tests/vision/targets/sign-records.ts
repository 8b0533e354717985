import { seededRandom } from '#domain/seeded-random.ts';
import type { SignFeatures } from '#vision/detect/sign-features.ts';
import { VIEWS } from '#vision/detect/simulated-views.ts';
import { encodeImage } from '#vision/targets/image-encoder.ts';
import type { SignRecord } from '#vision/targets/write-targets-file.ts';

/** Features with values all over their ranges, for a sign of this height over width. */
export function someFeatures(count: number, aspect: number, seed: number): SignFeatures {
  const random = seededRandom(seed);
  const bytes = (length: number, below: number) =>
    Uint8Array.from({ length }, () => random() * below);
  return {
    count,
    descriptors: bytes(32 * count, 256),
    x: Float32Array.from({ length: count }, () => random() - 0.5),
    y: Float32Array.from({ length: count }, () => (random() - 0.5) * aspect),
    width: bytes(count, 8),
    angle: bytes(count, 256),
    view: bytes(count, VIEWS.length),
    bright: bytes(count, 2),
  };
}

/** A sign of 160×120 whose picture is kept at 16×12. */
export function someRecord(id: string, features = 3, seed = 1): SignRecord {
  const random = seededRandom(seed);
  const luma = Uint8Array.from({ length: 16 * 12 }, () => random() * 256);
  return {
    id,
    widthMetres: 0.236,
    sourceWidth: 160,
    sourceHeight: 120,
    image: encodeImage({ luma, width: 16, height: 12 }),
    thumbnail: encodeImage({ luma: luma.slice(0, 32), width: 8, height: 4 }),
    features: someFeatures(features, 0.75, seed),
  };
}
