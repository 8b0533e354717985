/** Samples a second of everything that the narration's scripts work on; mono, −1 to 1. */
export const SAMPLE_RATE = 24_000;

/** Length of a frame in which the level is measured, milliseconds. */
const FRAME_MS = 10;
/** What is quieter than the loudest frame by this much is no part of the voice, decibels. */
const BELOW_VOICE_DB = -34;
/** Nothing can be heard below this level, decibels below full scale. */
const INAUDIBLE_DB = -55;
/** Sound kept before the first and after the last loud frame, so that soft consonants stay. */
const KEPT_BEFORE_MS = 20;
const KEPT_AFTER_MS = 60;
const FADE_MS = 8;

/** A decibel value as a factor. */
export function fromDb(db: number): number {
  return 10 ** (db / 20);
}

/** A factor as decibels; −Infinity for silence. */
export function toDb(factor: number): number {
  return 20 * Math.log10(factor);
}

/** Root mean square of each whole frame of `frameMs`. */
export function frameLevels(samples: Float32Array, rate: number, frameMs = FRAME_MS): Float64Array {
  const length = Math.round((rate * frameMs) / 1000);
  const levels = new Float64Array(Math.floor(samples.length / length));
  for (let frame = 0; frame < levels.length; frame += 1) {
    let sum = 0;
    for (let at = frame * length; at < (frame + 1) * length; at += 1)
      sum += (samples[at] ?? 0) ** 2;
    levels[frame] = Math.sqrt(sum / length);
  }
  return levels;
}

/** The value below which this share (0 to 1) of the values lies; 0 of none. */
export function share(values: Float64Array, part: number): number {
  const sorted = values.toSorted();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** Level above which a frame belongs to the voice, and not to the room. */
export function voiceThreshold(levels: Float64Array): number {
  const loudest = share(levels, 0.99);
  const room = share(levels, 0.1);
  const wanted = Math.max(loudest * fromDb(BELOW_VOICE_DB), room * 2.5, fromDb(INAUDIBLE_DB));
  // A recording without a pause has no room to measure: its softest tenth is voice as well.
  return Math.min(wanted, Math.max(loudest * fromDb(-20), fromDb(INAUDIBLE_DB)));
}

/** First and last frame (excluded) of the voice; null where nothing can be heard. */
export function voiceFrames(levels: Float64Array): { first: number; end: number } | null {
  const threshold = voiceThreshold(levels);
  // One loud frame alone is a click.
  const isLoud = (frame: number) =>
    (levels[frame] ?? 0) > threshold &&
    ((levels[frame - 1] ?? 0) > threshold || (levels[frame + 1] ?? 0) > threshold);
  let first = 0;
  while (first < levels.length && !isLoud(first)) first += 1;
  if (first === levels.length) return null;
  let end = levels.length;
  while (!isLoud(end - 1)) end -= 1;
  return { first, end };
}

/** The voice alone, without the silence at its ends, faded in and out; empty where nothing can be heard. */
export function trimmed(samples: Float32Array): Float32Array {
  const frames = voiceFrames(frameLevels(samples, SAMPLE_RATE));
  if (frames === null) return new Float32Array();
  const perMs = SAMPLE_RATE / 1000;
  const from = Math.max(0, (frames.first * FRAME_MS - KEPT_BEFORE_MS) * perMs);
  const to = Math.min(samples.length, (frames.end * FRAME_MS + KEPT_AFTER_MS) * perMs);
  const voice = samples.slice(from, to);
  const fade = Math.min(FADE_MS * perMs, Math.floor(voice.length / 2));
  for (let at = 0; at < fade; at += 1) {
    const factor = at / fade;
    voice[at] = (voice[at] ?? 0) * factor;
    const back = voice.length - 1 - at;
    voice[back] = (voice[back] ?? 0) * factor;
  }
  return voice;
}

/** Mean level of the frames that belong to the voice; 0 where nothing can be heard. */
export function voiceLevel(samples: Float32Array, rate: number): number {
  const levels = frameLevels(samples, rate);
  const threshold = voiceThreshold(levels);
  const loud = levels.filter((level) => level > threshold);
  if (loud.length === 0) return 0;
  return Math.sqrt(loud.reduce((sum, level) => sum + level ** 2, 0) / loud.length);
}

/** The same sound, louder or softer by a factor. */
export function scaled(samples: Float32Array, factor: number): Float32Array {
  return samples.map((sample) => sample * factor);
}
