import { expect, test } from 'vitest';
import { createCaptionVoice } from '#adapters/audio/caption-voice.ts';
import { createLadderNarrator, type LadderRung } from '#adapters/audio/ladder-narrator.ts';
import type { Telling, Voice, VoiceHandlers } from '#adapters/audio/voice.ts';
import { createManualClock } from '#adapters/device/manual-clock.ts';
import type { NarrationVoice } from '#domain/ports/narrator.ts';
import { clip, sentence } from './sentence.ts';

const ALWAYS = () => true;

/** A voice that is told what to report. */
function fakeVoice(kind: NarrationVoice, canSpeak: Voice['canSpeak'] = ALWAYS) {
  const calls: string[] = [];
  const spoken: VoiceHandlers[] = [];
  const voice: Voice = {
    kindOf: () => kind,
    canSpeak,
    speak({ index, end, rate, from }: Telling, handlers) {
      const where = from === 'first-word' ? '' : ' where it stopped';
      calls.push(`speak ${index} to ${end} at ${rate}${where}`);
      spoken.push(handlers);
      return {
        stop: () => calls.push('stop'),
        setRate: (next) => calls.push(`rate ${next}`),
        interrupt: () => calls.push('interrupt'),
        positionMs: () => 1_234,
      };
    },
    unlock: () => calls.push('unlock'),
    dispose: () => calls.push('dispose'),
  };
  const rung: LadderRung = { voice, takes: ALWAYS };
  const now = () => {
    const handlers = spoken.at(-1);
    if (handlers === undefined) throw new Error('nothing is being spoken');
    return handlers;
  };
  return { voice, rung, calls, now };
}

function listener() {
  const log: string[] = [];
  return {
    log,
    handlers: {
      onSentence: (index: number, voice: NarrationVoice) => log.push(`${index} ${voice}`),
      onFinished: () => log.push('finished'),
      onInterrupted: () => log.push('interrupted'),
      onResumed: () => log.push('resumed'),
    },
  };
}

function captions(clock: ReturnType<typeof createManualClock>): LadderRung {
  return { voice: createCaptionVoice(clock, () => false), takes: ALWAYS };
}

const FIRST = { index: 0, from: 'first-word' } as const;
const TWO = [sentence({ text: 'Một.' }), sentence({ text: 'Hai.' })];

test('tells every sentence with captions alone, with a gap between', () => {
  const clock = createManualClock();
  const narrator = createLadderNarrator({ rungs: [captions(clock)], clock });
  const { log, handlers } = listener();
  narrator.play(TWO, FIRST, handlers);
  clock.advance(2_349);
  expect(log).toEqual(['0 captions']);
  clock.advance(1);
  expect(log).toEqual(['0 captions', '1 captions']);
  clock.advance(2_350);
  expect(log).toEqual(['0 captions', '1 captions', 'finished']);
});

test('a voice gets all the sentences that it is the best for, and the others go to theirs', () => {
  const clock = createManualClock();
  const files = fakeVoice('recorded', (one) => one.clip !== null);
  const device = fakeVoice('device');
  const rungs = [
    {
      voice: files.voice,
      takes: (one: { clip: { voice: string } | null }) => one.clip?.voice === 'recorded',
    },
    device.rung,
    files.rung,
  ];
  const recorded = sentence({ clip: clip(0, { voice: 'recorded' }) });
  const synthetic = sentence({ clip: clip(2) });
  const { handlers } = listener();
  createLadderNarrator({ rungs, clock }).play([recorded, recorded, synthetic], FIRST, handlers);
  expect(files.calls).toEqual(['speak 0 to 2 at 1']);
  files.now().onEnd(2);
  clock.advance(350);
  expect(device.calls).toEqual(['speak 2 to 3 at 1']);
});

test('without a voice of its own the device plays a file of mixed voices through', () => {
  const clock = createManualClock();
  const files = fakeVoice('recorded', (one) => one.clip !== null);
  const rungs = [{ voice: files.voice, takes: () => false }, files.rung, captions(clock)];
  const mixed = [sentence({ clip: clip(0, { voice: 'recorded' }) }), sentence({ clip: clip(1) })];
  createLadderNarrator({ rungs, clock }).play(mixed, FIRST, listener().handlers);
  expect(files.calls).toEqual(['speak 0 to 2 at 1']);
});

test('a voice that fails hands that sentence alone to the next, and is tried again after', () => {
  const clock = createManualClock();
  const file = fakeVoice('recorded');
  const device = fakeVoice('device', () => false);
  const synthetic = fakeVoice('synthetic');
  const rungs = [file.rung, device.rung, synthetic.rung, captions(clock)];
  const { log, handlers } = listener();
  createLadderNarrator({ rungs, clock }).play(TWO, FIRST, handlers);
  file.now().onFail(0, 'not found');
  synthetic.now().onStart(0);
  synthetic.now().onEnd(1);
  clock.advance(350);
  file.now().onStart(1);
  expect(log).toEqual(['0 synthetic', '1 recorded']);
  expect(synthetic.calls).toEqual(['speak 0 to 1 at 1']);
  expect(device.calls).toEqual([]);
});

