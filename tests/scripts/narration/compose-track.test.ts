import { expect, test } from 'vitest';
import { composeTrack } from '../../../scripts/narration/compose-track.ts';
import { SAMPLE_RATE, toDb, voiceLevel } from '../../../scripts/narration/samples.ts';
import { findStarts, startErrors } from '../../../scripts/narration/sentence-starts.ts';
import { recording } from './sound.ts';

/** Two voices as different as they come: a machine's, and a person's, lower and softer in a noisy room. */
const machine = recording({ beforeMs: 40, voiceMs: 1_800, afterMs: 300, voice: 0.5, pitch: 180 });
const person = recording({
  beforeMs: 1_200,
  voiceMs: 1_400,
  afterMs: 900,
  voice: 0.05,
  room: 0.001,
  pitch: 95,
});

const pieces = [
  { segmentId: 'a', samples: machine },
  { segmentId: 'a', samples: person },
  { segmentId: 'b', samples: machine },
];

test('gaps are 350 ms within a segment and 800 ms between two, whatever was recorded around', () => {
  const { samples, spans } = composeTrack(pieces);
  expect(spans[0]?.startMs).toBe(100);
  expect((spans[1]?.startMs ?? 0) - (spans[0]?.endMs ?? 0)).toBe(350);
  expect((spans[2]?.startMs ?? 0) - (spans[1]?.endMs ?? 0)).toBe(800);
  expect(Math.round((samples.length * 1000) / SAMPLE_RATE) - (spans[2]?.endMs ?? 0)).toBe(300);
});

test('each caption begins within 120 ms of the voice in the waveform', () => {
  const { samples, spans } = composeTrack(pieces);
  const starts = findStarts(samples, SAMPLE_RATE);
  expect(starts).toHaveLength(3);
  expect(Math.max(...startErrors(spans, starts))).toBeLessThanOrEqual(40);
});

test('the two voices are equally loud', () => {
  const { samples, spans } = composeTrack(pieces);
  const levels = spans.map(({ startMs, endMs }) =>
    toDb(voiceLevel(samples.slice(startMs * 24, endMs * 24), SAMPLE_RATE)),
  );
  expect(Math.abs((levels[0] ?? 0) - (levels[1] ?? 99))).toBeLessThan(1);
});

test('a piece in which nothing is heard has no length', () => {
  const { spans } = composeTrack([{ segmentId: 'a', samples: new Float32Array(SAMPLE_RATE) }]);
  expect(spans).toEqual([{ startMs: 100, endMs: 100 }]);
});
