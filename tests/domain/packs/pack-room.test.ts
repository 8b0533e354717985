import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lackingBytes, packsToEvict } from '#domain/packs/pack-room.ts';
import { diskBytes, piecesOf } from '#domain/packs/pack-weight.ts';
import type { HeldPack } from '#domain/ports/pack-store.ts';
import { aFile, aPack } from './a-list.ts';

const MB = 1_048_576;

function held(id: string, usedMs: number, ...texts: string[]): HeldPack {
  const { sha256, files } = aPack(id, aFile(`/${id}`, ...texts));
  return { id, sha256, files, release: 'r1', heldMs: 0, usedMs };
}

describe('lackingBytes', () => {
  it('keeps a sixteenth free, and four megabytes at most', () => {
    expect(lackingBytes({ quota: 16 * MB, usage: 3 * MB }, 12 * MB)).toBe(0);
    expect(lackingBytes({ quota: 16 * MB, usage: 3 * MB }, 12 * MB + 7)).toBe(7);
    expect(lackingBytes({ quota: 160 * MB, usage: 3 * MB }, 153 * MB + 7)).toBe(7);
  });

  it('is nothing where nothing is known, or nothing is needed', () => {
    expect(lackingBytes(null, 10 * MB)).toBe(0);
    expect(lackingBytes({ quota: 1, usage: 1 }, 0)).toBe(0);
  });
});

describe('packsToEvict', () => {
  const packs = [held('c', 3, 'ccc'), held('a', 1, 'aaa'), held('b', 2, 'bbb')];

  it('takes the least used first, and no more than needed', () => {
    expect(packsToEvict(packs, new Set(), 1)).toEqual(['a']);
    expect(packsToEvict(packs, new Set(), 4)).toEqual(['a', 'b']);
    expect(packsToEvict(packs, new Set(), 0)).toEqual([]);
  });

  it('never takes what is kept', () => {
    expect(packsToEvict(packs, new Set(['a']), 4)).toEqual(['b', 'c']);
  });

  it('takes nothing when all of it would not do', () => {
    expect(packsToEvict(packs, new Set(['a']), 7)).toBeNull();
  });

  it('does not count pieces that another pack keeps', () => {
    const shared = [held('a', 1, 'same'), held('b', 2, 'same'), held('c', 3, 'own')];
    expect(packsToEvict(shared, new Set(['b']), 3)).toEqual(['a', 'c']);
  });

  it('frees what it is asked for, keeps what it must, and could not do with one less', () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        usedMs: fc.integer({ min: 0, max: 9 }),
        texts: fc.array(fc.constantFrom('x', 'yy', 'zzz', 'wwww'), { maxLength: 3 }),
      }),
      { selector: ({ id }) => id },
    );
    const bytes = (left: readonly HeldPack[]) => diskBytes(piecesOf(left));
    fc.assert(
      fc.property(
        some,
        fc.subarray(['a', 'b', 'c']),
        fc.integer({ min: 0, max: 12 }),
        (all, kept, lacking) => {
          const there = all.map(({ id, usedMs, texts }) => held(id, usedMs, ...texts));
          const gone = packsToEvict(there, new Set(kept), lacking);
          const left = there.filter(({ id }) => !gone?.includes(id));
          if (gone === null) {
            const must = there.filter(({ id }) => kept.includes(id));
            expect(bytes(there) - bytes(must)).toBeLessThan(lacking);
            return;
          }
          expect(gone.some((id) => kept.includes(id))).toBe(false);
          expect(bytes(there) - bytes(left)).toBeGreaterThanOrEqual(lacking);
          const last = there.filter(({ id }) => id === gone.at(-1));
          if (gone.length > 0)
            expect(bytes(there) - bytes([...left, ...last])).toBeLessThan(lacking);
        },
      ),
    );
  });
});
