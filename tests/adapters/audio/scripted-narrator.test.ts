import { expect, test } from 'vitest';
import { createScriptedNarrator } from '#adapters/audio/scripted-narrator.ts';
import { sentence } from './sentence.ts';

test('goes on only when told to', () => {
  const narrator = createScriptedNarrator('recorded');
  const log: string[] = [];
  narrator.unlock();
  narrator.setRate(1.5);
  narrator.play([sentence(), sentence()], 0, {
    onSentence: (index, voice) => log.push(`${index} ${voice}`),
    onFinished: () => log.push('finished'),
  });
  narrator.advance();
  narrator.advance();
  narrator.advance();
  expect(log).toEqual(['0 recorded', '1 recorded', 'finished']);
  expect(narrator.calls).toEqual(['unlock', 'rate 1.5', 'play from 0']);
});

test('a stopped story does not go on', () => {
  const narrator = createScriptedNarrator();
  const log: number[] = [];
  narrator.play([sentence(), sentence()], 0, {
    onSentence: (index) => log.push(index),
    onFinished: () => log.push(-1),
  });
  narrator.stop();
  narrator.advance();
  narrator.dispose();
  expect(log).toEqual([0]);
  expect(narrator.calls).toEqual(['play from 0', 'stop', 'dispose']);
});
