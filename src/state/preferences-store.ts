import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Locale, LOCALES } from '#domain/locale.ts';
import type { PreferenceStore } from '#domain/ports/preference-store.ts';

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

/** What a reader chose, kept on the device under one versioned key. */
export function createPreferencesStore(kept: PreferenceStore): StoreApi<Preferences> {
  const storage: StateStorage<void> = {
    getItem: (name) => kept.read(name),
    setItem: (name, value) => kept.write(name, value),
    removeItem: (name) => kept.write(name, ''),
  };
  return createStore<Preferences>()(
    persist(() => ({ ...PREFERENCE_DEFAULTS }), {
      name: 'preferences',
      version: 1,
      storage: createJSONStorage(() => storage),
      // A damaged record must not stop the app: what does not fit falls back to the defaults.
      merge: (saved, current) => ({ ...current, ...usablePreferences(saved) }),
    }),
  );
}

function usablePreferences(saved: unknown): Partial<Preferences> {
  if (typeof saved !== 'object' || saved === null) return {};
  const { locale, captionsOn, captionSize, narrationRate, soundsOn } = saved as Record<
    string,
    unknown
  >;
  const usable: Partial<Preferences> = {};
  const spoken = LOCALES.find((one) => one === locale);
  if (spoken !== undefined) usable.locale = spoken;
  if (typeof captionsOn === 'boolean') usable.captionsOn = captionsOn;
  const size = CAPTION_SIZES.find((one) => one === captionSize);
  if (size !== undefined) usable.captionSize = size;
  if (typeof narrationRate === 'number' && narrationRate >= 0.75 && narrationRate <= 1.5) {
    usable.narrationRate = narrationRate;
  }
  if (typeof soundsOn === 'boolean') usable.soundsOn = soundsOn;
  return usable;
}
