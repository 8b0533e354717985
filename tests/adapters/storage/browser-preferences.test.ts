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
