import type { Locale } from '#domain/locale.ts';
import en from './words/en.json' with { type: 'json' };
import fr from './words/fr.json' with { type: 'json' };
import vi from './words/vi.json' with { type: 'json' };

/** Every word of the interface in one language; Vietnamese decides which words there are. */
export type Strings = typeof vi;

/** What is said when something does not work. */
export type FailureStrings = Strings['failure'];

export const STRINGS: Record<Locale, Strings> = { vi, en, fr };
