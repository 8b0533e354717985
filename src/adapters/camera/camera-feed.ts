import type { CameraFailure, CameraFeed } from '#domain/ports/camera-source.ts';
import type { Clock } from '#domain/ports/clock.ts';
import { watchEnd } from './camera-end.ts';
import { keepPlaying, pauseVideo, resumeVideo, stopStream, watchShownFrame } from './live-video.ts';

/** So long a camera may take to show another picture after the page was hidden. */
export const NEXT_PICTURE_AFTER_MS = 4_000;

/**
 * A stream that plays, as the visit sees it. The picture of a camera that looks at the person is not
 * turned round like a mirror: a palace with its left and right exchanged would be another one.
 */
export function feedOf(
  stream: MediaStream,
  video: HTMLVideoElement,
  clock: Pick<Clock, 'after'>,
  whyEnded: (cameraId: string | null) => Promise<CameraFailure>,
): CameraFeed<HTMLVideoElement> {
  const [track] = stream.getVideoTracks();
  const settings = track?.getSettings?.();
  const cameraId = settings?.deviceId ?? null;
  const letGo = keepPlaying(video);
  const shown = watchShownFrame(video);
  let stopped = false;
  let tell: (why: CameraFailure) => void = () => {};
  const watch =
    track === undefined
      ? null
      : watchEnd(track, clock, () => {
          void whyEnded(cameraId).then((why) => stopped || tell(why));
        });
  return {
    picture: video,
    kind: 'camera',
    looksAway: settings?.facingMode !== 'user',
    cameraId,
    shownTimeMs: shown.timeMs,
    setTorch: track === undefined ? null : torchOf(track),
    pause: () => {
      watch?.rest(true);
      pauseVideo(video);
    },
    resume: () => {
      watch?.rest(false);
      return resumeVideo(video, clock, NEXT_PICTURE_AFTER_MS);
    },
    onEnded: (listener) => {
      tell = listener;
    },
    stop: () => {
      if (stopped) return;
      stopped = true;
      watch?.end();
      letGo();
      shown.end();
      stopStream(stream);
      video.srcObject = null;
    },
  };
}

/** The torch is in Chromium's tracks and not yet in the library's types. */
function torchOf(track: MediaStreamTrack): ((on: boolean) => Promise<void>) | null {
  const capabilities = track.getCapabilities?.() as { torch?: boolean } | undefined;
  if (capabilities?.torch !== true) return null;
  return (on) => track.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] });
}
