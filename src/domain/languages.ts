import type { LanguageHead } from './language-head.ts';

// Made from the files in src/i18n/words by `npm run languages`; change those.
/** What each language of the interface says of itself, in the order in which they are offered. */
export const LANGUAGES = {
  vi: {
    ownName: 'Tiếng Việt',
    tag: 'vi-VN',
    contentIn: ['vi', 'en'],
    date: 'ngày {day} {month} năm {year}',
    firstOfMonth: 'ngày 1 {month} năm {year}',
  },
  en: {
    ownName: 'English',
    tag: 'en-GB',
    contentIn: ['en', 'vi'],
    date: '{day} {month} {year}',
    firstOfMonth: '1 {month} {year}',
  },
  fr: {
    ownName: 'Français',
    tag: 'fr-FR',
    contentIn: ['fr', 'en', 'vi'],
    date: '{day} {month} {year}',
    firstOfMonth: '1er {month} {year}',
  },
} as const satisfies Record<string, LanguageHead>;
