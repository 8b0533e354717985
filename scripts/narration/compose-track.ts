import { SEGMENT_GAP_MS, SENTENCE_GAP_MS } from '#domain/captions.ts';
import { compressed } from './compress.ts';
import { fromDb, SAMPLE_RATE, scaled, trimmed, voiceLevel } from './samples.ts';

const LEAD_IN_MS = 100;
const TAIL_MS = 300;
/** Mean level of each sentence before the whole is brought to its loudness, so that voices match. */
const SENTENCE_LEVEL = fromDb(-22);
/** Where the loud syllables begin that are held back. */
const COMPRESS_ABOVE = fromDb(-28);
/** A recording is never made louder than this: only its room would be heard. */
const LARGEST_GAIN = fromDb(36);

/** One spoken sentence as it was recorded or synthesised. */
export type SpokenPiece = { segmentId: string; samples: Float32Array };

/** Where a sentence lies in the whole, milliseconds. */
export type Span = { startMs: number; endMs: number };

/** All sentences as one sound, each trimmed and as loud as the others, with fixed gaps between. */
export function composeTrack(pieces: readonly SpokenPiece[]): {
  samples: Float32Array;
  spans: Span[];
} {
  const voices = pieces.map(({ samples }) => evened(trimmed(samples)));
  let at = inSamples(LEAD_IN_MS);
  const starts = voices.map((voice, index) => {
    const before = pieces[index - 1];
    if (before !== undefined) {
      const sameSegment = before.segmentId === pieces[index]?.segmentId;
      at += inSamples(sameSegment ? SENTENCE_GAP_MS : SEGMENT_GAP_MS);
    }
    const start = at;
    at += voice.length;
    return start;
  });
  const samples = new Float32Array(at + inSamples(TAIL_MS));
  const spans = voices.map((voice, index) => {
    const start = starts[index] ?? 0;
    samples.set(voice, start);
    return { startMs: inMs(start), endMs: inMs(start + voice.length) };
  });
  return { samples, spans };
}

function evened(voice: Float32Array): Float32Array {
  const level = voiceLevel(voice, SAMPLE_RATE);
  if (level === 0) return voice;
  return compressed(scaled(voice, Math.min(LARGEST_GAIN, SENTENCE_LEVEL / level)), COMPRESS_ABOVE);
}

function inSamples(ms: number): number {
  return Math.round((ms * SAMPLE_RATE) / 1000);
}

function inMs(samples: number): number {
  return Math.round((samples * 1000) / SAMPLE_RATE);
}
