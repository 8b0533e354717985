import { expect, test } from 'vitest';
import { createCaptionVoice } from '#adapters/audio/caption-voice.ts';
import { createManualClock } from '#adapters/device/manual-clock.ts';
import { heard, sentence } from './sentence.ts';

test('a caption stays its reading time at speed 1', () => {
  const clock = createManualClock();
  const { log, handlers } = heard();
  createCaptionVoice(clock).speak(sentence(), 1, handlers);
  expect(log).toEqual(['start']);
  clock.advance(1_999);
  expect(log).toEqual(['start']);
  clock.advance(1);
  expect(log).toEqual(['start', 'end']);
});

test('a change of speed keeps what was already read', () => {
  const clock = createManualClock();
  const { log, handlers } = heard();
  const speaking = createCaptionVoice(clock).speak(sentence(), 1, handlers);
  clock.advance(1_000);
  speaking.setRate(0.5);
  clock.advance(1_999);
  expect(log).toEqual(['start']);
  clock.advance(1);
  expect(log).toEqual(['start', 'end']);
});

test('a stopped caption never ends', () => {
  const clock = createManualClock();
  const { log, handlers } = heard();
  createCaptionVoice(clock).speak(sentence(), 1, handlers).stop();
  expect(clock.pending).toBe(0);
  expect(log).toEqual(['start']);
});
