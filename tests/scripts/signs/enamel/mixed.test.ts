import { describe, expect, it } from 'vitest';
import { isLight, mixed, vividTone } from '../../../../scripts/signs/enamel/mixed.ts';

describe('mixed', () => {
  it('lies between two colours', () => {
    expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mixed('#102030', '#ffffff', 0)).toBe('#102030');
    expect(mixed('#102030', '#a0b0c0', 1)).toBe('#a0b0c0');
  });
});

describe('vividTone', () => {
  it('raises the strongest channel to the top and keeps the proportions', () => {
    expect(vividTone('#400020')).toBe('#ff0080');
    expect(vividTone('#000000')).toBe('#000000');
  });
});

describe('isLight', () => {
  it('goes by grey', () => {
    expect(isLight('#f2c452')).toBe(true);
    expect(isLight('#1d4c9a')).toBe(false);
  });
});
