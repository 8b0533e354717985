import { expect, test, vi } from 'vitest';
import { createFileVoice } from '#adapters/audio/file-voice.ts';
import { createManualClock } from '#adapters/device/manual-clock.ts';
import { FakeAudio } from './fake-audio.ts';
import { clip, FILE, filed, heard, sentence, telling } from './sentence.ts';

function setUp() {
  const clock = createManualClock();
  const audio = new FakeAudio(clock);
  const voice = createFileVoice({ audio: audio as unknown as HTMLAudioElement, clock });
  return { audio, clock, voice, ...heard() };
}

test('speaks only sentences that lie in a file, in the voice of each', () => {
  const { voice } = setUp();
  expect(voice.canSpeak(sentence({ clip: clip(0) }))).toBe(true);
  expect(voice.canSpeak(sentence())).toBe(false);
  expect(voice.kindOf(sentence({ clip: clip(0, { voice: 'recorded' }) }))).toBe('recorded');
});

test('one file flows from sentence to sentence, each told as it begins', () => {
  const { audio, voice, log, handlers } = setUp();
  voice.speak(telling(filed(3)), handlers);
  expect([audio.loaded, audio.currentTime]).toEqual([[FILE], 0.1]);
  audio.begin();
  expect(log).toEqual(['start 0']);
  audio.pass(2_300);
  expect(log).toEqual(['start 0']);
  audio.pass(20);
  expect(log).toEqual(['start 0', 'start 1']);
  audio.pass(4_500);
  expect(log).toEqual(['start 0', 'start 1', 'start 2', 'end, then 3']);
  expect([audio.loaded, audio.paused]).toEqual([[FILE], true]);
});

test('where timers are held back, the element’s own events carry the story', () => {
  const { audio, clock, voice, log, handlers } = setUp();
  vi.spyOn(clock, 'after').mockReturnValue(() => {});
  voice.speak(telling(filed(2)), handlers);
  audio.begin();
  audio.pass(4_750);
  expect(log).toEqual(['start 0', 'start 1', 'end, then 2']);
});

test('a sentence in the middle is played from its first word, at the asked speed', () => {
  const { audio, voice, log, handlers } = setUp();
  const speaking = voice.speak(telling(filed(3), { index: 1, rate: 1.25 }), handlers);
  expect([audio.currentTime, audio.playbackRate, audio.preservesPitch]).toEqual([2.45, 1.25, true]);
  audio.begin();
  speaking.setRate(0.75);
  expect(audio.playbackRate).toBe(0.75);
  expect(log).toEqual(['start 1']);
  expect(speaking.positionMs()).toBe(2450);
});

test('goes on within the sentence where it was stopped, or from its first word when asked to', () => {
  const { audio, voice, handlers } = setUp();
  const first = voice.speak(telling(filed(2)), handlers);
  audio.begin();
  audio.pass(1_000);
  first.stop();
  expect(audio.paused).toBe(true);
  voice.speak(telling(filed(2), { from: 'where-stopped' }), handlers).stop();
  expect(audio.currentTime).toBeCloseTo(1.1);
  voice.speak(telling(filed(2)), handlers);
  expect([audio.currentTime, audio.loaded]).toEqual([0.1, [FILE]]);
});

test('sentences that do not follow each other in one file are told one by one', () => {
  const { audio, voice, log, handlers } = setUp();
  const apart = [sentence({ clip: clip(0) }), sentence({ clip: clip(3) })];
  voice.speak(telling(apart), handlers);
  audio.begin();
  audio.pass(2_250);
  expect(log).toEqual(['start 0', 'end, then 1']);
});

test('a missing or broken file fails at its sentence and is left alone for a minute', () => {
  const { audio, clock, voice, log, handlers } = setUp();
  voice.speak(telling(filed(2), { index: 1 }), handlers);
  audio.fail('404');
  audio.fail('404');
  expect(log).toEqual(['fail 1: 404']);
  expect(voice.canSpeak(sentence({ clip: clip(0) }))).toBe(false);
  clock.advance(60_000);
  expect(voice.canSpeak(sentence({ clip: clip(0) }))).toBe(true);
  voice.speak(telling(filed(2)), handlers);
  expect(audio.loaded).toEqual([FILE, FILE]);
});

