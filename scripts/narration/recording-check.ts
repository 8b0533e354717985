import type { ContentLocale } from '#domain/content-locale.ts';
import { frameLevels, fromDb, share, toDb, voiceFrames, voiceThreshold } from './samples.ts';
import { sayNumbers } from './spoken-numbers.ts';

/** What is wrong with a recording; one that is `refused` is not used. */
export type RecordingFault = { refused: boolean; words: string };

/** Below this the consonants are gone, samples a second. */
const LEAST_RATE = 22_050;
/** So many samples in a row at the very top of the scale are a flattened wave. */
const FLAT_SAMPLES = 4;
const FULL_SCALE = 0.995;
/** Flattened waves a second of voice above which a recording sounds broken, and not just loud. */
const MANY_FLAT = 5;
/** The room may be this much softer than the voice at the least, decibels. */
const LEAST_DISTANCE_DB = 26;
const SHORTEST_MS = 300;
/** Syllables, or words, a second of a calm reading. */
const PACE: Record<ContentLocale, number> = { vi: 3.3, en: 2.3, fr: 2.5 };
/** How much quicker or slower than a calm reading a recording of the same text may be. */
const QUICKEST = 0.5;
const SLOWEST = 2.2;

/** How long a text takes when it is read aloud calmly, milliseconds. */
export function expectedMs(text: string, locale: ContentLocale): number {
  const words = sayNumbers(text, locale).match(/\p{L}+|\d/gu) ?? [];
  // A digit is said as a word and half: "1805" has four digits and six syllables.
  const count = words.reduce((sum, word) => sum + (/\d/.test(word) ? 1.5 : 1), 0);
  return (count / PACE[locale]) * 1000;
}

/** Everything that is wrong with a recording of `text`, in plain words; `samples` are at its own rate, mono. */
export function checkRecording(
  samples: Float32Array,
  rate: number,
  { text, locale }: { text: string; locale: ContentLocale },
): RecordingFault[] {
  const levels = frameLevels(samples, rate);
  const frames = voiceFrames(levels);
  const voiceMs = frames === null ? 0 : (frames.end - frames.first) * 10;
  if (voiceMs < SHORTEST_MS) {
    return [refused('nothing can be heard in it; check the microphone and record it again')];
  }
  const faults: RecordingFault[] = [];
  const expected = expectedMs(text, locale);
  if (voiceMs < expected * QUICKEST || voiceMs > expected * SLOWEST) {
    const [took, wanted] = [voiceMs, expected].map((ms) => (ms / 1000).toFixed(1));
    faults.push(
      refused(
        `it speaks for ${took} s, and its sentence takes about ${wanted} s; is it another sentence, or cut off?`,
      ),
    );
  }
  if (rate < LEAST_RATE) {
    faults.push(
      weak(
        `it has ${rate} samples a second and sounds like a telephone; set the recorder to 44,100 or 48,000`,
      ),
    );
  }
  const flat = flattened(samples);
  if (flat > 0) {
    const isBroken = flat / (voiceMs / 1000) > MANY_FLAT;
    const words = `its wave is cut off at the top in ${flat} places; record it again, further from the microphone or with less gain`;
    faults.push(isBroken ? refused(words) : weak(words));
  }
  const distance = roomDistanceDb(levels);
  if (distance < LEAST_DISTANCE_DB) {
    faults.push(
      weak(
        `the room is only ${distance.toFixed(0)} dB softer than the voice; record where it is quieter, or nearer to the microphone`,
      ),
    );
  }
  return faults;
}

function refused(words: string): RecordingFault {
  return { refused: true, words };
}

function weak(words: string): RecordingFault {
  return { refused: false, words };
}

/** In how many places the wave stays at the top or bottom of the scale. */
function flattened(samples: Float32Array): number {
  let places = 0;
  let run = 0;
  for (const sample of samples) {
    run = Math.abs(sample) >= FULL_SCALE ? run + 1 : 0;
    if (run === FLAT_SAMPLES) places += 1;
  }
  return places;
}

/** How far the softest tenth lies under the mean of the voice. */
function roomDistanceDb(levels: Float64Array): number {
  const threshold = voiceThreshold(levels);
  const loud = levels.filter((level) => level > threshold);
  const mean = Math.sqrt(loud.reduce((sum, level) => sum + level ** 2, 0) / loud.length);
  return toDb(mean) - toDb(Math.max(share(levels, 0.1), fromDb(-96)));
}
