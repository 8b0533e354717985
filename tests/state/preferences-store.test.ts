import { describe, expect, it } from 'vitest';
import { createMemoryPreferences } from '#adapters/storage/memory-preferences.ts';
import { PREFERENCE_DEFAULTS } from '#domain/records/preferences-record.ts';
import { createPreferencesStore } from '#state/preferences-store.ts';

const KEY = 'preferences';

/** Settings on a device with this in its storage. */
function settingsOn(record?: string) {
  const kept = createMemoryPreferences(record === undefined ? {} : { [KEY]: record });
  return { kept, store: createPreferencesStore(kept) };
}

const written = (state: object, version = 2) => JSON.stringify({ state, version });

describe('the settings', () => {
  it('start with captions on, normal speed and no language chosen', () => {
    expect(settingsOn().store.getState()).toEqual({
      locale: null,
      captionsOn: true,
      captionSize: 'medium',
      narrationRate: 1,
      soundsOn: true,
    });
  });

  it('keep what was chosen, and nothing else, in the order in which it was chosen', () => {
    const { kept, store } = settingsOn();
    store.setState({ locale: 'fr' });
    store.setState({ soundsOn: false, captionsOn: true });
    const state = { locale: { value: 'fr', at: 1 }, soundsOn: { value: false, at: 2 } };
    expect(kept.read(KEY)).toBe(written(state));
    expect(createPreferencesStore(kept).getState()).toEqual(store.getState());
  });

  it('take what version 1 kept for chosen where it is not as for everybody', () => {
    const { kept, store } = settingsOn(
      written({ ...PREFERENCE_DEFAULTS, locale: 'en', narrationRate: 1.25 }, 1),
    );
    expect(store.getState()).toEqual({ ...PREFERENCE_DEFAULTS, locale: 'en', narrationRate: 1.25 });
    store.setState({ locale: 'fr' });
    const state = { locale: { value: 'fr', at: 2 }, narrationRate: { value: 1.25, at: 1 } };
    expect(kept.read(KEY)).toBe(written(state));
  });

  it('count here when they are chosen on another page, and lose nothing that was chosen here', () => {
    const { kept, store } = settingsOn();
    store.setState({ captionSize: 'large' });
    kept.writeElsewhere(KEY, written({ narrationRate: { value: 0.75, at: 1 } }));
    expect(store.getState()).toMatchObject({ captionSize: 'large', narrationRate: 0.75 });
    expect(kept.read(KEY)).toBe(
      written({
        captionSize: { value: 'large', at: 1 },
        narrationRate: { value: 0.75, at: 1 },
      }),
    );
  });

  it.each([
    ['text that is no JSON', 'garbage'],
    ['an empty record', ''],
    [
      'values out of range',
      '{"state":{"locale":"xx","captionsOn":3,"captionSize":"huge","narrationRate":9},"version":1}',
    ],
    ['a record of the wrong shape', '{"state":[],"version":1}'],
    ['a choice without its count', '{"state":{"soundsOn":{"value":false}},"version":2}'],
    ['a setting that does not exist', '{"state":{"toString":{"value":1,"at":1}},"version":2}'],
  ])('fall back to the defaults on %s', (_what, text) => {
    expect(settingsOn(text).store.getState()).toEqual(PREFERENCE_DEFAULTS);
  });

  it('set aside what a later version wrote, and read of it what they know', () => {
    const later = written({ soundsOn: { value: false, at: 4 }, mood: 'glad' }, 3);
    const { kept, store } = settingsOn(later);
    expect(store.getState().soundsOn).toBe(false);
    expect(kept.read('preferences-set-aside')).toBe(later);
  });
});
