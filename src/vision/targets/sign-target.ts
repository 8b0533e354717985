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
  /** The same at THUMBNAIL_PIXELS at most, decoded in no time: whether signs are alike at all. */
  thumbnail(): GreyImage;
};

/** 32×24 for a sign of 4:3. */
export const THUMBNAIL_PIXELS = 768;
