import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, it } from 'vitest';
import { MEDIA_TYPES, mediaType } from '../../../scripts/serve/media-types.ts';

it('every ending in public/ has a type', () => {
  const names = readdirSync(join(import.meta.dirname, '../../../public'), {
    recursive: true,
    withFileTypes: true,
  }).flatMap((entry) => (entry.isFile() ? [extname(entry.name).slice(1)] : []));
  expect([...new Set(names)].filter((ending) => !(ending in MEDIA_TYPES))).toEqual([]);
});

it('capitals mean the same, and what is unknown is not guessed', () => {
  expect(mediaType('/a/B.JPG')).toBe('image/jpeg');
  expect(mediaType('/a/b.mind')).toBe('application/octet-stream');
  expect(mediaType('/a.b/c')).toBe('application/octet-stream');
});
