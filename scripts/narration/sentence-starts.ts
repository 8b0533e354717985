import { frameLevels, fromDb, share } from './samples.ts';

const FRAME_MS = 5;
/** A voice begins where the level first comes this near to that of the loud parts, decibels. */
const BELOW_LOUD_DB = -40;
/** A silence that may part two sentences; the pauses within a sentence are mostly shorter. */
const LEAST_SILENCE_MS = 250;

/** Milliseconds at which a voice begins after a silence, found in the waveform alone. */
export function findStarts(samples: Float32Array, rate: number): number[] {
  const levels = frameLevels(samples, rate, FRAME_MS);
  const threshold = share(levels, 0.95) * fromDb(BELOW_LOUD_DB);
  const starts: number[] = [];
  let quietMs = LEAST_SILENCE_MS;
  levels.forEach((level, frame) => {
    if (level <= threshold) {
      quietMs += FRAME_MS;
      return;
    }
    if (quietMs >= LEAST_SILENCE_MS) starts.push(frame * FRAME_MS);
    quietMs = 0;
  });
  return starts;
}

/** How far each cue is from the nearest start of a voice, milliseconds; Infinity where none was found. */
export function startErrors(
  cues: readonly { startMs: number }[],
  starts: readonly number[],
): number[] {
  return cues.map(({ startMs }) =>
    starts.reduce((least, at) => Math.min(least, Math.abs(at - startMs)), Number.POSITIVE_INFINITY),
  );
}
