import { frameTimeMs, pictureOf } from '#adapters/camera/video-frames.ts';
import { readFrameNumber } from '../../fixtures/frame-code.ts';

declare global {
  /** Number carried by the picture of each camera frame, by its capture time. */
  var frameNumbers: Map<number, number | null>;
}

globalThis.frameNumbers = new Map();

/** Half the film's size: the code is read at any, and this is quicker. */
const WIDTH = 320;
const HEIGHT = 240;
const canvas = document.createElement('canvas');
canvas.width = WIDTH;
canvas.height = HEIGHT;
const context = canvas.getContext('2d', { willReadFrequently: true });
const watched = new WeakSet<HTMLVideoElement>();

function watch(video: HTMLVideoElement): void {
  if (watched.has(video)) return;
  watched.add(video);
  const note = (now: number, metadata: VideoFrameCallbackMetadata) => {
    const picture = pictureOf(video, metadata);
    const timeMs = frameTimeMs(now, metadata);
    if (picture === video) globalThis.frameNumbers.set(timeMs, numberIn(video));
    // Read later: whoever looks at this frame after us must not find the video gone on.
    else if (picture !== null) setTimeout(() => readLater(timeMs, picture as VideoFrame));
    video.requestVideoFrameCallback(note);
  };
  video.requestVideoFrameCallback(note);
}

function readLater(timeMs: number, picture: VideoFrame): void {
  globalThis.frameNumbers.set(timeMs, numberIn(picture));
  picture.close();
}

function numberIn(picture: CanvasImageSource): number | null {
  context?.drawImage(picture, 0, 0, WIDTH, HEIGHT);
  const pixels = context?.getImageData(0, 0, WIDTH, HEIGHT).data;
  return pixels === undefined ? null : readFrameNumber(pixels, WIDTH, HEIGHT);
}

// Every video that plays anywhere on the page, from its first moment.
document.addEventListener(
  'playing',
  (event) => {
    if (event.target instanceof HTMLVideoElement) watch(event.target);
  },
  true,
);
const play = HTMLMediaElement.prototype.play;
HTMLMediaElement.prototype.play = function () {
  if (this instanceof HTMLVideoElement) watch(this);
  return play.call(this);
};
