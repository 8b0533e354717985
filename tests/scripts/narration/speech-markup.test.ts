import { expect, test } from 'vitest';
import { speechMarkup } from '../../../scripts/narration/speech-markup.ts';

const written = (marked: string) =>
  `<speak>${marked.replaceAll('[', '<voice xml:lang="vi">').replaceAll(']', '</voice>')}</speak>`;

test.each([
  ['It is called [Đại Triều Nghi], the court.'],
  ['[hoàng lưu ly] tiles'],
  ['Emperor [Gia Long] and Emperor [Minh Mạng]'],
  ['Long ago, finally.'],
  ['The [Nguyễn] in [Huế]: [Ngọ Môn], [Hiển Lâm Các], [Hộ Thành Hào].'],
  ['In [Nam Giao] the emperor'],
])('in English: %s', (marked) => {
  expect(speechMarkup(marked.replaceAll(/[[\]]/g, ''), 'en', 'vi')).toBe(written(marked));
});

test.each([
  ['À [Huế], le Midi, où l’été dure'],
  ['la porte [Ngọ Môn] et le palais [Thái Hòa] à côté'],
  ['L’empereur [Bảo Đại] remit le sceau, là, près du [Phu Văn Lâu]'],
  ['un émail, le [pháp lam]'],
])('in French, whose own accents are no names: %s', (marked) => {
  expect(speechMarkup(marked.replaceAll(/[[\]]/g, ''), 'fr', 'vi')).toBe(written(marked));
});

test('a Vietnamese text needs no other voice', () => {
  expect(speechMarkup('Điện Thái Hòa', 'vi', 'vi')).toBe('<speak>Điện Thái Hòa</speak>');
});

test('signs of the markup itself are escaped', () => {
  expect(speechMarkup('5 < 9 & 9 > 5', 'en', 'vi')).toBe('<speak>5 &lt; 9 &amp; 9 &gt; 5</speak>');
});
