import { describe, expect, it } from 'vitest';
import type { PreferenceStore } from '#domain/ports/preference-store.ts';
import { createPreferencesStore, PREFERENCE_DEFAULTS } from '#state/preferences-store.ts';

const KEY = 'preferences';

function kept(
  initial: Record<string, string> = {},
): PreferenceStore & { all: Map<string, string> } {
  const all = new Map(Object.entries(initial));
  return {
    all,
    read: (key) => all.get(key) ?? null,
    write: (key, value) => void all.set(key, value),
  };
}

describe('createPreferencesStore', () => {
  it('starts with captions on, normal speed and no language chosen', () => {
    expect(createPreferencesStore(kept()).getState()).toEqual({
      locale: null,
      captionsOn: true,
      captionSize: 'medium',
      narrationRate: 1,
      soundsOn: true,
    });
  });

  it('keeps what was chosen under one versioned key', () => {
    const device = kept();
    createPreferencesStore(device).setState({
      locale: 'fr',
      captionSize: 'large',
      narrationRate: 1.25,
      soundsOn: false,
    });
    expect(JSON.parse(device.all.get(KEY) ?? '')).toEqual({
      state: {
        locale: 'fr',
        captionsOn: true,
        captionSize: 'large',
        narrationRate: 1.25,
        soundsOn: false,
      },
      version: 1,
    });
    expect(createPreferencesStore(device).getState()).toEqual({
      locale: 'fr',
      captionsOn: true,
      captionSize: 'large',
      narrationRate: 1.25,
      soundsOn: false,
    });
  });

  it.each([
    ['text that is no JSON', 'garbage'],
    ['an empty record', ''],
    [
      'values out of range',
      '{"state":{"locale":"xx","captionsOn":3,"captionSize":"huge","narrationRate":9},"version":1}',
    ],
    ['a record of the wrong shape', '{"state":[],"version":1}'],
  ])('falls back to the defaults on %s', (_what, text) => {
    expect(createPreferencesStore(kept({ [KEY]: text })).getState()).toEqual(PREFERENCE_DEFAULTS);
  });
});
