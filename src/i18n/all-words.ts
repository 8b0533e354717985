import en from './words/en.json' with { type: 'json' };
import fr from './words/fr.json' with { type: 'json' };
import vi from './words/vi.json' with { type: 'json' };

// Made from the files in src/i18n/words by `npm run languages`; change those.
/** Every word of the interface in every language, where all are wanted at once. */
export const ALL_WORDS = { vi, en, fr };
