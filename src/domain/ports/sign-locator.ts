import type { Intrinsics, Matrix4, Quaternion } from '../pose.ts';
import type { SiteId } from '../site-id.ts';

/** One picture of the device's own camera, which a session lends. */
export type SignPicture = {
  /** Luma, row by row from the top left, without gaps; handed over with the call. */
  luma: Uint8Array<ArrayBuffer>;
  /** Of the picture at this very size, as the device has measured it. */
  intrinsics: Intrinsics;
  /** Capture time, milliseconds on the clock of `performance.now()`. */
  timeMs: number;
  /** Turns the camera's frame (x right, y up, looking down −z) into the room's. */
  turned: Quaternion;
};

/** What was found in a picture. */
export type LocatedSign = {
  siteId: SiteId;
  /** The sign's frame to the camera's, metres of the assumed print, as a tracker gives it. */
  modelView: Matrix4;
  /** 0 to 1. */
  quality: number;
};

export type SignAnswer = {
  /** Null when no sign is in it, or none of these sites. */
  sign: LocatedSign | null;
  /** The bytes of the picture, given back to be filled again. */
  luma: Uint8Array<ArrayBuffer>;
};

/** Finds a sign in single pictures that come from elsewhere than a video. */
export interface SignLocator {
  /** One picture at a time; rejects with a TrackerError, after which nothing more can be asked. */
  locate(picture: SignPicture): Promise<SignAnswer>;
  /** Ends its worker. */
  dispose(): void;
}
