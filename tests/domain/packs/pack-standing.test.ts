import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingOf } from '#domain/packs/pack-standing.ts';
import { lineBytes, missingPieces, piecesOf } from '#domain/packs/pack-weight.ts';
import { aFile, aPack, hashOf } from './a-list.ts';

const SHARED = aPack('shared', aFile('/three', 'engine', 'sky'));
const GATE = aPack('ngo-mon', aFile('/gate', 'gate', 'sky'));
const PACKS = [SHARED, GATE];
const at = (id: string, sha256: string) => ({ id, sha256 });
const holding = (...packs: (typeof GATE)[]) => packs.map(({ id, sha256 }) => at(id, sha256));
const pieces = (...texts: string[]) => new Set(texts.map(hashOf));

describe('standingOf', () => {
  it('is none, with all of it to fetch, on an empty device; a shared piece counts once', () => {
    expect(standingOf(PACKS, [], new Set())).toEqual({
      state: 'none',
      totalBytes: 13,
      missingBytes: 13,
    });
  });

  it('is part with any piece there', () => {
    expect(standingOf(PACKS, [], pieces('sky'))).toEqual({
      state: 'part',
      totalBytes: 13,
      missingBytes: 10,
    });
  });

  it('is part while only some of the packs are whole', () => {
    const standing = standingOf(PACKS, holding(SHARED), pieces('engine', 'sky'));
    expect(standing.state).toBe('part');
    expect(standing.missingBytes).toBe(4);
  });

  it('is whole when all are, and outdated when one is of another build', () => {
    const all = pieces('engine', 'sky', 'gate');
    expect(standingOf(PACKS, holding(SHARED, GATE), all).state).toBe('whole');
    const older = [...holding(SHARED), at('ngo-mon', hashOf('older'))];
    expect(standingOf(PACKS, older, all).state).toBe('outdated');
  });

  it('is none of nothing', () => {
    expect(standingOf([], [], new Set()).state).toBe('none');
  });
});

describe('the weight of packs', () => {
  const letters = fc.constantFrom('a', 'bb', 'ccc', 'dddd', 'eeeee');
  const pack = fc
    .array(fc.array(letters, { maxLength: 4 }), { maxLength: 4 })
    .map((files) => aPack('ngo-mon', ...files.map((texts, n) => aFile(`/${n}`, ...texts))));

  it('is that of each piece once, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(pack, { maxLength: 4 }), (packs) => {
        const bytes = lineBytes(piecesOf(packs));
        expect(bytes).toBeLessThanOrEqual(15);
        expect(lineBytes(piecesOf([...packs].reverse()))).toBe(bytes);
        expect(lineBytes(piecesOf([...packs, ...packs]))).toBe(bytes);
      }),
    );
  });

  it('is what is there and what is missing together', () => {
    fc.assert(
      fc.property(fc.array(pack, { maxLength: 4 }), fc.array(letters), (packs, texts) => {
        const present = pieces(...texts);
        const there = piecesOf(packs).filter(({ sha256 }) => present.has(sha256));
        const missing = missingPieces(packs, present);
        expect(lineBytes(there) + lineBytes(missing)).toBe(lineBytes(piecesOf(packs)));
      }),
    );
  });
});
