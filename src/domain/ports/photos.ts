import type { PlateWords } from '../photo-plate.ts';
import type { SouvenirCard } from '../souvenir-card.ts';
import type { Size } from '../viewport.ts';

/** A finished picture, kept in this page's memory until it is released. */
export type Photo = {
  /** To be shown on this page only. */
  readonly url: string;
  readonly size: Size;
  readonly fileName: string;
  /** The device hands files over to other apps. */
  readonly isShareable: boolean;
};

/** What lies behind the model: what the camera sees, or a sky from top to bottom at the picture's size. */
export type Backdrop<Feed> =
  | { kind: 'camera'; feed: Feed }
  | { kind: 'sky'; size: Size; stops: readonly (readonly [at: number, colour: string])[] };

export type PhotoOrder<Feed, Drawing> = {
  backdrop: Backdrop<Feed>;
  /** Draws the model on nothing; called in the very moment in which the camera's picture is taken. */
  draw: (size: Size) => Promise<Drawing>;
  words: PlateWords;
  fileName: string;
};

/** `empty`: there was no picture to take; `memory`: the device could not make one so large. */
export type PhotoFailure = 'empty' | 'memory';

/** Why there is no photo; the message is for developers. */
export class PhotoError extends Error {
  readonly failure: PhotoFailure;

  constructor(failure: PhotoFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PhotoError';
    this.failure = failure;
  }
}

/** Makes pictures on the device and hands them to the person; nothing is sent anywhere. */
export interface PhotoPort<Feed, Drawing> {
  /** Brings what composing needs (code, fonts), so that the tap itself asks for nothing; may fail silently. */
  prepare(): Promise<void>;
  /** At the camera's own resolution, the whole picture; rejects with a PhotoError. */
  compose(order: PhotoOrder<Feed, Drawing>): Promise<Photo>;
  /** The card of a tour, 1080 × 1350; rejects with a PhotoError. */
  composeSouvenir(card: SouvenirCard): Promise<Photo>;
  /** Inside a tap; `closed` when the person sent it nowhere. Rejects when the device refuses. */
  share(photo: Photo, title: string): Promise<'shared' | 'closed'>;
  /** Puts the file among the person's downloads, where the browser does that. */
  save(photo: Photo): void;
  /** Frees the memory; its address shows nothing any more. */
  release(photo: Photo): void;
}
