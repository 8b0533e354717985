import { describe, expect, it } from 'vitest';
import { breakLines } from '#domain/break-lines.ts';

/** Every letter is 10 wide. */
const measure = (text: string) => text.length * 10;
const style = { width: 100, most: 3, face: 'text', size: 10 } as const;

describe('breakLines', () => {
  it('breaks at spaces where a line is full', () => {
    expect(breakLines('one two three four', style, measure)).toEqual(['one two', 'three four']);
  });

  it('never breaks at a no-break space', () => {
    expect(breakLines('B Có tư liệu: 3', style, measure)).toEqual(['B Có tư', 'liệu: 3']);
    const held = 'A B\u00a0Có\u00a0tư:\u00a03';
    expect(breakLines(held, style, measure)).toEqual(['A', 'B\u00a0Có\u00a0tư:\u00a03']);
  });

  it('leaves a word whole that is wider than a line', () => {
    expect(breakLines('a Thượng-thư-viện b', style, measure)).toEqual([
      'a',
      'Thượng-thư-viện',
      'b',
    ]);
  });

  it('ends what does not fit in an ellipsis, without a dangling mark', () => {
    const lines = breakLines('one two, three', { ...style, most: 1 }, measure);
    expect(lines).toEqual(['one two…']);
  });

  it('balances a title over as few lines as need be', () => {
    const balanced = { ...style, width: 170, isBalanced: true };
    expect(breakLines('Great Palace Gate and Hall', style, measure)).toHaveLength(3);
    expect(breakLines('Great Palace Gate Hall', { ...style, width: 170 }, measure)).toEqual([
      'Great Palace Gate',
      'Hall',
    ]);
    expect(breakLines('Great Palace Gate Hall', balanced, measure)).toEqual([
      'Great Palace',
      'Gate Hall',
    ]);
  });
});
