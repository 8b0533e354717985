import type { Clock } from '#domain/ports/clock.ts';
import type { SoundClip } from '#domain/ports/narrator.ts';
import type { Speaking } from './voice.ts';

/** Longest wait for the first sound, and for the sound to go on when the line is slow, milliseconds. */
const STALL_MS = 6_000;
/** A caption goes up this much before its sentence, so that it never trails the voice. */
const EARLY_MS = 40;
/** Shortest wait between two looks at the sound's time. */
const LEAST_WAIT_MS = 10;
/** A place that runs ahead of the clock by more than this tells of a file that breaks off. */
const JUMP_MS = 1_000;
const FASTEST_RATE = 2;
/** How much of its last sentence a file may lack without being called cut off. */
const CUT_MS = 400;

export type FollowOptions = {
  audio: HTMLAudioElement;
  clock: Clock;
  /** At least one; all in one file, one after the other. */
  clips: readonly SoundClip[];
  rate: number;
  /** Goes on within the first clip where the element was stopped, if it was. */
  resume: boolean;
};

export type FollowHandlers = {
  /** The clip at this place is heard from now on. */
  onClip: (at: number) => void;
  onEnd: () => void;
  /** `isOfFile`: the file itself is missing or broken, and not just forbidden to sound just now. */
  onFail: (at: number, message: string, isOfFile: boolean) => void;
  onInterrupted: () => void;
  onResumed: () => void;
};

/**
 * Plays clips of a file one after the other and follows the element's own time: by its events, which
 * come in the background too, and by timers that only make the captions prompt.
 */
export function soundFollower(
  { audio, clock, clips, rate, resume }: FollowOptions,
  handlers: FollowHandlers,
): Speaking {
  const listening = new AbortController();
  let at = 0;
  let announced = -1;
  let speed = rate;
  let isWaiting = false;
  /** Where the sound was when it was last looked at, and when that was. */
  let seen = { atMs: 0, nowMs: 0 };
  let cancelLook: () => void = () => {};
  let cancelStall: () => void = () => {};

  const clipAt = (place: number) => clips[place] ?? { url: '', startMs: 0, endMs: 0 };
  const atMs = () => audio.currentTime * 1000;
  const isClosed = () => listening.signal.aborted;

  const close = () => {
    listening.abort();
    cancelLook();
    cancelStall();
  };
  const fail = (message: string, isOfFile: boolean) => {
    if (isClosed()) return;
    close();
    audio.pause();
    handlers.onFail(at, message, isOfFile);
  };
  const watchForStall = () => {
    cancelStall();
    const since = audio.currentTime;
    cancelStall = clock.after(STALL_MS, () => {
      if (audio.currentTime === since) fail('the sound does not go on', true);
      else watchForStall();
    });
  };
  const finish = () => {
    close();
    audio.pause();
    handlers.onEnd();
  };

  const note = () => {
    seen = { atMs: atMs(), nowMs: clock.now() };
  };
  /** At the end of what is there, some browsers put the time to where the file should end. */
  const hasJumped = () => atMs() - seen.atMs > (clock.now() - seen.nowMs) * FASTEST_RATE + JUMP_MS;
  const look = () => {
    cancelLook();
    if (isClosed() || isWaiting || audio.paused || audio.seeking) return;
    const now = atMs();
    if (hasJumped()) {
      fail('the file is cut off', true);
      return;
    }
    note();
    while (at + 1 < clips.length && clipAt(at + 1).startMs <= now + EARLY_MS) at += 1;
    if (announced !== at) {
      announced = at;
      handlers.onClip(at);
      // Whoever listens may have stopped the story.
      if (isClosed()) return;
    }
    if (now >= clipAt(clips.length - 1).endMs) {
      finish();
      return;
    }
    const next = at + 1 < clips.length ? clipAt(at + 1).startMs - EARLY_MS : clipAt(at).endMs;
    cancelLook = clock.after(Math.max(LEAST_WAIT_MS, (next - now) / speed), look);
  };

  const on = (event: string, listener: () => void) => {
    audio.addEventListener(event, listener, { signal: listening.signal });
  };
  on('timeupdate', look);
  on('ratechange', look);
  on('seeked', () => {
    note();
    look();
  });
  on('playing', () => {
    note();
    watchForStall();
    look();
  });
  on('loadedmetadata', () => {
    // Some phones forget a place that was set before they knew the file.
    if (Math.abs(atMs() - clipAt(at).startMs) > 500) audio.currentTime = clipAt(at).startMs / 1000;
  });
  on('error', () => {
    if (audio.error !== null) fail(audio.error.message, true);
  });
  on('ended', () => {
    if (!audio.ended) return;
    const missingMs = clipAt(clips.length - 1).endMs - atMs();
    if (missingMs <= CUT_MS && !hasJumped()) finish();
    else fail('the file is cut off', true);
  });
  on('pause', () => {
    // The event of an earlier pause may arrive when the next sentence has begun.
    if (!audio.paused || audio.ended || isWaiting) return;
    isWaiting = true;
    cancelLook();
    cancelStall();
    handlers.onInterrupted();
  });
  on('play', () => {
    if (!isWaiting) return;
    isWaiting = false;
    watchForStall();
    handlers.onResumed();
  });

  begin();
  return {
    stop: () => {
      close();
      audio.pause();
    },
    setRate: (next) => {
      speed = next;
      audio.playbackRate = next;
    },
    // The element pauses by itself.
    interrupt: () => {},
    positionMs: atMs,
  };

  function begin(): void {
    const { url, startMs, endMs } = clipAt(0);
    audio.preservesPitch = true;
    // Loading a file sets the speed back to the default one, so both are set.
    audio.defaultPlaybackRate = rate;
    // From its end an element would begin anew, whatever place it was given.
    const isLoaded = audio.getAttribute('src') === url && audio.error === null && !audio.ended;
    if (!isLoaded) audio.src = url;
    audio.playbackRate = rate;
    const isWithin = isLoaded && atMs() >= startMs && atMs() < endMs;
    if (!resume || !isWithin) audio.currentTime = startMs / 1000;
    note();
    watchForStall();
    audio.play().catch((error: unknown) => {
      const name = error instanceof Error ? error.name : '';
      // A pause that came in between is told by its own event.
      if (name === 'AbortError') return;
      fail(String(error), name !== 'NotAllowedError');
    });
  }
}
