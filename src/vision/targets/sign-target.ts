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
  /** The picture at THUMBNAIL_AREA pixels at most, its full extent; from `image()`, then kept. */
  thumbnail(): GreyImage;
};

/** 32×24 for a sign of 4:3: enough to tell signs of one layout from others. */
export const THUMBNAIL_AREA = 768;
