import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../../scripts/bench/tracking/options.ts';
import { SEQUENCE_NAMES } from '../../../../scripts/bench/tracking/sequences/sequences.ts';

describe('readOptions', () => {
  it('takes everything, in the browser, against mind-ar, when nothing is said', () => {
    expect(readOptions([])).toMatchObject({
      where: 'browser',
      sequences: SEQUENCE_NAMES,
      trackers: ['engine', 'mind-ar'],
      set: 'tune',
      seeds: [1],
      soak: 0,
    });
  });

  it('reads lists and names by their beginning', () => {
    const options = readOptions(['--node', '--seqs', 'fov-40-*,glare', '--seed', '3,4', '--soak']);
    expect(options).toMatchObject({
      where: 'node',
      sequences: ['fov-40-landscape', 'fov-40-portrait', 'glare'],
      seeds: [3, 4],
      trackers: ['engine'],
      soak: 20_000,
    });
  });

  it.each([
    [['--seqs', 'sideways'], 'sideways'],
    [['--set', 'third'], '--set'],
    [['--seed', 'x'], '--seed'],
    [['--node', '--trackers', 'mind-ar'], 'mind-ar'],
  ])('says what is wrong with %j', (args, words) => {
    expect(() => readOptions(args)).toThrow(words);
  });
});
