/** A camera that has shown nothing new for so long has stopped: its last picture is taken, milliseconds. */
const LONGEST_WAIT_MS = 300;

/**
 * Runs `take` in the moment in which the video shows a new frame, so that whatever else is told by that
 * frame's time fits to it; at once where the browser tells no frames.
 */
export function atNextPicture<Value>(video: HTMLVideoElement, take: () => Value): Promise<Value> {
  return new Promise((resolve, reject) => {
    let isDone = false;
    const run = () => {
      if (isDone) return;
      isDone = true;
      clearTimeout(timer);
      try {
        resolve(take());
      } catch (error) {
        reject(error as Error);
      }
    };
    const timer = setTimeout(run, LONGEST_WAIT_MS);
    if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(run);
    else run();
  });
}
