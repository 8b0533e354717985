import { type Locale, LOCALES } from '../locale.ts';
import { entriesOf } from './kept-entries.ts';
import type { RecordKind } from './record-kind.ts';
import { joinStamped, readStamped, type StampedMap } from './stamped-map.ts';

/** How large the caption's words are, small to large. */
export const CAPTION_SIZES = ['small', 'medium', 'large'] as const;

export type CaptionSize = (typeof CAPTION_SIZES)[number];

export type Preferences = {
  /** The language that the reader chose; null until then. */
  locale: Locale | null;
  captionsOn: boolean;
  captionSize: CaptionSize;
  /** Speed of the narration, 0.75 to 1.5. */
  narrationRate: number;
  /** Whether chimes ring; the story is told either way. */
  soundsOn: boolean;
};

export const PREFERENCE_DEFAULTS: Preferences = {
  locale: null,
  captionsOn: true,
  captionSize: 'medium',
  narrationRate: 1,
  soundsOn: true,
};

/** What the reader has chosen, each by itself: two pages that change different things lose nothing. */
export type PreferencesRecord = StampedMap<Preferences[keyof Preferences]>;

/** Version 1 kept all of them, chosen or not, as one. */
export const PREFERENCES: RecordKind<PreferencesRecord> = {
  key: 'preferences',
  version: 2,
  empty: {},
  read: (kept, version) => readStamped(version === 1 ? stampChosen(kept) : kept, usable),
  join: joinStamped,
};

function stampChosen(kept: unknown): unknown {
  const chosen = entriesOf(kept).filter(([name, value]) => value !== defaultOf(name));
  return Object.fromEntries(chosen.map(([name, value]) => [name, { value, at: 1 }]));
}

function defaultOf(name: string): unknown {
  return (PREFERENCE_DEFAULTS as Record<string, unknown>)[name];
}

const USABLE: { [Name in keyof Preferences]: (value: unknown) => boolean } = {
  locale: (value) => LOCALES.some((one) => one === value),
  captionsOn: (value) => typeof value === 'boolean',
  captionSize: (value) => CAPTION_SIZES.some((one) => one === value),
  narrationRate: (value) => typeof value === 'number' && value >= 0.75 && value <= 1.5,
  soundsOn: (value) => typeof value === 'boolean',
};

function usable(value: unknown, name: string): Preferences[keyof Preferences] | undefined {
  if (!Object.hasOwn(USABLE, name)) return undefined;
  return USABLE[name as keyof Preferences](value) ? (value as Preferences['locale']) : undefined;
}

/** Everything as it was chosen, or as it is for everybody. */
export function preferencesOf(record: PreferencesRecord): Preferences {
  const chosen = Object.entries(record).map(([name, { value }]) => [name, value]);
  return { ...PREFERENCE_DEFAULTS, ...(Object.fromEntries(chosen) as Partial<Preferences>) };
}