test('a file that breaks in the middle goes on by voice from the sentence it broke', () => {
  const clock = createManualClock();
  let isBroken = false;
  const file = fakeVoice('synthetic', () => !isBroken);
  const rungs = [file.rung, captions(clock)];
  const { log, handlers } = listener();
  createLadderNarrator({ rungs, clock }).play(TWO, FIRST, handlers);
  file.now().onStart(0);
  file.now().onStart(1);
  isBroken = true;
  file.now().onFail(1, 'cut off');
  expect(log).toEqual(['0 synthetic', '1 synthetic', '1 captions']);
});

test('a voice that fails at once leaves the one that took over to be stopped', () => {
  const clock = createManualClock();
  const hasty: Voice = {
    ...fakeVoice('recorded').voice,
    speak(_telling, handlers) {
      handlers.onFail(0, 'at once');
      return { stop: () => {}, setRate: () => {}, interrupt: () => {}, positionMs: () => null };
    },
  };
  const synthetic = fakeVoice('synthetic');
  const rungs = [{ voice: hasty, takes: ALWAYS }, synthetic.rung];
  const narrator = createLadderNarrator({ rungs, clock });
  narrator.play([sentence()], FIRST, listener().handlers);
  narrator.stop();
  expect(synthetic.calls).toEqual(['speak 0 to 1 at 1', 'stop']);
});

test('a listener that stops the story while a sentence begins is obeyed', () => {
  const clock = createManualClock();
  const narrator = createLadderNarrator({ rungs: [captions(clock)], clock });
  const { log, handlers } = listener();
  const stopping = {
    ...handlers,
    onSentence: (index: number, voice: NarrationVoice) => {
      handlers.onSentence(index, voice);
      narrator.stop();
    },
  };
  narrator.play(TWO, FIRST, stopping);
  clock.advance(60_000);
  expect(log).toEqual(['0 captions']);
});

test('play from another place stops the one being spoken; resuming asks the voice to go on within', () => {
  const clock = createManualClock();
  const device = fakeVoice('device');
  const narrator = createLadderNarrator({ rungs: [device.rung], clock });
  const { log, handlers } = listener();
  narrator.play(TWO, FIRST, handlers);
  narrator.play(TWO, { index: 1, from: 'where-stopped' }, handlers);
  device.now().onStart(1);
  expect(device.calls).toEqual(['speak 0 to 2 at 1', 'stop', 'speak 1 to 2 at 1 where it stopped']);
  expect(log).toEqual(['1 device']);
});

test('interruptions go both ways', () => {
  const clock = createManualClock();
  const device = fakeVoice('device');
  const narrator = createLadderNarrator({ rungs: [device.rung], clock });
  const { log, handlers } = listener();
  narrator.play(TWO, FIRST, handlers);
  narrator.interrupt();
  device.now().onInterrupted();
  device.now().onResumed();
  expect(device.calls.at(-1)).toBe('interrupt');
  expect(log).toEqual(['interrupted', 'resumed']);
});

test('speed stays within 0.75 and 1.5 and reaches the sentence being spoken', () => {
  const clock = createManualClock();
  const device = fakeVoice('device');
  const narrator = createLadderNarrator({ rungs: [device.rung], clock });
  narrator.setRate(9);
  narrator.play([sentence()], FIRST, listener().handlers);
  narrator.setRate(0.1);
  expect(device.calls).toEqual(['speak 0 to 1 at 1.5', 'rate 0.75']);
});

test('tells how far the sound has come while there is one', () => {
  const clock = createManualClock();
  const narrator = createLadderNarrator({ rungs: [fakeVoice('recorded').rung], clock });
  expect(narrator.positionMs()).toBeNull();
  narrator.play([sentence()], FIRST, listener().handlers);
  expect(narrator.positionMs()).toBe(1_234);
});

test('no sentence left to tell is the end', () => {
  const clock = createManualClock();
  const { log, handlers } = listener();
  createLadderNarrator({ rungs: [captions(clock)], clock }).play([], FIRST, handlers);
  expect(log).toEqual(['finished']);
});

test('unlock and dispose reach every voice once', () => {
  const clock = createManualClock();
  const [one, other] = [fakeVoice('recorded'), fakeVoice('device')];
  const narrator = createLadderNarrator({ rungs: [one.rung, other.rung, one.rung], clock });
  narrator.unlock();
  narrator.dispose();
  expect([one.calls, other.calls]).toEqual([
    ['unlock', 'dispose'],
    ['unlock', 'dispose'],
  ]);
});
