import { expect, test } from 'vitest';
import { createMemoryPreferences } from '#adapters/storage/memory-preferences.ts';

test('memory keeps what it was given and what was written', () => {
  const preferences = createMemoryPreferences({ rate: '1.25' });
  preferences.write('locale', 'en');
  expect([preferences.read('rate'), preferences.read('locale'), preferences.read('x')]).toEqual([
    '1.25',
    'en',
    null,
  ]);
});
