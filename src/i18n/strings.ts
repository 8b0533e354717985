import type { Locale } from '#domain/locale.ts';
import { ALL_WORDS } from './all-words.ts';
import type vi from './words/vi.json';

/** Every word of the interface in one language; Vietnamese decides which words there are. */
export type Strings = Omit<typeof vi, 'language'>;

/** What is said when something does not work. */
export type FailureStrings = Strings['failure'];

export const STRINGS: Record<Locale, Strings> = ALL_WORDS;
