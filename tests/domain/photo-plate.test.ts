import { describe, expect, it } from 'vitest';
import {
  layerCaption,
  layoutPlate,
  photoName,
  type PlateWords,
  viewPictureSize,
} from '#domain/photo-plate.ts';
import type { Mark, Measure } from '#domain/print-marks.ts';
import type { Size } from '#domain/viewport.ts';

const measure: Measure = (text, _, size) => text.length * size * 0.5;

const WORDS: PlateWords = {
  title: 'Điện Thái Hòa',
  caption: 'Từ năm 2024: sau trùng tu',
  evidence: 'Hình dựng lại, 22 phần:',
  classes: [
    { letter: 'B', text: 'Có tư liệu: 3' },
    { letter: 'D', text: 'Phỏng đoán: 19' },
  ],
  isTinted: false,
  credit: 'Mô hình: Huế Hiện',
};
const SIZES: readonly Size[] = [
  { width: 640, height: 480 },
  { width: 1280, height: 720 },
  { width: 720, height: 1280 },
];

function textsOf(marks: readonly Mark[]) {
  return marks.filter((mark) => mark.kind === 'text');
}

describe.each(SIZES)('the plate of a photo of $width × $height', (size) => {
  it.each([false, true])('stays within the picture, tinted: %s', (isTinted) => {
    const marks = layoutPlate({ ...WORDS, isTinted }, size, measure);
    for (const { text, x, y, size: letters, align } of textsOf(marks)) {
      const width = measure(text, 'text', letters);
      const left = align === 'right' ? x - width : x;
      expect(left).toBeGreaterThan(0);
      expect(left + width).toBeLessThan(size.width);
      expect(y).toBeLessThan(size.height - letters * 0.3);
      expect(y - letters).toBeGreaterThan(size.height * 0.4);
    }
  });

  it('has one line below the other, none over another', () => {
    const rows = textsOf(layoutPlate(WORDS, size, measure))
      .filter(({ align }) => align === 'left')
      .toSorted((a, b) => a.y - b.y);
    const room = rows.slice(1).map((row, index) => row.y - row.size - (rows[index]?.y ?? 0));
    expect(rows.length).toBeGreaterThan(2);
    expect(Math.min(...room)).toBeGreaterThan(0);
  });
});

describe('layoutPlate', () => {
  const picture = { width: 1280, height: 720 };

  it('counts the parts of each class in words, and draws a swatch for each where the model is tinted', () => {
    const plain = layoutPlate(WORDS, picture, measure);
    expect(textsOf(plain).map(({ text }) => text.replaceAll('\u00a0', ' '))).toContain(
      'Hình dựng lại, 22 phần: B Có tư liệu: 3 · D Phỏng đoán: 19',
    );
    expect(plain.some(({ kind }) => kind === 'swatch')).toBe(false);

    const tinted = layoutPlate({ ...WORDS, isTinted: true }, picture, measure);
    const swatches = tinted.filter((mark) => mark.kind === 'swatch');
    expect(swatches.map(({ letter }) => letter)).toEqual(['B', 'D']);
    expect(textsOf(tinted).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Có tư liệu: 3', 'Phỏng đoán: 19', 'Hình dựng lại, 22 phần:']),
    );
  });

  it('makes a long title smaller before it breaks it', () => {
    const sizeOf = (title: string) =>
      textsOf(layoutPlate({ ...WORDS, title }, picture, measure)).filter(
        ({ face }) => face === 'title',
      );
    expect(sizeOf('Điện')[0]?.size).toBeCloseTo(51.84, 5);
    const long = sizeOf('Hall of Diligent Governance and Great Palace');
    expect(long).toHaveLength(1);
    expect(long[0]?.size).toBeLessThan(51);
    expect(sizeOf('Hall of Diligent Governance and Great Palace Gate, as it stood')).toHaveLength(
      2,
    );
  });

  it('draws the shade first, so that everything stands on it', () => {
    const [first] = layoutPlate(WORDS, picture, measure);
    expect(first?.kind).toBe('shade');
  });
});

describe('what a photo is called', () => {
  it('names site and year in the file', () => {
    expect(photoName('thai-hoa', 1945)).toBe('hue-hien-thai-hoa-1945.jpg');
  });

  it('writes the year before a layer whose name tells none', () => {
    expect(layerCaption('Ngày đại lễ', 1945)).toBe('1945 · Ngày đại lễ');
    expect(layerCaption('Trước năm 1947', 1923)).toBe('Trước năm 1947');
  });
});

describe('viewPictureSize', () => {
  it('has the shape of the view, within what is shown whole elsewhere', () => {
    expect(viewPictureSize({ width: 800, height: 600 })).toEqual({ width: 1600, height: 1200 });
    expect(viewPictureSize({ width: 360, height: 740 })).toEqual({ width: 900, height: 1600 });
    expect(viewPictureSize({ width: 740, height: 300 })).toEqual({ width: 1600, height: 900 });
  });
});
