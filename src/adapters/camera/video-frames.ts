/**
 * When a camera frame was taken, milliseconds on the clock of `performance.now()`: its capture time
 * where the browser tells it, else when it was handed over for showing, else `now`, the callback's
 * own time. Everyone who looks at one frame of one video gets the same number.
 */
export function frameTimeMs(
  now: number,
  metadata: Pick<VideoFrameCallbackMetadata, 'captureTime' | 'presentationTime'> | null,
): number {
  return metadata?.captureTime ?? metadata?.presentationTime ?? now;
}

/**
 * The very picture that a frame callback was called for; null when the video has gone on to another
 * since, which a busy page cannot prevent. A VideoFrame must be closed by whoever asked for it.
 */
export function pictureOf(
  video: HTMLVideoElement,
  metadata: Pick<VideoFrameCallbackMetadata, 'mediaTime'> | null,
): VideoFrame | HTMLVideoElement | null {
  if (metadata === null || !('VideoFrame' in globalThis)) return video;
  let picture: VideoFrame;
  try {
    picture = new VideoFrame(video);
  } catch {
    // Safari and Firefox make none from some streams.
    return video;
  }
  if (Math.abs(picture.timestamp - metadata.mediaTime * 1e6) < 1_000) return picture;
  picture.close();
  return null;
}

/** Pictures missed, and none met, after which a browser is taken to count media time in a way of its own. */
const MOST_MISSED = 5;

/**
 * Calls `onFrame` for the video's new frames with their capture times, one at a time: frames that
 * arrive while the promise of the last one is pending are passed over. The picture may be used until
 * `onFrame` first awaits something. Returns what ends it.
 */
export function eachVideoFrame(
  video: HTMLVideoElement,
  onFrame: (timeMs: number, picture: CanvasImageSource) => Promise<void>,
): () => void {
  let ended = false;
  let cancel = () => {};
  let missed = 0;
  let countsAlike = false;

  const wait = () => {
    if (ended) return;
    cancel = nextFrame(video, (timeMs, metadata) => {
      const isTold = countsAlike || missed < MOST_MISSED;
      const picture = isTold ? pictureOf(video, metadata) : video;
      if (picture === null) {
        missed += 1;
        return wait();
      }
      countsAlike ||= picture !== video;
      const done = onFrame(timeMs, picture);
      if (picture !== video) (picture as VideoFrame).close();
      void done.then(wait);
    });
  };
  wait();
  return () => {
    ended = true;
    cancel();
  };
}

type FrameCallback = (timeMs: number, metadata: VideoFrameCallbackMetadata | null) => void;

function nextFrame(video: HTMLVideoElement, callback: FrameCallback): () => void {
  if ('requestVideoFrameCallback' in video) {
    const id = video.requestVideoFrameCallback((now, metadata) =>
      callback(frameTimeMs(now, metadata), metadata),
    );
    return () => video.cancelVideoFrameCallback(id);
  }
  return nextPlayedFrame(video, callback);
}

/** For browsers without requestVideoFrameCallback (Firefox before 132): looks at each repaint whether the video went on. */
function nextPlayedFrame(video: HTMLMediaElement, callback: FrameCallback): () => void {
  const playedAt = video.currentTime;
  let id = 0;
  const look = (now: number) => {
    if (video.currentTime !== playedAt) callback(frameTimeMs(now, null), null);
    else id = requestAnimationFrame(look);
  };
  id = requestAnimationFrame(look);
  return () => cancelAnimationFrame(id);
}
