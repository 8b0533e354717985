// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { createFileVoice } from '#adapters/audio/file-voice.ts';
import { createManualClock } from '#adapters/device/manual-clock.ts';
import { heard, sentence } from './sentence.ts';

const spoken = sentence({ syntheticUrl: '/narration/thai-hoa/vi/welcome-1.mp3' });

function setUp(play: () => Promise<void> = async () => {}) {
  const audio = document.createElement('audio');
  const pause = vi.spyOn(audio, 'pause').mockImplementation(() => {});
  vi.spyOn(audio, 'play').mockImplementation(play);
  const clock = createManualClock();
  const voice = createFileVoice({ kind: 'synthetic', audio, clock });
  return { audio, pause, clock, voice, ...heard() };
}

test('speaks only sentences that have a file of its kind', () => {
  const { voice } = setUp();
  expect(voice.canSpeak(spoken)).toBe(true);
  expect(voice.canSpeak(sentence({ recordedUrl: '/narration/a.mp3' }))).toBe(false);
});

test('plays the file at the asked speed, from start to end', () => {
  const { audio, clock, voice, log, handlers } = setUp();
  const speaking = voice.speak(spoken, 1.25, handlers);
  expect(audio.getAttribute('src')).toBe('/narration/thai-hoa/vi/welcome-1.mp3');
  expect(audio.playbackRate).toBe(1.25);
  speaking.setRate(0.75);
  expect(audio.playbackRate).toBe(0.75);
  audio.dispatchEvent(new Event('playing'));
  audio.dispatchEvent(new Event('playing'));
  audio.dispatchEvent(new Event('ended'));
  clock.advance(60_000);
  expect(log).toEqual(['start', 'end']);
});

test('a file that cannot be decoded fails once', () => {
  const { audio, voice, log, handlers } = setUp();
  voice.speak(spoken, 1, handlers);
  audio.dispatchEvent(new Event('error'));
  audio.dispatchEvent(new Event('ended'));
  expect(log).toEqual(['fail: the file cannot be played']);
});

test('a browser that refuses sound fails', async () => {
  const { voice, log, handlers } = setUp(async () => {
    throw new Error('not allowed');
  });
  voice.speak(spoken, 1, handlers);
  await vi.waitFor(() => expect(log).toEqual(['fail: Error: not allowed']));
});

test('a file that never starts fails after four seconds', () => {
  const { clock, voice, log, handlers } = setUp();
  voice.speak(spoken, 1, handlers);
  clock.advance(3_999);
  expect(log).toEqual([]);
  clock.advance(1);
  expect(log).toEqual(['fail: the file did not start']);
});

test('a file that sticks fails after four reading times and ten seconds', () => {
  const { audio, clock, voice, log, handlers } = setUp();
  voice.speak(spoken, 1, handlers);
  audio.dispatchEvent(new Event('playing'));
  clock.advance(18_000);
  expect(log).toEqual(['start', 'fail: the file did not end']);
});

test('stop pauses and nothing is reported any more', () => {
  const { audio, pause, clock, voice, log, handlers } = setUp();
  voice.speak(spoken, 1, handlers).stop();
  audio.dispatchEvent(new Event('ended'));
  clock.advance(60_000);
  expect(pause).toHaveBeenCalledTimes(1);
  expect(clock.pending).toBe(0);
  expect(log).toEqual([]);
});
