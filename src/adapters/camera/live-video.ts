import { CameraError } from '#domain/ports/camera-source.ts';
import type { Clock } from '#domain/ports/clock.ts';
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

/** Lets the video and its tracks rest: nothing is decoded, and a track that is off gives black at most. */
export function pauseVideo(video: HTMLVideoElement): void {
  for (const track of tracksOf(video)) track.enabled = false;
  video.pause();
}

/**
 * Plays a video that rested; rejects with a CameraError, `ended`, when its track is gone or shows no
 * new picture within `limitMs`: phones take the camera away from hidden pages, and not all give it back.
 */
export async function resumeVideo(
  video: HTMLVideoElement,
  clock: Pick<Clock, 'after'>,
  limitMs: number,
): Promise<void> {
  const tracks = tracksOf(video);
  for (const track of tracks) track.enabled = true;
  if (tracks.some(({ readyState }) => readyState === 'ended')) {
    throw new CameraError('ended', 'the camera was taken away from the hidden page');
  }
  await new Promise<void>((resolve, reject) => {
    const cancel = clock.after(limitMs, () => {
      letGo();
      reject(new CameraError('ended', `no picture in ${limitMs} ms after the page came back`));
    });
    const letGo = nextShownPicture(video, () => {
      letGo();
      cancel();
      resolve();
    });
    video.play().catch(() => {});
  });
}

function tracksOf({ srcObject }: HTMLVideoElement): MediaStreamTrack[] {
  return srcObject instanceof MediaStream ? srcObject.getVideoTracks() : [];
}

/** Calls back once the video shows a new picture; returns what ends the wait. */
function nextShownPicture(video: HTMLVideoElement, onShown: () => void): () => void {
  if ('requestVideoFrameCallback' in video) {
    const id = video.requestVideoFrameCallback(onShown);
    return () => video.cancelVideoFrameCallback(id);
  }
  const media = video as HTMLMediaElement;
  media.addEventListener('timeupdate', onShown);
  return () => media.removeEventListener('timeupdate', onShown);
}

/** Stops every track; the device's light goes out. */
export function stopStream(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
