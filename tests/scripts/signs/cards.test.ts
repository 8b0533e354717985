import { describe, expect, it } from 'vitest';
import { balanced, drawCardBack } from '../../../scripts/signs/card-back.ts';
import { cardPlace } from '../../../scripts/signs/cards.ts';
import { openTextMeasure } from '../../../scripts/signs/typefaces.ts';
import { SAMPLE_LOOK, SAMPLE_SOURCE } from '../../fixtures/printed-words.ts';

const A4_WIDTH = 210;
const A6_WIDTH = 105;

describe('cardPlace', () => {
  it('lays four cards on a sheet, each in its quarter', () => {
    const places = [0, 1, 2, 3].map((index) => cardPlace(index, 'front'));
    expect(places).toEqual([
      { x: 0, y: 0.25 },
      { x: 105, y: 0.25 },
      { x: 0, y: 148.75 },
      { x: 105, y: 148.75 },
    ]);
    expect(cardPlace(5, 'front')).toEqual(places[1]);
  });

  it('lays every back behind its front when the sheet is turned over its long edge', () => {
    for (const index of [0, 1, 2, 3]) {
      const front = cardPlace(index, 'front');
      const back = cardPlace(index, 'back');
      expect(A4_WIDTH - back.x - A6_WIDTH).toBe(front.x);
      expect(back.y).toBe(front.y);
    }
  });
});

describe('drawCardBack', async () => {
  const measure = await openTextMeasure();
  const back = (source = SAMPLE_SOURCE, languages: readonly string[] = ['vi', 'en']) =>
    drawCardBack({
      source,
      languages,
      address: 'https://huehien.vn/s/sample?p=a6',
      look: SAMPLE_LOOK,
      measure,
    });

  it('tells name, hook, three sentences and how to, and the address', () => {
    const svg = back();
    for (const text of [
      'ĐIỆN MẪU',
      'Sample Hall',
      'Một câu mời lại gần.',
      'Câu một. Câu hai. Câu ba.',
    ]) {
      expect(svg).toContain(`>${text}</text>`);
    }
    for (const text of ['Quét', 'Walk', 'huehien.vn/s/sample'])
      expect(svg).toContain(`>${text}</text>`);
    expect(svg).not.toContain('Palais');
    expect(back(SAMPLE_SOURCE, ['vi', 'en', 'fr'])).toContain('Palais d’essai');
  });

  it('says when a site’s summary is too long for a card', () => {
    const long = { vi: 'rất dài '.repeat(600), en: 'x' };
    expect(() => back({ ...SAMPLE_SOURCE, summary: [long] })).toThrow(
      'sample: too many words for the back of the card',
    );
  });
});

describe('balanced', () => {
  const measure = (text: string) => text.length;

  it('leaves no word alone on the last line', () => {
    expect(balanced('aaa bbb ccc ddd e', 15, measure)).toEqual(['aaa bbb ccc', 'ddd e']);
    expect(balanced('aaa bbb', 15, measure)).toEqual(['aaa bbb']);
  });
});
