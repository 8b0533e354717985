import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { geometryKey, packedOnce } from '../../../../scripts/models/pipeline/packed-cache.ts';
import { slabWithPosts } from '../small-piece.ts';

test('a key is that of the geometry, the shade on it and the words given, and of nothing else', async () => {
  const key = await geometryKey(slabWithPosts('mid').list(), [], 'ids');
  expect(await geometryKey(slabWithPosts('mid').list(), [], 'ids')).toBe(key);
  expect(await geometryKey(slabWithPosts('mid').list(), [], 'other ids')).not.toBe(key);
  const moved = slabWithPosts('mid').list();
  moved[0]?.mesh.positions.splice(0, 1, 9);
  expect(await geometryKey(moved, [], 'ids')).not.toBe(key);
  const [shade] = slabWithPosts('far').list();
  if (!shade) throw new Error('the piece is empty');
  expect(await geometryKey(slabWithPosts('mid').list(), [shade.mesh], 'ids')).not.toBe(key);
});

test('what was packed once is taken again', async () => {
  const root = await mkdtemp(join(tmpdir(), 'hue-hien-packed-'));
  let made = 0;
  const make = (): Promise<Uint8Array> => {
    made += 1;
    return Promise.resolve(Uint8Array.of(7));
  };
  expect(await packedOnce(root, 'key', make)).toEqual(Uint8Array.of(7));
  expect(await packedOnce(root, 'key', make)).toEqual(Uint8Array.of(7));
  expect(made).toBe(1);
});
