import { describe, expect, it } from 'vitest';
import { breakLines, buttonAt, panelLayout } from '#scene/xr/panel-layout.ts';

describe('panelLayout', () => {
  it('stands two buttons side by side, and a last odd one alone over the whole width', () => {
    const { width, height, buttons, lines } = panelLayout(1, 3);
    expect({ width, height, lines }).toEqual({ width: 1024, height: 410, lines: [67.5] });
    expect(buttons).toEqual([
      { x: 24, y: 106, width: 476, height: 128 },
      { x: 524, y: 106, width: 476, height: 128 },
      { x: 24, y: 258, width: 976, height: 128 },
    ]);
  });
});

describe('buttonAt', () => {
  const layout = panelLayout(1, 3);
  it.each([
    ['the first', 0.1, 1 - 170 / 410, 0],
    ['the second', 0.9, 1 - 170 / 410, 1],
    ['the third', 0.5, 0.1, 2],
    ['between the first two', 512 / 1024, 1 - 170 / 410, null],
    ['on the caption', 0.5, 0.95, null],
  ])('finds %s', (_, u, v, index) => {
    expect(buttonAt(layout, u, v)).toBe(index);
  });
});

describe('breakLines', () => {
  const measure = (line: string) => line.length;
  it('breaks between words', () => {
    expect(breakLines('mái ngói vàng và xanh', 10, 4, measure)).toEqual([
      'mái ngói',
      'vàng và',
      'xanh',
    ]);
  });

  it('ends in an ellipsis where more follows', () => {
    expect(breakLines('mái ngói vàng và xanh', 10, 2, measure)).toEqual(['mái ngói', 'vàng và …']);
  });

  it('leaves a word that is too long alone', () => {
    expect(breakLines('Donnaudampfschiff', 10, 2, measure)).toEqual(['Donnaudampfschiff']);
    expect(breakLines('', 10, 2, measure)).toEqual([]);
  });
});
