/**
 * How a camera frame gets to the worker that reads it, the most promising first: the track's own
 * frame (`track`), or the shown one, whose pixels are copied (`copy`) or drawn there (`draw`), as a
 * bitmap of the video (`bitmap`), read on the page (`readback`).
 */
export const FRAME_WAYS = ['track', 'copy', 'draw', 'bitmap', 'readback'] as const;

export type FrameWay = (typeof FRAME_WAYS)[number];

/** A frame on its way; what it holds moves to the worker. */
export type FrameParcel =
  | { way: 'track' | 'copy' | 'draw'; picture: VideoFrame }
  | { way: 'bitmap'; picture: ImageBitmap }
  /** RGBA at the size at which the frame is looked at. */
  | { way: 'readback'; pixels: ArrayBuffer }
  /** Luma at that size, of a picture that is no video's; the bytes come back with the answer. */
  | { way: 'luma'; pixels: ArrayBuffer };

/** The size at which frames are looked at: one of its pixels is the mean of `shrink` × `shrink` of the video's. */
export type WorkSize = {
  width: number;
  height: number;
  shrink: number;
  /** Size of the video itself; what `shrink` leaves over at its right and bottom edge is not looked at. */
  videoWidth: number;
  videoHeight: number;
};

/** Longer side above which nothing is gained for a printed sign, and below which it is lost, pixels. */
const LONGEST = 720;
const SHORTEST = 300;
/** Each step down must be worth a new start: so much less to look at. */
const LEAST_GAIN = 1.6;

/** The sizes at which a video can be looked at, the finest first; only whole shrinks, which keep every pixel's place. */
export function workSizes(videoWidth: number, videoHeight: number): readonly WorkSize[] {
  const longer = Math.max(videoWidth, videoHeight);
  const finest = Math.ceil(longer / LONGEST);
  const sizes: WorkSize[] = [];
  let last = 0;
  for (let shrink = finest; shrink === finest || longer / shrink >= SHORTEST; shrink++) {
    if (last > 0 && (shrink / last) ** 2 < LEAST_GAIN) continue;
    last = shrink;
    sizes.push({
      width: Math.floor(videoWidth / shrink),
      height: Math.floor(videoHeight / shrink),
      shrink,
      videoWidth,
      videoHeight,
    });
  }
  return sizes;
}
