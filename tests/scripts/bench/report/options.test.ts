import { expect, it } from 'vitest';
import { readOptions, usage } from '../../../../scripts/bench/report/options.ts';

const KNOWN = ['bytes', 'start', 'models'];

it('measures everything into the folder that is kept', () => {
  expect(readOptions([], KNOWN)).toEqual({
    isQuick: false,
    parts: KNOWN,
    out: 'bench/report',
    release: null,
    isHelp: false,
  });
});

it("takes some parts in the report's order, and quick ones elsewhere", () => {
  expect(readOptions(['--quick', '--only', 'models,bytes'], KNOWN)).toMatchObject({
    parts: ['bytes', 'models'],
    out: '.cache/bench/report',
  });
});

it.each([
  [['--only', 'speed'], '--only: "speed" is none of bytes, start, models'],
  [['--only', ','], '--only names no part'],
  [['--release', 'next'], '--release: "next" is no version'],
  [['--release', '0.2.0', '--quick'], '--quick ones are not good enough'],
  [['--fast'], '--fast'],
])('says what is wrong with %j', (args, words) => {
  expect(() => readOptions(args, KNOWN)).toThrow(words);
});

it('tells what there is', () => {
  expect(usage([{ id: 'bytes', title: 'What is sent' }])).toContain('  bytes  What is sent');
});
