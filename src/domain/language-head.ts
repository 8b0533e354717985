import type { ContentLocale } from './content-locale.ts';

/** What a language says of itself at the head of its file of words. */
export type LanguageHead = {
  /** Its name in itself. */
  ownName: string;
  /** Language and region (BCP 47), for dates, numbers and link previews. */
  tag: string;
  /** In which languages its readers are told of the sites, most wanted first. */
  contentIn: readonly ContentLocale[];
  /** A day written out; Intl gives `{day}`, `{month}` and `{year}`. */
  date: string;
  /** The same for the first of a month, which some languages write in another way. */
  firstOfMonth: string;
};
