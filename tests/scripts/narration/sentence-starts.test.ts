import { expect, test } from 'vitest';
import { findStarts, startErrors } from '../../../scripts/narration/sentence-starts.ts';

const RATE = 24_000;

/** Noise-free tones of these lengths by turns with silences of these, milliseconds, silence first. */
function turns(...lengths: number[]): Float32Array {
  return Float32Array.from(
    lengths.flatMap((ms, at) =>
      Array.from({ length: (ms * RATE) / 1000 }, (_, sample) =>
        at % 2 === 0 ? 0 : 0.4 * Math.sin(sample / 7),
      ),
    ),
  );
}

test('finds where a voice begins after a silence, and not after a short pause', () => {
  expect(findStarts(turns(100, 500, 150, 400, 350, 300), RATE)).toEqual([100, 1_500]);
});

test('tells how far each cue is from the nearest start', () => {
  expect(startErrors([{ startMs: 90 }, { startMs: 1_650 }], [100, 1_500])).toEqual([10, 150]);
  expect(startErrors([{ startMs: 90 }], [])).toEqual([Number.POSITIVE_INFINITY]);
});
