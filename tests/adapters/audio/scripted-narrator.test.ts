import { expect, test } from 'vitest';
import { createScriptedNarrator } from '#adapters/audio/scripted-narrator.ts';
import { sentence } from './sentence.ts';

function listener() {
  const log: string[] = [];
  return {
    log,
    handlers: {
      onSentence: (index: number, voice: string) => log.push(`${index} ${voice}`),
      onFinished: () => log.push('finished'),
      onInterrupted: () => log.push('interrupted'),
      onResumed: () => log.push('resumed'),
    },
  };
}

test('goes on only when told to', () => {
  const narrator = createScriptedNarrator('recorded');
  const { log, handlers } = listener();
  narrator.unlock();
  narrator.setRate(1.5);
  narrator.play([sentence(), sentence()], { index: 0, from: 'first-word' }, handlers);
  narrator.interrupt();
  narrator.resume();
  narrator.advance();
  narrator.advance();
  narrator.advance();
  expect(log).toEqual(['0 recorded', 'interrupted', 'resumed', '1 recorded', 'finished']);
  expect(narrator.calls).toEqual(['unlock', 'rate 1.5', 'play from 0']);
});

test('a stopped story does not go on', () => {
  const narrator = createScriptedNarrator();
  const { log, handlers } = listener();
  narrator.play([sentence(), sentence()], { index: 1, from: 'where-stopped' }, handlers);
  narrator.stop();
  narrator.advance();
  narrator.interrupt();
  narrator.dispose();
  expect(log).toEqual(['1 captions']);
  expect(narrator.calls).toEqual(['resume 1', 'stop', 'dispose']);
});
