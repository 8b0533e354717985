import { expect, test } from 'vitest';
import { speechMarkup } from '../../../scripts/narration/speech-markup.ts';

test.each([
  ['It is called Đại Triều Nghi, the court.', 'It is called [Đại Triều Nghi], the court.'],
  ['hoàng lưu ly tiles', '[hoàng lưu ly] tiles'],
  ['Emperor Gia Long and Emperor Minh Mạng', 'Emperor [Gia Long] and Emperor [Minh Mạng]'],
  ['Long ago, finally.', 'Long ago, finally.'],
])('Vietnamese words go to the Vietnamese voice: %s', (text, marked) => {
  const written = marked.replaceAll('[', '<voice xml:lang="vi">').replaceAll(']', '</voice>');
  expect(speechMarkup(text, 'vi')).toBe(`<speak>${written}</speak>`);
});

test('signs of the markup itself are escaped', () => {
  expect(speechMarkup('5 < 9 & 9 > 5', 'vi')).toBe('<speak>5 &lt; 9 &amp; 9 &gt; 5</speak>');
});
