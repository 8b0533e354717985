import { expect, it } from 'vitest';
import { STRINGS } from '#i18n/strings.ts';
import { photoFileName, plateWords } from '#screens/photo/plate-words.ts';
import { thaiHoa } from '../../fixtures/gallery/fixtures.ts';

const english = { locale: 'en', strings: STRINGS.en } as const;

it('says what is shown, how its parts are known, and whose model it is, naming nobody who is not there yet', () => {
  const words = plateWords(thaiHoa, null, true, english);
  expect(words.title).toBe('Hall of Supreme Harmony');
  expect(words.caption).toContain('2024');
  expect(words.credit).toBe('Model: Huế Hiện');
  expect(words.isTinted).toBe(true);
  const total = words.classes.reduce((sum, { text }) => sum + Number(text.split(': ')[1]), 0);
  expect(total).toBeGreaterThan(0);
  expect(words.evidence).toBe(`Computer reconstruction in ${total} parts:`);
});

it('names the file by the year of the layer', () => {
  expect(photoFileName(thaiHoa, '1805')).toBe('hue-hien-thai-hoa-1805.jpg');
});
