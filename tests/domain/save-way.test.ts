import { expect, it } from 'vitest';
import { saveWay } from '#domain/save-way.ts';

it('leaves only the long press within other apps, which let no file through', () => {
  expect(saveWay({ app: null })).toBe('download');
  expect(saveWay({ app: 'zalo' })).toBe('hold');
});
