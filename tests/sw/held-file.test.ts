import { describe, expect, it } from 'vitest';
import type { PackReader } from '#domain/ports/pack-store.ts';
import { PackStoreError } from '#domain/ports/pack-store.ts';
import { answerFromPacks } from '../../src/sw/held-file.ts';
import { fileOf, piece } from '../adapters/storage/pack-pieces.ts';

const TEXTS = ['0123', '4567', '89'];
const FILE = fileOf('/story.mp3', ...TEXTS);

/** A store with one file; it writes down which pieces were read. */
function reader(over: Partial<PackReader> = {}) {
  const read: string[] = [];
  const packs: PackReader = {
    findFile: async (url) => (url === FILE.url ? FILE : null),
    read: async (chunks) => {
      const texts = chunks.map(({ sha256 }) =>
        TEXTS.find((text) => piece(text).chunk.sha256 === sha256),
      );
      read.push(...texts.filter((text) => text !== undefined));
      return texts.map((text) => piece(text ?? '').content);
    },
    ...over,
  };
  return { read, packs };
}

describe('answerFromPacks', () => {
  it('gives the whole file from its pieces', async () => {
    const answer = await answerFromPacks('/story.mp3', null, reader().packs);
    expect(answer?.status).toBe(200);
    expect(await answer?.text()).toBe('0123456789');
    expect(answer?.headers.get('Content-Length')).toBe('10');
    expect(answer?.headers.get('Content-Type')).toBe('text/plain');
  });

  it.each([
    ['bytes=0-1', '01', 'bytes 0-1/10', ['0123']],
    ['bytes=3-8', '345678', 'bytes 3-8/10', ['0123', '4567', '89']],
    ['bytes=4-7', '4567', 'bytes 4-7/10', ['4567']],
    ['bytes=-1', '9', 'bytes 9-9/10', ['89']],
  ])('gives 206 for %s, and reads no other piece', async (range, text, content, pieces) => {
    const { read, packs } = reader();
    const answer = await answerFromPacks('/story.mp3', range, packs);
    expect(answer?.status).toBe(206);
    expect(answer?.headers.get('Content-Range')).toBe(content);
    expect(answer?.headers.get('Content-Length')).toBe(String(text.length));
    expect(await answer?.text()).toBe(text);
    expect(read).toEqual(pieces);
  });

  it('gives 416 for bytes that the file has not', async () => {
    const answer = await answerFromPacks('/story.mp3', 'bytes=10-', reader().packs);
    expect([answer?.status, answer?.headers.get('Content-Range')]).toEqual([416, 'bytes */10']);
  });

  it.each([
    ['no pack has the file', {}, '/other.mp3'],
    ['a piece is damaged', { read: async () => null }, '/story.mp3'],
    [
      'the store is closed',
      { findFile: () => Promise.reject(new PackStoreError('closed')) },
      '/story.mp3',
    ],
  ] satisfies [string, Partial<PackReader>, string][])(
    'leaves it to the network when %s',
    async (_, over, path) => {
      expect(await answerFromPacks(path, null, reader(over).packs)).toBeNull();
    },
  );
});
