import { describe, expect, it } from 'vitest';
import { joinTargets, singleTargets } from '#vision/targets/join-targets.ts';
import { TargetsFileError } from '#vision/targets/targets-file-error.ts';
import { writeTargetsFile } from '#vision/targets/write-targets-file.ts';
import { someRecord } from './sign-records.ts';

const [a, b, c] = [someRecord('a', 1, 1), someRecord('b', 2, 2), someRecord('c', 0, 3)];

describe('joinTargets', () => {
  it('gives the file that all signs together would have given', () => {
    const joined = joinTargets([writeTargetsFile([a]), writeTargetsFile([b, c])]);
    expect(joined).toEqual(writeTargetsFile([a, b, c]));
  });

  it('refuses two signs of one id, no sign, and what is no file', () => {
    const file = writeTargetsFile([a]);
    expect(() => joinTargets([file, file])).toThrow(new RangeError('two signs have the id "a"'));
    expect(() => joinTargets([])).toThrow(new RangeError('0 signs: a file holds 1 to 1000'));
    expect(() => joinTargets([file.subarray(1)])).toThrow(TargetsFileError);
  });
});

describe('singleTargets', () => {
  it('gives the file that each sign alone would have given', () => {
    expect([...singleTargets(writeTargetsFile([a, b]))]).toEqual([
      ['a', writeTargetsFile([a])],
      ['b', writeTargetsFile([b])],
    ]);
  });
});
