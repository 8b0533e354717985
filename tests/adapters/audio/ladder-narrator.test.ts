import { expect, test } from 'vitest';
import { createCaptionVoice } from '#adapters/audio/caption-voice.ts';
import { createLadderNarrator } from '#adapters/audio/ladder-narrator.ts';
import type { Voice, VoiceHandlers } from '#adapters/audio/voice.ts';
import { createManualClock } from '#adapters/device/manual-clock.ts';
import type { NarrationVoice } from '#domain/ports/narrator.ts';
import { sentence } from './sentence.ts';

/** A voice that is told what to report. */
function fakeVoice(kind: NarrationVoice, canSpeak: Voice['canSpeak'] = () => true) {
  const calls: string[] = [];
  const spoken: VoiceHandlers[] = [];
  const voice: Voice = {
    kind,
    canSpeak,
    speak(said, rate, handlers) {
      calls.push(`speak ${said.text} at ${rate}`);
      spoken.push(handlers);
      return {
        stop: () => calls.push('stop'),
        setRate: (next) => calls.push(`rate ${next}`),
      };
    },
    unlock: () => calls.push('unlock'),
    dispose: () => calls.push('dispose'),
  };
  return { voice, calls, now: () => spoken.at(-1) };
}

function listener() {
  const log: string[] = [];
  return {
    log,
    handlers: {
      onSentence: (index: number, voice: NarrationVoice) => log.push(`${index} ${voice}`),
      onFinished: () => log.push('finished'),
    },
  };
}

test('tells every sentence with captions alone, with a gap between', () => {
  const clock = createManualClock();
  const narrator = createLadderNarrator({ voices: [createCaptionVoice(clock)], clock });
  const { log, handlers } = listener();
  narrator.play([sentence(), sentence()], 0, handlers);
  expect(log).toEqual(['0 captions']);
  clock.advance(2_349);
  expect(log).toEqual(['0 captions']);
  clock.advance(1);
  expect(log).toEqual(['0 captions', '1 captions']);
  clock.advance(2_350);
  expect(log).toEqual(['0 captions', '1 captions', 'finished']);
});

test('a voice that fails hands the same sentence to the next one, and is tried again after', () => {
  const clock = createManualClock();
  const recorded = fakeVoice('recorded');
  const device = fakeVoice('device', () => false);
  const synthetic = fakeVoice('synthetic');
  const voices = [recorded.voice, device.voice, synthetic.voice, createCaptionVoice(clock)];
  const { log, handlers } = listener();
  createLadderNarrator({ voices, clock }).play([sentence(), sentence()], 0, handlers);
  recorded.now()?.onFail('not found');
  synthetic.now()?.onStart();
  synthetic.now()?.onEnd();
  clock.advance(350);
  recorded.now()?.onStart();
  expect(log).toEqual(['0 synthetic', '1 recorded']);
  expect(device.calls).toEqual([]);
});

test('a voice that fails at once leaves the one that took over to be stopped', () => {
  const clock = createManualClock();
  const hasty: Voice = {
    ...fakeVoice('recorded').voice,
    speak(_sentence, _rate, handlers) {
      handlers.onFail('at once');
      return { stop: () => {}, setRate: () => {} };
    },
  };
  const synthetic = fakeVoice('synthetic');
  const narrator = createLadderNarrator({ voices: [hasty, synthetic.voice], clock });
  narrator.play([sentence()], 0, listener().handlers);
  narrator.stop();
  expect(synthetic.calls).toEqual(['speak Xin chào. at 1', 'stop']);
});

test('a listener that stops the story while a sentence begins is obeyed', () => {
  const clock = createManualClock();
  const narrator = createLadderNarrator({ voices: [createCaptionVoice(clock)], clock });
  const { log, handlers } = listener();
  const stopping = {
    ...handlers,
    onSentence: (index: number, voice: NarrationVoice) => {
      handlers.onSentence(index, voice);
      narrator.stop();
    },
  };
  narrator.play([sentence(), sentence()], 0, stopping);
  clock.advance(60_000);
  expect(log).toEqual(['0 captions']);
});

test('play from a later sentence stops the one being spoken', () => {
  const clock = createManualClock();
  const device = fakeVoice('device');
  const narrator = createLadderNarrator({ voices: [device.voice], clock });
  const { log, handlers } = listener();
  narrator.play([sentence({ text: 'Một.' }), sentence({ text: 'Hai.' })], 0, handlers);
  narrator.play([sentence({ text: 'Một.' }), sentence({ text: 'Hai.' })], 1, handlers);
  device.now()?.onStart();
  expect(device.calls).toEqual(['speak Một. at 1', 'stop', 'speak Hai. at 1']);
  expect(log).toEqual(['1 device']);
});

test('speed stays within 0.75 and 1.5 and reaches the sentence being spoken', () => {
  const clock = createManualClock();
  const device = fakeVoice('device');
  const narrator = createLadderNarrator({ voices: [device.voice], clock });
  narrator.setRate(9);
  narrator.play([sentence()], 0, listener().handlers);
  narrator.setRate(0.1);
  expect(device.calls).toEqual(['speak Xin chào. at 1.5', 'rate 0.75']);
});

test('no sentence left to tell is the end', () => {
  const clock = createManualClock();
  const { log, handlers } = listener();
  createLadderNarrator({ voices: [createCaptionVoice(clock)], clock }).play([], 0, handlers);
  expect(log).toEqual(['finished']);
});

test('unlock and dispose reach every voice', () => {
  const clock = createManualClock();
  const [one, other] = [fakeVoice('recorded'), fakeVoice('device')];
  const narrator = createLadderNarrator({ voices: [one.voice, other.voice], clock });
  narrator.unlock();
  narrator.dispose();
  expect([one.calls, other.calls]).toEqual([
    ['unlock', 'dispose'],
    ['unlock', 'dispose'],
  ]);
});
