import type { GreyPicture } from '../../scripts/bench/tracking/picture/grey-picture.ts';
import type { Lens } from '../../scripts/bench/tracking/render/lens.ts';
import type { Point } from '../../scripts/bench/tracking/render/projection.ts';
import { renderSign } from '../../scripts/bench/tracking/render/render-sign.ts';
import type { Rigid } from '#vision/geometry/rigid.ts';
import type { TrackedSign } from '#vision/image-tracker-types.ts';
import { compileTargets } from '#vision/image-tracker.ts';
import { cornersInPicture } from '../fixtures/corner-error.ts';
import { TEST_LENS, testSign } from '../fixtures/sign-frames.ts';

/** How wide every sign of these tests is printed. */
export const WIDTH_METRES = 0.3;

/** The test camera as one whose focal length is known to 1 %. */
export const KNOWN_CAMERA = { ...TEST_LENS, spread: 0.01 };

/** A targets file of signs of `testSign`, each under its own name. */
export function targetsOf(...names: string[]): Uint8Array {
  return compileTargets(
    names.map((name) => ({ id: name, widthMetres: WIDTH_METRES, ...testSign(name) })),
  );
}

/** A wall without a sign. */
export function wallFrame(seed: number): Uint8Array {
  const pose = Float64Array.of(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 3);
  return renderSign(null, pose, TEST_LENS, { seed });
}

/** The sign in any pose, also one that shows it partly or not at all. */
export function frameAt(sign: GreyPicture, pose: Rigid): Uint8Array {
  return renderSign(sign, pose, TEST_LENS);
}

/** The largest distance of a tracked sign's corners from where they truly are, pixels. */
export function farthestCorner(
  { modelView, targetId }: TrackedSign,
  lens: Lens,
  truth: readonly Point[],
): number {
  const shown = cornersOf({ modelView, targetId }, lens);
  return Math.max(...shown.map(([x, y], i) => Math.hypot(x - truth[i]![0], y - truth[i]![1])));
}

/** Where a tracked sign's corners show, from its top left, clockwise. */
export function cornersOf(
  { modelView, targetId }: Pick<TrackedSign, 'modelView' | 'targetId'>,
  lens: Lens,
) {
  const { width, height } = testSign(targetId);
  const size = { widthMetres: WIDTH_METRES, heightMetres: (WIDTH_METRES * height) / width };
  return cornersInPicture({ intrinsics: lens, modelView }, size);
}
