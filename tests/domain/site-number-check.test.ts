import { expect, test } from 'vitest';
import type { Site } from '#domain/site.ts';
import { checkNumbers } from '#domain/site-number-check.ts';
import { smallReconstruction, smallSite } from './site-fixture.ts';

const figure = (value: number, unit: Site['figures'][number]['unit'], key: string) => ({
  id: `figure-${value}`,
  label: { vi: 'Dài', en: 'Length' },
  value,
  unit,
  standing: 'published' as const,
  sources: [key],
});
const data = {
  figures: [
    figure(44, 'metres', 'plan'),
    figure(1820, 'year', 'plan'),
    figure(45, 'metres', 'walk'),
  ],
};
/** What is said against a hook of these words, in a site whose data is above. */
const against = (vi: string, en: string, over: Partial<Site> = {}) =>
  checkNumbers(
    smallSite({ ...data, hook: { vi, en, sources: ['plan'] }, ...over }),
    smallReconstruction(),
  ).map(({ path, message, instead }) => `${path}: ${message}; ${instead}`);

test('a measure and a year that the data has, in figures or in words', () => {
  expect(against('Dài 44 m.', 'It is forty-four metres long.')).toEqual([]);
  expect(against('Có từ năm 1820.', 'Of 1820.')).toEqual([]);
});

test('one that it has not', () => {
  expect(against('Dài 41 m.', 'It is 41 m long.')).toEqual([
    'hook.vi: says 41 m; no figure of this site, from the sources named here, is that measure (the nearest is 44): correct it, or add it to figures with its source',
  ]);
  expect(against('Có từ năm 1821.', 'Of 1821.')).toEqual([
    'hook.vi: says 1821; no figure of this site, from the sources named here, is that year (the nearest is 1820): correct it, or add it to figures with its source',
  ]);
});

test('one that the data has from another source', () => {
  expect(against('Dài 45 m.', 'It is 45 m long.')).toEqual([
    'hook.vi: says 45 m; the data has it from walk, which this sentence does not name: name one of them, or add it to figures with its source',
  ]);
});

test('as nearly as the text says', () => {
  expect(against('Dài hơn 40 m.', 'Over forty metres long.')).toEqual([]);
  expect(against('Dài chừng 43 m.', 'About 43 m long.')).toEqual([]);
  expect(against('Dài gần 45 m.', 'Nearly 45 m long.')).toEqual([]);
  expect(against('Dài 43 m.', 'It is 43 m long.')).toHaveLength(1);
  expect(against('Dài hơn 30 m.', 'Over 30 m long.')).toHaveLength(1);
});

test('claims and layers are data as well; what is said of the parts is not', () => {
  const claim = (text: string) => ({ text: { vi: text, en: text }, sources: ['plan'] });
  const conflicts = [
    {
      id: 'width',
      topic: { vi: 'a', en: 'a' },
      claims: [claim('30 m'), claim('31 m')],
      used: { vi: 'a', en: 'a' },
    },
  ];
  expect(against('Rộng 31 m.', 'It is 31 m wide.', { conflicts })).toEqual([]);
  expect(against('Năm 2024.', 'In 2024.')).toEqual([]);
  const [part] = smallReconstruction().parts;
  const parts = [{ ...part, basis: { vi: 'Cao 7 m.', en: '7 m high.' } } as never];
  const site = smallSite({ hook: { vi: 'Cao 7 m.', en: '7 m high.', sources: ['plan'] } });
  expect(checkNumbers(site, smallReconstruction({ parts }))).toHaveLength(1);
});

test('dates, money, people and days are told by their own source', () => {
  expect(against('Ngày 5 tháng 4 năm 1999.', 'On 5 April 1999.')).toEqual([]);
  expect(
    against('Tốn 12 tỷ đồng, 300 thợ, 40 ngày.', '12 billion đồng, 300 workers, 40 days.'),
  ).toEqual([]);
});

test('a plain sentence names no year but a layer’s', () => {
  const hook = (vi: string, en: string) => ({ hook: { vi, en, plain: true as const } });
  expect(against('', '', hook('Hãy chọn năm 1833.', 'Choose 1833.'))).toEqual([]);
  expect(against('', '', hook('Có từ năm 1820.', 'Of 1820.'))).toEqual([
    'hook.vi: says 1820; a sentence without sources names no year but a layer’s: name its sources',
  ]);
});

test('titles, questions and answers as well, but no supposition', () => {
  const child = (answer: string) => ({
    children: [
      {
        id: 'steps',
        sentences: [{ vi: 'Đi!', en: 'Walk!', plain: true as const }],
        question: { vi: 'Bao xa?', en: 'How far?' },
        answer: { vi: answer, en: answer },
      },
    ],
  });
  expect(against('Có.', 'Yes.', child('41 m.'))).toHaveLength(1);
  expect(against('Có.', 'Yes.', child('If you are 1.3 m tall, three times you.'))).toHaveLength(0);
});
