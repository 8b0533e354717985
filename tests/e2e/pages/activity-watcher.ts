/** What the page has done since it was last asked, by kind. */
export type Activity = {
  /** Frames of the display, and of videos, for which code ran. */
  frames: number;
  videoFrames: number;
  workerMessages: number;
  /** Timers that fired, repeated ones each time. */
  timers: number;
};

declare global {
  var activity: Activity;
  /** Every track that a camera or a canvas gave. */
  var cameraTracks: MediaStreamTrack[];
}

globalThis.activity = { frames: 0, videoFrames: 0, workerMessages: 0, timers: 0 };
globalThis.cameraTracks = [];

const { requestAnimationFrame, setTimeout, setInterval } = globalThis;
globalThis.requestAnimationFrame = (callback) =>
  requestAnimationFrame((time) => {
    globalThis.activity.frames += 1;
    callback(time);
  });

const nextVideoFrame = HTMLVideoElement.prototype.requestVideoFrameCallback;
HTMLVideoElement.prototype.requestVideoFrameCallback = function (callback) {
  return nextVideoFrame.call(this, (now, metadata) => {
    globalThis.activity.videoFrames += 1;
    callback(now, metadata);
  });
};

type Timer = (handler: TimerHandler, delay?: number, ...rest: unknown[]) => number;
const counting =
  (set: Timer): Timer =>
  (handler, delay, ...rest) =>
    set(
      (...given: unknown[]) => {
        globalThis.activity.timers += 1;
        if (typeof handler === 'function') handler(...given);
      },
      delay,
      ...rest,
    );
globalThis.setTimeout = counting(setTimeout as unknown as Timer) as unknown as typeof setTimeout;
globalThis.setInterval = counting(setInterval as unknown as Timer) as unknown as typeof setInterval;

const post = Worker.prototype.postMessage;
Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]) {
  globalThis.activity.workerMessages += 1;
  return Reflect.apply(post, this, given);
};

const open = navigator.mediaDevices?.getUserMedia.bind(navigator.mediaDevices);
if (open !== undefined) {
  navigator.mediaDevices.getUserMedia = async (constraints) => {
    const stream = await open(constraints);
    globalThis.cameraTracks.push(...stream.getVideoTracks());
    return stream;
  };
}
