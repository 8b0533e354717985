import type { SiteId } from '../site-id.ts';
import type { Size } from '../viewport.ts';

/** Each has words and a way on of its own. */
export const PICTURE_FAILURES = [
  'not-a-picture',
  'format',
  'too-large',
  'too-small',
  'damaged',
] as const;

export type PictureFailure = (typeof PICTURE_FAILURES)[number];

/** Why a file was not looked at; the message is for developers. */
export class PictureError extends Error {
  readonly failure: PictureFailure;

  constructor(failure: PictureFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PictureError';
    this.failure = failure;
  }
}

/** A place in a picture as shares of its width and height, from its top left corner. */
export type PicturePoint = readonly [x: number, y: number];

/** A sign that was found in a picture. */
export type PicturedSign = {
  siteId: SiteId;
  /** 0 to 1: how much of the sign agrees with the picture. */
  quality: number;
  /** The printed picture's corners, its top left first, clockwise; some may lie outside. */
  corners: readonly PicturePoint[];
};

/** A picture as it was opened on this device, kept in memory until it is released. */
export type OpenedPicture = {
  /** A small copy, upright, to be shown on this page only. */
  readonly url: string;
  /** Of the picture itself, upright, pixels. */
  readonly size: Size;
};

/** A picture that was searched; signs best first, each site once. */
export type SearchedPicture = OpenedPicture & { readonly signs: readonly PicturedSign[] };

/** Opens pictures and finds the sites' signs in them; nothing leaves the device. `Source` is the platform's own file. */
export interface PictureReader<Source> {
  /**
   * `onOpened` is called when the picture can be shown. Rejects with a PictureError for the file, with a
   * TrackerError when the engine did not come or work, or with the signal's reason.
   */
  read(
    file: Source,
    signal: AbortSignal,
    onOpened: (picture: OpenedPicture) => void,
  ): Promise<SearchedPicture>;
  /** Frees the memory; its address shows nothing any more. */
  release(picture: OpenedPicture): void;
}
