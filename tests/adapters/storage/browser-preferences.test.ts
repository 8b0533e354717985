// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { createBrowserPreferences } from '#adapters/storage/browser-preferences.ts';

beforeEach(() => localStorage.clear());

test('the browser keeps a setting under a name of its own', () => {
  const preferences = createBrowserPreferences();
  expect(preferences.read('locale')).toBeNull();
  preferences.write('locale', 'fr');
  expect(localStorage.getItem('hue-hien:locale')).toBe('fr');
  expect(createBrowserPreferences().read('locale')).toBe('fr');
});

test('a browser that blocks storage forgets silently', () => {
  const preferences = createBrowserPreferences(() => {
    throw new Error('blocked');
  });
  preferences.write('locale', 'fr');
  expect(preferences.read('locale')).toBeNull();
});

test('tells what another page writes under the key, until it is ended', () => {
  const heard: string[] = [];
  const end = createBrowserPreferences().watch('tour', () => heard.push('tour'));
  const told = (key: string | null) => dispatchEvent(new StorageEvent('storage', { key }));
  told('hue-hien:tour');
  told('hue-hien:preferences');
  // The whole store was emptied.
  told(null);
  expect(heard).toEqual(['tour', 'tour']);
  end();
  told('hue-hien:tour');
  expect(heard).toHaveLength(2);
});
