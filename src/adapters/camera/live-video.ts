import { frameTimeMs } from './video-frames.ts';

/**
 * Plays a stream in a new video element that phones show in its place, without sound and without
 * taking over the screen; settles once there is a first picture, rejects when it cannot play.
 */
export async function playStream(stream: MediaStream): Promise<HTMLVideoElement> {
  const video = document.createElement('video');
  video.muted = true;
  video.autoplay = true;
  video.playsInline = true;
  // Safari on iOS goes by the attributes, not by the properties.
  video.setAttribute('muted', '');
  video.setAttribute('playsinline', '');
  video.srcObject = stream;
  await video.play();
  return video;
}

/** Plays the video again whenever the page comes back or the element was moved, both of which pause it on phones; returns what ends that. */
export function keepPlaying(video: HTMLVideoElement): () => void {
  const resume = () => {
    if (document.visibilityState === 'visible' && video.paused) void video.play().catch(() => {});
  };
  video.addEventListener('pause', resume);
  document.addEventListener('visibilitychange', resume);
  return () => {
    video.removeEventListener('pause', resume);
    document.removeEventListener('visibilitychange', resume);
  };
}

/** Watches which frame the video shows; `timeMs` is its capture time by `frameTimeMs`, null where the browser does not tell. */
export function watchShownFrame(video: HTMLVideoElement): {
  timeMs: () => number | null;
  end: () => void;
} {
  let shownMs: number | null = null;
  if (!('requestVideoFrameCallback' in video)) return { timeMs: () => null, end: () => {} };
  const note: VideoFrameRequestCallback = (now, metadata) => {
    shownMs = frameTimeMs(now, metadata);
    id = video.requestVideoFrameCallback(note);
  };
  let id = video.requestVideoFrameCallback(note);
  return { timeMs: () => shownMs, end: () => video.cancelVideoFrameCallback(id) };
}

/** Stops every track; the device's light goes out. */
export function stopStream(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
