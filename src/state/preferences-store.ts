import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WatchedPreferenceStore } from '#domain/ports/preference-store.ts';
import {
  PREFERENCES,
  type Preferences,
  type PreferencesRecord,
  preferencesOf,
} from '#domain/records/preferences-record.ts';
import { stamp } from '#domain/records/stamped-map.ts';
import { createKeptStore } from './kept-store.ts';

/** What a reader chose, kept on the device; what is chosen on another page counts here as well. */
export function createPreferencesStore(kept: WatchedPreferenceStore): StoreApi<Preferences> {
  const record = createKeptStore(kept, PREFERENCES);
  const store = createStore<Preferences>(() => preferencesOf(record.getState()));
  record.subscribe((now) => store.setState(preferencesOf(now)));
  store.subscribe((now, before) => {
    const known = preferencesOf(record.getState());
    const chosen = NAMES.filter((name) => now[name] !== before[name] && now[name] !== known[name]);
    if (chosen.length > 0) record.change((kept) => choose(kept, now, chosen));
  });
  return store;
}

const NAMES = ['locale', 'captionsOn', 'captionSize', 'narrationRate', 'soundsOn'] as const;

function choose(
  record: PreferencesRecord,
  now: Preferences,
  names: readonly (keyof Preferences)[],
): PreferencesRecord {
  return names.reduce((stamped, name) => stamp(stamped, name, now[name]), record);
}
