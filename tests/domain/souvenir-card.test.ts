import { describe, expect, it } from 'vitest';
import type { Measure } from '#domain/print-marks.ts';
import { layoutSouvenir, SOUVENIR_SIZE, type SouvenirCard } from '#domain/souvenir-card.ts';

const measure: Measure = (text, _, size) => text.length * size * 0.5;

function card(count: number): SouvenirCard {
  return {
    title: 'Places I have visited in Huế',
    subtitle: '22 November 2026',
    stops: Array.from({ length: count }, (_, index) => ({
      name: `Pavilion number ${index + 1} of Edicts`,
      line: 'Since 2021: restored',
      pictureUrl: `/pictures/${index}-960.jpg`,
      hanUrl: index === 0 ? null : `/pictures/${index}-han.svg`,
    })),
    credit: 'Computer reconstructions. Models: Huế Hiện',
    fileName: 'card.jpg',
  };
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('a souvenir of %i places', (count) => {
  const marks = layoutSouvenir(card(count), measure);
  const pictures = marks.filter((mark) => mark.kind === 'picture');

  it('shows and stamps every place within the frame, none over another', () => {
    expect(pictures.map(({ url }) => url)).toEqual(
      Array.from({ length: count }, (_, index) => `/pictures/${index}-960.jpg`),
    );
    expect(marks.filter(({ kind }) => kind === 'stamp')).toHaveLength(count);
    for (const one of pictures) {
      expect(one.x).toBeGreaterThanOrEqual(60);
      expect(one.x + one.width).toBeLessThanOrEqual(SOUVENIR_SIZE.width - 60);
      expect(one.y + one.height).toBeLessThan(1125);
      expect(Math.min(one.width, one.height)).toBeGreaterThan(100);
      for (const other of pictures) {
        if (other === one) continue;
        const apart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(apart).toBe(true);
      }
    }
  });

  it('writes within the paper', () => {
    for (const mark of marks) {
      if (mark.kind !== 'text') continue;
      const width = measure(mark.text, mark.face, mark.size);
      const left = mark.align === 'center' ? mark.x - width / 2 : mark.x;
      expect(left).toBeGreaterThanOrEqual(60);
      expect(left + width).toBeLessThanOrEqual(SOUVENIR_SIZE.width - 60);
      expect(mark.y).toBeLessThan(1262);
    }
  });
});

describe('layoutSouvenir', () => {
  it('counts what has no room', () => {
    const marks = layoutSouvenir(card(12), measure);
    expect(marks.filter(({ kind }) => kind === 'picture')).toHaveLength(10);
    expect(marks).toContainEqual(expect.objectContaining({ text: '22 November 2026 (+2)' }));
  });

  it('makes no card of no place', () => {
    expect(() => layoutSouvenir(card(0), measure)).toThrow(RangeError);
  });
});
