import { greyMip, type GreyMip } from '../picture/grey-mip.ts';
import type { GreyPicture } from '../picture/grey-picture.ts';

/** A sign on its board before a cluttered wall. */
export type Scene = {
  /** Null where no sign hangs. */
  sign: { mip: GreyMip; aspect: number } | null;
  /** The wall: a picture that repeats itself, its sides powers of two. */
  wall: GreyMip;
};

/** The board's rim around the print, sign widths, and its luma. */
export const BOARD_RIM = 0.03;
export const BOARD_LUMA = 205;

/** How far the wall lies behind the print and how much of it its picture covers, sign widths. */
export const WALL_BEHIND = 1.2;
export const WALL_TILE = 4;

/** A print made ready to be seen from anywhere. */
export function sceneSign(picture: GreyPicture): NonNullable<Scene['sign']> {
  return { mip: greyMip(picture), aspect: picture.height / picture.width };
}
