import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LATE_SECTIONS } from '#i18n/late-sections.ts';
import { ALL_LAZY_STRINGS, LAZY_STRINGS } from '#i18n/string-library.ts';
import { STRINGS } from '#i18n/strings.ts';

it('the words of the pages come without those of the late screens', async () => {
  const page = await LAZY_STRINGS.load('en');
  expect(page.site).toEqual(STRINGS.en.site);
  expect(LATE_SECTIONS.filter((section) => section in page)).toEqual([]);
});

it('a late screen has every word', async () => {
  const { language: _, ...words } = { language: null, ...STRINGS.fr };
  expect(await ALL_LAZY_STRINGS.load('fr')).toMatchObject(words);
});

/** What the pages that are read are made of, apart from the late screens. */
const READ = ['site', 'narration', 'hand-off', 'kit'];
const READ_FILES = ['SiteScreen', 'SourcesScreen', 'NotFoundScreen', 'AwaitedScreen', 'page/Page'];

it('the pages that are read speak no late word', () => {
  const folder = join('src', 'screens');
  const files = [
    ...READ.flatMap((name) => readdirSync(join(folder, name)).map((file) => join(name, file))),
    ...READ_FILES.map((name) => `${name}.tsx`),
  ];
  const late = new RegExp(`strings\\.(${LATE_SECTIONS.join('|')})\\b`);
  const speaking = files.filter((file) => late.test(readFileSync(join(folder, file), 'utf8')));
  expect(speaking).toEqual([]);
});
