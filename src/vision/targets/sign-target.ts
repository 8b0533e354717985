import type { SignFeatures } from '../detect/sign-features.ts';
import type { GreyImage } from './shrink-image.ts';

/** A registered sign, as the tracker keeps it. */
export type SignTarget = {
  readonly id: string;
  /** Physical width of the printed picture, metres. */
  readonly widthMetres: number;
  /** Height over width. */
  readonly aspect: number;
  readonly features: SignFeatures;
  /** The sign's own picture, its full extent; decoded at the first call (milliseconds), then kept. */
  image(): GreyImage;
  /** Mean greys of THUMBNAIL_SIDE × THUMBNAIL_SIDE equal parts, row by row: whether signs are alike at all. */
  readonly thumbnail: Uint8Array;
};

export const THUMBNAIL_SIDE = 16;
