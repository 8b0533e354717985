import type { Intrinsics } from '#domain/pose.ts';
import type { ImageTracker, ImageTrackerOptions } from '#vision/image-tracker-types.ts';
import { greyPixels } from '../camera/shrink-luma.ts';
import type { EngineSign, PictureQuestion } from './engine-messages.ts';

/** Signs that one picture may show at once. */
const MOST_SIGNS = 4;
/** A second look follows what the first has found: a pose that does not hold is no find. */
const LOOKS_MS = [0, 33] as const;

/** Every sign in a still picture, best first, and the camera in whose pixels their poses hold. */
export async function searchPicture(
  { pixels, width, height }: Omit<PictureQuestion, 'type'>,
  targets: Uint8Array,
  createImageTracker: (options: ImageTrackerOptions) => Promise<ImageTracker>,
): Promise<{ signs: Omit<EngineSign, 'ahead'>[]; camera: Intrinsics }> {
  const luma = new Uint8Array(width * height);
  greyPixels(new Uint8Array(pixels), width * 4, [0, 1, 2], 1, width, height, luma);
  const engine = await createImageTracker({ targets, width, height, maxSigns: MOST_SIGNS });
  try {
    const looks = LOOKS_MS.map((timeMs) => engine.process(luma, timeMs));
    const seen = (looks.at(-1) ?? []).filter(({ state }) => state === 'tracked');
    return {
      signs: seen.map(({ targetId, modelView, quality }) => ({ targetId, modelView, quality })),
      camera: { ...engine.intrinsics },
    };
  } finally {
    engine.dispose();
  }
}
