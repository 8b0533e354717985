import { describe, expect, it } from 'vitest';
import { roundPaths } from '../../../scripts/signs/compact-page.ts';

describe('roundPaths', () => {
  it('rounds points by how large they are drawn, and nothing else', () => {
    const drawing = [
      'q',
      '10 0 0 10 .12345 0 cm',
      '1.23456 -.00001 m',
      'q',
      '.1 0 0 .1 0 0 cm',
      '1.23456 .97 2.5 3 4 5.55 c',
      'Q',
      '5.09999 5.1 94.80003 7 re',
      '.4824 .0863 .0745 rg',
      'Q',
    ];
    expect(roundPaths(drawing.join('\n')).split('\n')).toEqual([
      'q',
      '10 0 0 10 .12345 0 cm',
      '1.23 0 m',
      'q',
      '.1 0 0 .1 0 0 cm',
      '1.2 1 2.5 3 4 5.6 c',
      'Q',
      '5.1 5.1 94.8 7 re',
      '.4824 .0863 .0745 rg',
      'Q',
    ]);
  });
});
