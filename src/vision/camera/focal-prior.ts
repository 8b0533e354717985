import { assumedIntrinsics } from '../../domain/intrinsics.ts';

/** What is thought of a focal length: its logarithm is spread about that of `focal`, in pixels of the picture it is for. */
export type FocalBelief = {
  focal: number;
  /** Standard deviation of the logarithm; 0.03 is 3 %. */
  spread: number;
};

/**
 * Main cameras are 24 to 28 mm (in 35 mm terms), which video crops by up to a third where it
 * steadies the picture; laptops lie between 65° and 90° across the diagonal. Of vertical fields of view,
 * 34° to 60° of a landscape picture are one spread from the middle, 70° and an upright 34° less than two.
 */
const PRIOR_SPREAD = 0.35;

/**
 * The focal length of a camera of which only the picture's size is known: the one that the app
 * assumes elsewhere. Its field of view is the same across the diagonal in every shape, landscape or upright.
 */
export function priorFocal(width: number, height: number): FocalBelief {
  return { focal: assumedIntrinsics(width, height).fx, spread: PRIOR_SPREAD };
}
