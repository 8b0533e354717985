import { describe, expect, it } from 'vitest';
import { fillIn } from '#i18n/fill-in.ts';

describe('fillIn', () => {
  it('puts every value into its place', () => {
    expect(fillIn('Đoạn {number} trên {count}', { number: 2, count: 9 })).toBe('Đoạn 2 trên 9');
  });

  it('throws rather than show a place that was left empty', () => {
    expect(() => fillIn('Scale 1:{ratio}', {})).toThrow('no value for {ratio}');
  });
});
