import type { ChimeName, Chimes } from '#domain/ports/chimes.ts';

/** A stroke on a stone: when, in seconds after the first, how high, in hertz, and how hard, 0 to 1. */
type Stroke = { at: number; pitch: number; force: number };

/** Five-tone steps, as the stone chimes of the court hang in their frame. */
const STROKES: Record<ChimeName, readonly Stroke[]> = {
  rise: [
    { at: 0, pitch: 440, force: 0.7 },
    { at: 0.28, pitch: 587.3, force: 0.8 },
    { at: 0.62, pitch: 880, force: 1 },
  ],
  photo: [{ at: 0, pitch: 987.8, force: 0.8 }],
};

/**
 * How a struck slab sounds: tones that are no whole multiples of the lowest, the higher the shorter.
 * The ratios are those of a free bar; loudness and lengths were chosen by ear (class D).
 */
const TONES = [
  { ratio: 1, loudness: 1, seconds: 1.6 },
  { ratio: 2.756, loudness: 0.35, seconds: 0.7 },
  { ratio: 5.404, loudness: 0.12, seconds: 0.3 },
] as const;

const LOUDNESS = 0.11;
const LOUDNESS_UNDER_A_VOICE = 0.03;
/** A stone answers at once, but a speaker clicks at a jump. */
const ATTACK_SECONDS = 0.006;
const SILENCE = 0.0001;

export type ChimesOptions = {
  /** Null, or a throw, where the browser makes no sound of its own. */
  createContext: () => AudioContext | null;
  /** Whether the visitor wants them. */
  isOn: () => boolean;
  /** Whether the story is being told aloud. */
  isSpeaking: () => boolean;
};

/** Chimes that are made by the device itself; no file is fetched. */
export function createChimes({ createContext, isOn, isSpeaking }: ChimesOptions): Chimes {
  let context: AudioContext | null = null;
  return {
    unlock: () => {
      if (context !== null || !isOn()) return;
      context = silently(createContext);
      void context?.resume().catch(() => {});
    },
    ring: (name) => {
      const sounding = context;
      if (sounding === null || !isOn()) return;
      const loudness = isSpeaking() ? LOUDNESS_UNDER_A_VOICE : LOUDNESS;
      sounding
        .resume()
        .then(() => STROKES[name].forEach((stroke) => strike(sounding, stroke, loudness)))
        .catch(() => {});
    },
  };
}

function strike(context: AudioContext, { at, pitch, force }: Stroke, loudness: number): void {
  const begin = context.currentTime + at;
  for (const tone of TONES) {
    const oscillator = context.createOscillator();
    const level = context.createGain();
    oscillator.frequency.value = pitch * tone.ratio;
    level.gain.setValueAtTime(SILENCE, begin);
    level.gain.linearRampToValueAtTime(loudness * force * tone.loudness, begin + ATTACK_SECONDS);
    level.gain.exponentialRampToValueAtTime(SILENCE, begin + tone.seconds);
    oscillator.connect(level).connect(context.destination);
    oscillator.start(begin);
    oscillator.stop(begin + tone.seconds);
  }
}

function silently(make: () => AudioContext | null): AudioContext | null {
  try {
    return make();
  } catch {
    return null;
  }
}
