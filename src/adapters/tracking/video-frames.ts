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
 * Calls `onFrame` for the video's new frames with their capture times, one at a time: frames that
 * arrive while the promise of the last one is pending are passed over. Returns what ends it.
 */
export function eachVideoFrame(
  video: HTMLVideoElement,
  onFrame: (timeMs: number) => Promise<void>,
): () => void {
  let ended = false;
  let cancel = () => {};

  const wait = () => {
    if (ended) return;
    cancel = nextFrame(video, (timeMs) => {
      void onFrame(timeMs).then(wait);
    });
  };
  wait();
  return () => {
    ended = true;
    cancel();
  };
}

function nextFrame(video: HTMLVideoElement, callback: (timeMs: number) => void): () => void {
  if ('requestVideoFrameCallback' in video) {
    const id = video.requestVideoFrameCallback((now, metadata) =>
      callback(frameTimeMs(now, metadata)),
    );
    return () => video.cancelVideoFrameCallback(id);
  }
  return nextPlayedFrame(video, callback);
}

/** For browsers without requestVideoFrameCallback (Firefox before 132): looks at each repaint whether the video went on. */
function nextPlayedFrame(video: HTMLMediaElement, callback: (timeMs: number) => void): () => void {
  const playedAt = video.currentTime;
  let id = 0;
  const look = (now: number) => {
    if (video.currentTime !== playedAt) callback(frameTimeMs(now, null));
    else id = requestAnimationFrame(look);
  };
  id = requestAnimationFrame(look);
  return () => cancelAnimationFrame(id);
}
