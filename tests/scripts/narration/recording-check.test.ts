import { expect, test } from 'vitest';
import { checkRecording, expectedMs } from '../../../scripts/narration/recording-check.ts';
import { recording, type SoundOptions } from './sound.ts';

/** Takes about two seconds to read. */
const SPOKEN = { text: 'Đây là sân Đại Triều Nghi.', locale: 'vi' } as const;
const RATE = 48_000;

const check = (over: SoundOptions) => {
  const rate = over.rate ?? RATE;
  return checkRecording(recording({ rate, voiceMs: 1_900, room: 0.001, ...over }), rate, SPOKEN);
};

test('a calm reading: syllables, words, and figures by their digits', () => {
  expect(expectedMs('Đây là sân Đại Triều Nghi.', 'vi')).toBeCloseTo(1_818, 0);
  expect(expectedMs('In 1805', 'en')).toBeCloseTo(2_826, 0);
});

test('a good recording has no fault', () => {
  expect(check({})).toEqual([]);
});

test.each<[string, SoundOptions, boolean, RegExp]>([
  ['silence', { voice: 0 }, true, /^nothing can be heard in it/],
  ['a sentence that is cut off', { voiceMs: 700 }, true, /^it speaks for 0\.7 s, .* about 1\.8 s/],
  ['another, longer sentence', { voiceMs: 5_000 }, true, /^it speaks for 5\.0 s/],
  ['a telephone', { rate: 8_000 }, false, /^it has 8000 samples a second/],
  ['a noisy room', { room: 0.03 }, false, /^the room is only \d+ dB softer/],
])('%s is told in plain words', (_what, over, refused, words) => {
  const faults = check(over);
  expect(faults.map((fault) => fault.refused)).toEqual([refused]);
  expect(faults[0]?.words).toMatch(words);
});

test('a wave that is cut off here and there is told, one that is cut off throughout refused', () => {
  const clipped = (gain: number, places: number) => {
    const samples = recording({ rate: RATE, voiceMs: 1_900, voice: 0.4 });
    for (let place = 0; place < places; place += 1) {
      const from = 30_000 + place * 2_000;
      samples.set(
        samples.slice(from, from + 700).map((one) => Math.max(-1, Math.min(1, one * gain))),
        from,
      );
    }
    return checkRecording(samples, RATE, SPOKEN);
  };
  expect(clipped(8, 1).map((fault) => fault.refused)).toEqual([false]);
  expect(clipped(8, 20).map((fault) => fault.refused)).toEqual([true]);
  expect(clipped(8, 20)[0]?.words).toMatch(/^its wave is cut off at the top in \d+ places/);
});
