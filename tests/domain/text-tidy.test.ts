import { expect, test } from 'vitest';
import { tidyText } from '#domain/text-tidy.ts';

const NB = '\u00a0';

test('French: no-break spaces, its own quotation marks, its own apostrophe', () => {
  expect(tidyText('Voilà : "oui" ; non ? C\'est «là» !', 'fr')).toBe(
    `Voilà${NB}: «${NB}oui${NB}»${NB}; non${NB}? C’est «${NB}là${NB}»${NB}!`,
  );
  expect(tidyText('1 360 m², 12 m et 16:00', 'fr')).toBe(`1${NB}360${NB}m², 12${NB}m et 16:00`);
});

test('what is set already stays as it is', () => {
  for (const text of [`«${NB}Quoi${NB}?!${NB}»`, `Un${NB}: deux${NB}; trois${NB}! 12${NB}m.`]) {
    expect(tidyText(text, 'fr')).toBe(text);
  }
  expect(tidyText('“Đây” là gì?', 'vi')).toBe('“Đây” là gì?');
});

test('Vietnamese and English: no space before marks', () => {
  expect(tidyText('Đây là gì ? "Điện" ; «sân»', 'vi')).toBe('Đây là gì? “Điện”; “sân”');
  expect(tidyText(`It${NB}: 'tis the king's, 'twas`, 'en')).toBe("It: 'tis the king’s, 'twas");
});

test('everywhere: one space, three dots in one, ×, ², dashes', () => {
  expect(tidyText('  A  b ,c... 44 x 30 m2 - ok\t', 'en')).toBe('A b,c… 44 × 30 m² – ok');
});

test('letters are composed', () => {
  expect(tidyText('Điện Thái Hòa'.normalize('NFD'), 'vi')).toBe('Điện Thái Hòa');
});
