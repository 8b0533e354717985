import { expect, test } from 'vitest';
import { createCaptionVoice } from '#adapters/audio/caption-voice.ts';
import { createManualClock } from '#adapters/device/manual-clock.ts';
import { heard, sentence, telling } from './sentence.ts';

function setUp(isHidden = () => false) {
  const clock = createManualClock();
  return { clock, voice: createCaptionVoice(clock, isHidden), ...heard() };
}

test('a caption stays its reading time at speed 1', () => {
  const { clock, voice, log, handlers } = setUp();
  voice.speak(telling([sentence()]), handlers);
  clock.advance(1_999);
  expect(log).toEqual(['start 0']);
  clock.advance(1);
  expect(log).toEqual(['start 0', 'end, then 1']);
});

test('a change of speed keeps what was already read', () => {
  const { clock, voice, log, handlers } = setUp();
  const speaking = voice.speak(telling([sentence()]), handlers);
  clock.advance(1_000);
  speaking.setRate(0.5);
  clock.advance(1_999);
  expect(log).toEqual(['start 0']);
  clock.advance(1);
  expect(log).toEqual(['start 0', 'end, then 1']);
});

test('on a page that nobody sees no caption goes by', () => {
  const { clock, voice, log, handlers } = setUp(() => true);
  voice.speak(telling([sentence()]), handlers);
  clock.advance(60_000);
  expect(log).toEqual(['start 0', 'interrupted']);
});

test('a stopped caption never ends', () => {
  const { clock, voice, log, handlers } = setUp();
  voice.speak(telling([sentence()]), handlers).stop();
  expect(clock.pending).toBe(0);
  expect(log).toEqual(['start 0']);
});
