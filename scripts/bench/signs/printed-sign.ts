import type { GreyPicture } from '../tracking/picture/grey-picture.ts';
import { sceneSign } from '../tracking/render/scene.ts';

/** A picture in colour: 8-bit red, green and blue by pixel, rows without gaps. */
export type ColourPicture = { width: number; height: number; rgb: Uint8Array };

/** A sign as printed, ready to be seen from anywhere: the light that a camera's luma makes of it. */
export type PrintedSign = {
  /** The colour print in grey, which is what trackers are compiled from. */
  picture: GreyPicture;
  /** Height over width. */
  aspect: number;
  colour: ReturnType<typeof sceneSign>;
  /** A black-and-white photocopy. */
  grey: ReturnType<typeof sceneSign>;
};

/** Levels of a copier's black and of its paper in the same light. */
const TONER = 38;
const PAPER = 232;
/** Dots of toner spread: middle greys print darker. */
const DOT_GAIN = 1.2;

export function printedSign({ width, height, rgb }: ColourPicture): PrintedSign {
  const luma = new Uint8Array(width * height);
  const copied = new Uint8Array(width * height);
  for (let pixel = 0, at = 0; pixel < luma.length; pixel++, at += 3) {
    luma[pixel] = Math.round(0.299 * rgb[at] + 0.587 * rgb[at + 1] + 0.114 * rgb[at + 2]);
    // A plain driver's grey, the mean of the three: it differs from luma on every strong colour.
    const mean = (rgb[at] + rgb[at + 1] + rgb[at + 2]) / 765;
    copied[pixel] = Math.round(TONER + (PAPER - TONER) * mean ** DOT_GAIN);
  }
  const picture = { width, height, luma };
  return {
    picture,
    aspect: height / width,
    colour: sceneSign(picture),
    grey: sceneSign({ width, height, luma: copied }),
  };
}
