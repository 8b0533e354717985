import { expect, test } from 'vitest';
import {
  fromDb,
  SAMPLE_RATE,
  share,
  toDb,
  trimmed,
  voiceLevel,
} from '../../../scripts/narration/samples.ts';
import { recording } from './sound.ts';

const inMs = (samples: Float32Array) => (samples.length / SAMPLE_RATE) * 1000;

test('decibels there and back', () => {
  expect(fromDb(-20)).toBeCloseTo(0.1);
  expect(toDb(0.5)).toBeCloseTo(-6.02, 2);
});

test('the value below which a part lies', () => {
  expect(share(Float64Array.of(5, 1, 4, 2, 3), 0.5)).toBe(3);
  expect(share(new Float64Array(), 0.5)).toBe(0);
});

test.each([
  ['a quiet room', 0],
  ['a noisy one', 0.01],
])('in %s the silence at both ends goes, but for a breath', (_room, room) => {
  const voice = trimmed(recording({ beforeMs: 900, voiceMs: 1_500, afterMs: 700, room }));
  // 20 ms are kept before and 60 ms after; a frame is 10 ms.
  expect(inMs(voice)).toBeGreaterThanOrEqual(1_560);
  expect(inMs(voice)).toBeLessThanOrEqual(1_600);
  expect(Math.abs(voice[0] ?? 1)).toBe(0);
});

test('a click before the voice is no voice', () => {
  const samples = recording({ beforeMs: 900 });
  samples.fill(0.9, 2_400, 2_410);
  expect(inMs(trimmed(samples))).toBeLessThanOrEqual(1_600);
});

test('of silence nothing is left', () => {
  expect(trimmed(new Float32Array(SAMPLE_RATE))).toHaveLength(0);
});

test('the level is that of the voice, whatever the pauses', () => {
  const short = voiceLevel(recording({ beforeMs: 100, afterMs: 100 }), SAMPLE_RATE);
  const long = voiceLevel(recording({ beforeMs: 3_000, afterMs: 3_000 }), SAMPLE_RATE);
  expect(long).toBeCloseTo(short, 2);
  expect(voiceLevel(recording({ voice: 0.6 }), SAMPLE_RATE) / short).toBeCloseTo(2, 1);
});
