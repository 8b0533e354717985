import { expect, test } from 'vitest';
import { createDeviceVoice } from '#adapters/audio/device-voice.ts';
import { createManualClock } from '#adapters/device/manual-clock.ts';
import { heard, sentence, telling } from './sentence.ts';

type Listed = { lang: string; localService: boolean; name: string };
const LINH: Listed = { lang: 'vi_VN', localService: true, name: 'Linh' };
const CLOUD: Listed = { lang: 'vi-VN', localService: false, name: 'Cloud' };
const UK: Listed = { lang: 'en-GB', localService: true, name: 'UK' };
const US: Listed = { lang: 'en-US', localService: true, name: 'US' };

/** Speech as browsers have it, as far as the voice uses it; it says nothing by itself. */
function setUp(voices: readonly Listed[], isHidden = () => false) {
  const spoken: SpeechSynthesisUtterance[] = [];
  const calls: string[] = [];
  const synthesis = {
    speaking: false,
    pending: false,
    getVoices: () => voices,
    speak(utterance: SpeechSynthesisUtterance) {
      calls.push(`speak ${utterance.text}`);
      spoken.push(utterance);
      synthesis.speaking = true;
    },
    cancel() {
      calls.push('cancel');
      synthesis.speaking = false;
      spoken.at(-1)?.onerror?.({ error: 'canceled' } as SpeechSynthesisErrorEvent);
    },
  };
  const clock = createManualClock();
  const voice = createDeviceVoice({
    synthesis: synthesis as unknown as SpeechSynthesis,
    createUtterance: (text) => ({ text }) as SpeechSynthesisUtterance,
    clock,
    isHidden,
  });
  const last = () => spoken.at(-1) as SpeechSynthesisUtterance;
  const start = () => last().onstart?.({} as SpeechSynthesisEvent);
  const end = () => {
    synthesis.speaking = false;
    last().onend?.({} as SpeechSynthesisEvent);
  };
  const error = (kind: SpeechSynthesisErrorCode) =>
    last().onerror?.({ error: kind } as SpeechSynthesisErrorEvent);
  return { voice, clock, calls, last, start, end, error, ...heard() };
}

test('takes voices of the language that live on the device only', () => {
  expect(setUp([LINH]).voice.canSpeak(sentence())).toBe(true);
  expect(setUp([CLOUD, UK]).voice.canSpeak(sentence())).toBe(false);
  expect(setUp([]).voice.canSpeak(sentence())).toBe(false);
});

test('prefers the regional voice and speaks one utterance', () => {
  const { voice, last, start, end, calls, log, handlers } = setUp([US, UK]);
  voice.speak(telling([sentence({ locale: 'en', text: 'Hello.' })], { rate: 1.25 }), handlers);
  expect(last().voice?.name).toBe('UK');
  expect([last().lang, last().rate]).toEqual(['en-GB', 1.25]);
  start();
  end();
  expect(calls).toEqual(['speak Hello.']);
  expect(log).toEqual(['start 0', 'end, then 1']);
});

test('a voice that never starts fails in 2.5 s and its language is left alone', () => {
  const { voice, clock, log, handlers } = setUp([LINH, UK]);
  voice.speak(telling([sentence()]), handlers);
  clock.advance(2_499);
  expect(log).toEqual([]);
  clock.advance(1);
  expect(log).toEqual(['fail 0: speech did not start']);
  expect(voice.canSpeak(sentence())).toBe(false);
  expect(voice.canSpeak(sentence({ locale: 'en' }))).toBe(true);
});

test('a voice that never ends fails after three reading times and four seconds', () => {
  const { voice, clock, start, log, handlers } = setUp([LINH]);
  voice.speak(telling([sentence()]), handlers);
  start();
  clock.advance(10_000);
  expect(log).toEqual(['start 0', 'fail 0: speech did not end']);
  expect(voice.canSpeak(sentence())).toBe(true);
});

test('an error of the browser fails the sentence', () => {
  const { voice, error, log, handlers } = setUp([LINH]);
  voice.speak(telling([sentence()]), handlers);
  error('synthesis-failed');
  expect(log).toEqual(['fail 0: synthesis-failed']);
});

test('stop cancels, reports nothing, and the language stays usable', () => {
  const { voice, clock, calls, log, handlers } = setUp([LINH]);
  voice.speak(telling([sentence()]), handlers).stop();
  clock.advance(60_000);
  expect(calls).toEqual(['speak Xin chào.', 'cancel']);
  expect(log).toEqual([]);
  expect(voice.canSpeak(sentence())).toBe(true);
});

test('what is still being said is cancelled, and the sentence waits 60 ms', () => {
  const { voice, clock, calls, handlers } = setUp([LINH]);
  voice.unlock();
  voice.speak(telling([sentence()]), handlers);
  clock.advance(59);
  expect(calls).toEqual(['speak  ', 'cancel']);
  clock.advance(1);
  expect(calls).toEqual(['speak  ', 'cancel', 'speak Xin chào.']);
});

test('what somebody else takes away is an interruption, and the voice stays trusted', () => {
  const { voice, error, log, handlers } = setUp([LINH]);
  voice.speak(telling([sentence()]), handlers);
  error('interrupted');
  expect(log).toEqual(['interrupted']);
  expect(voice.canSpeak(sentence())).toBe(true);
});

test('a phone that falls silent on a hidden page waits for its reader', () => {
  const { voice, clock, start, log, handlers } = setUp([LINH], () => true);
  voice.speak(telling([sentence()]), handlers);
  start();
  clock.advance(60_000);
  expect(log).toEqual(['start 0', 'interrupted']);
});

test('a call that only the page is told of cancels the sentence', () => {
  const { voice, calls, start, log, handlers } = setUp([LINH]);
  const speaking = voice.speak(telling([sentence()]), handlers);
  start();
  speaking.interrupt();
  expect(calls.at(-1)).toBe('cancel');
  expect(log).toEqual(['start 0', 'interrupted']);
});
