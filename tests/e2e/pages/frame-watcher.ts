import { frameTimeMs } from '#adapters/tracking/video-frames.ts';
import { readFrameNumber } from '../../fixtures/frame-code.ts';

declare global {
  /** Number carried by the picture of each camera frame, by its capture time. */
  var frameNumbers: Map<number, number | null>;
}

globalThis.frameNumbers = new Map();

const canvas = document.createElement('canvas');
const context = canvas.getContext('2d', { willReadFrequently: true });
const watched = new WeakSet<HTMLVideoElement>();

function watch(video: HTMLVideoElement): void {
  if (watched.has(video)) return;
  watched.add(video);
  const note = (now: number, metadata: VideoFrameCallbackMetadata) => {
    const { videoWidth: width, videoHeight: height } = video;
    canvas.width = width;
    canvas.height = height;
    context?.drawImage(video, 0, 0);
    const pixels = context?.getImageData(0, 0, width, height).data;
    const number = pixels === undefined ? null : readFrameNumber(pixels, width, height);
    globalThis.frameNumbers.set(frameTimeMs(now, metadata), number);
    video.requestVideoFrameCallback(note);
  };
  video.requestVideoFrameCallback(note);
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
