import { expect, test } from 'vitest';
import { readSite } from '#domain/site.ts';
import { checkSite } from '#domain/site-check.ts';
import { checkSiteTexts } from '../../../scripts/content/check-texts.ts';
import { inVietnamese } from '../../../scripts/sites/phrases.ts';
import { siteTemplate } from '../../../scripts/sites/template/site-template.ts';

const template = () =>
  siteTemplate({ slug: 'dinh', name: 'Đình', tourOrder: 9, today: '2026-03-01' }) as unknown as {
    [field: string]: never;
  };
type Loose = Record<string, unknown>;

/** Each spoils a good site in one way. */
const SPOILS: readonly ((site: Loose) => void)[] = [
  (site) => delete site['name'],
  (site) => Object.assign(site, { tourOrder: 'x' }),
  (site) => Object.assign(site, { tourOrder: 0 }),
  (site) => Object.assign(site, { summary: [] }),
  (site) => Object.assign(site, { hotspost: [] }),
  (site) => Object.assign(site, { schemaVersion: 99 }),
  (site) => Object.assign(site, { schemaVersion: 'x' }),
  (site) => Object.assign(site['geo'] as Loose, { accuracyMetres: -1, latitude: 120 }),
  (site) => Object.assign(site['state'] as Loose, { kind: 'gone', checkedOn: 'today' }),
  (site) => Object.assign(site['hook'] as Loose, { plain: undefined }),
  (site) => Object.assign((site['hotspots'] as Loose[])[0] ?? {}, { position: [1, 2] }),
  (site) => Object.assign((site['hotspots'] as Loose[])[0] ?? {}, { part: 'Big Roof' }),
  (site) => Object.assign((site['hotspots'] as Loose[])[0] ?? {}, { id: 'roof' }),
  (site) => Object.assign((site['sources'] as Loose[])[1] ?? {}, { key: 'sach' }),
  (site) => {
    const { segments } = site['narration'] as { segments: { sentences: Loose[] }[] };
    Object.assign(segments[0]?.sentences[0] ?? {}, { vi: `Dài ${'a '.repeat(90)}`, en: 'Bare' });
  },
  (site) => Object.assign(site['hook'] as Loose, { vi: 'Năm 1805.', en: 'In 1805.' }),
  (site) => Object.assign((site['manners'] as Loose[])[0] ?? {}, { vi: 'Cao 12 m.', en: 'Low.' }),
];

test.each(SPOILS.map((spoil, at) => [at, spoil] as const))(
  'whatever the check says of spoilt site %i is said in Vietnamese',
  (_at, spoil) => {
    const site: Loose = structuredClone(template());
    spoil(site);
    const reading = readSite(site);
    const found = reading.ok
      ? [
          ...checkSite(reading.site),
          ...checkSiteTexts(reading.site, null, null, () => true).faults,
          ...checkSiteTexts(reading.site, null, null, () => true).notes,
        ]
      : reading.problems;
    expect(found.length).toBeGreaterThan(0);
    for (const { message, instead } of found) {
      expect([message, inVietnamese(message)]).not.toContain(null);
      expect([instead, inVietnamese(instead)]).not.toContain(null);
    }
  },
);

test.each([
  ['got 297', 'đang ghi 297'],
  ['write metres, e.g. 30.5', 'viết bằng mét, ví dụ 30.5'],
  ['write at least 1 entry', 'cần ít nhất 1 mục'],
  ['no part is called "collums"', 'không có phần nào tên là "collums"'],
  ['did you mean columns?', 'có phải bạn muốn viết columns?'],
  [
    'It is a ZIP archive, though its name says .glb. Unpack it: the model lies inside.',
    'Đây là một tệp nén ZIP bị đổi tên thành .glb. Hãy giải nén; tệp .glb nằm bên trong.',
  ],
  [
    'mid: 120,000 triangles, the budget is 75,000. Simplification would bend it too far: decimate by hand, and take out what is never seen.',
    'mức mid: 120,000 tam giác, giới hạn là 75,000. Giảm lưới bằng tay, bỏ những mặt không bao giờ thấy.',
  ],
])('%s', (english, vietnamese) => {
  expect(inVietnamese(english)).toBe(vietnamese);
});

test('a phrase that the book does not have is not guessed at', () => {
  expect(inVietnamese('something altogether new')).toBeNull();
});