test('a file that is cut off fails at the sentence it breaks', () => {
  const { audio, voice, log, handlers } = setUp();
  audio.durationMs = 3_000;
  voice.speak(telling(filed(2)), handlers);
  audio.begin();
  audio.pass(4_000);
  expect(log).toEqual(['start 0', 'start 1', 'fail 1: the file is cut off']);
});

test.each([
  ['before it ends', () => {}],
  [
    'as it ends',
    (audio: FakeAudio) => {
      audio.durationMs = 9_000;
    },
  ],
])(
  'a place that jumps to where the file should end, %s, fails at the sentence before',
  (_when, end) => {
    const { audio, voice, log, handlers } = setUp();
    voice.speak(telling(filed(4)), handlers);
    audio.begin();
    audio.pass(1_000);
    end(audio);
    audio.currentTime = 9;
    audio.pass(5, { told: false });
    audio.pass(5);
    expect(log).toEqual(['start 0', 'fail 0: the file is cut off']);
  },
);

test('a file that came to its end is loaded anew', () => {
  const { audio, voice, handlers } = setUp();
  audio.durationMs = 2_000;
  voice.speak(telling(filed(1)), handlers);
  audio.begin();
  audio.pass(2_100);
  voice.speak(telling(filed(1)), handlers);
  expect(audio.loaded).toEqual([FILE, FILE]);
});

test('a file that ends a breath early is whole', () => {
  const { audio, voice, log, handlers } = setUp();
  audio.durationMs = 2_000;
  voice.speak(telling(filed(1)), handlers);
  audio.begin();
  audio.pass(2_100);
  expect(log).toEqual(['start 0', 'end, then 1']);
});

test('sound that does not begin, or stops coming, fails after six seconds', () => {
  const { audio, voice, log, handlers } = setUp();
  voice.speak(telling(filed(1)), handlers);
  audio.pass(5_995, { stuck: true });
  expect(log).toEqual([]);
  audio.pass(5, { stuck: true });
  expect(log).toEqual(['fail 0: the sound does not go on']);
});

test('a browser that forbids sound fails the sentence, but does not blame the file', async () => {
  const { audio, voice, log, handlers } = setUp();
  audio.refusal = Object.assign(new Error('no tap'), { name: 'NotAllowedError' });
  voice.speak(telling(filed(1)), handlers);
  await vi.waitFor(() => expect(log).toEqual(['fail 0: NotAllowedError: no tap']));
  expect(voice.canSpeak(sentence({ clip: clip(0) }))).toBe(true);
});

test('a pause that nobody here asked for is an interruption, and waits', () => {
  const { audio, voice, log, handlers } = setUp();
  voice.speak(telling(filed(2)), handlers);
  audio.begin();
  audio.pass(500);
  audio.pause();
  audio.pass(60_000);
  expect(log).toEqual(['start 0', 'interrupted']);
  void audio.play();
  audio.pass(2_000);
  expect(log).toEqual(['start 0', 'interrupted', 'resumed', 'start 1']);
});

test('the late event of an earlier pause is no interruption', () => {
  const { audio, voice, log, handlers } = setUp();
  voice.speak(telling(filed(1)), handlers);
  audio.begin();
  audio.dispatchEvent(new Event('pause'));
  expect(log).toEqual(['start 0']);
});

test('after stop nothing is reported any more', () => {
  const { audio, clock, voice, log, handlers } = setUp();
  voice.speak(telling(filed(2)), handlers).stop();
  audio.begin();
  audio.fail('late');
  clock.advance(60_000);
  expect([log, clock.pending]).toEqual([[], 0]);
});

test('a listener that stops the story while a sentence begins is obeyed', () => {
  const { audio, voice, log, handlers } = setUp();
  const speaking = voice.speak(telling(filed(2)), {
    ...handlers,
    onStart: (index) => {
      handlers.onStart(index);
      speaking.stop();
    },
  });
  audio.begin();
  audio.pass(5_000);
  expect(log).toEqual(['start 0']);
});
