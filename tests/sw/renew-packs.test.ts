import { expect, it } from 'vitest';
import { chunkAddress, type Pack, type PackList } from '#domain/packs/pack-list.ts';
import { type HeldPack, PackStoreError } from '#domain/ports/pack-store.ts';
import { renewPacks, type RenewOptions } from '../../src/sw/renew-packs.ts';
import { fileOf, heldPack, piece } from '../adapters/storage/pack-pieces.ts';

const old = heldPack('hall', fileOf('/a.1', 'same'), fileOf('/b.1', 'was'));
const files = [fileOf('/a.1', 'same'), fileOf('/b.2', 'is')];
const pack: Pack = { kind: 'site', site: 'hall', id: 'hall', sha256: 'f'.repeat(64), files };
const list: PackList = { version: 1, release: 'r2', packs: [pack] };

function stage(answers: Record<string, string>, over: Partial<RenewOptions['store']> = {}) {
  const there = new Set(['same', 'was'].map((text) => piece(text).chunk.sha256));
  const held: HeldPack[] = [];
  const asked: string[] = [];
  const options: RenewOptions = {
    list,
    store: {
      held: async () => [old],
      present: async () => there,
      put: async ({ sha256 }) => void there.add(sha256),
      hold: async (one) => {
        held.push(one);
        return true;
      },
      ...over,
    },
    fetch: async (url) => {
      asked.push(url);
      const text = answers[url];
      return new Response(text ?? null, { status: text === undefined ? 404 : 200 });
    },
  };
  return { options, held, asked, there };
}

const address = chunkAddress(piece('is').chunk);

it('fetches the pieces that changed, and makes the pack whole as the new build lists it', async () => {
  const { options, held, asked } = stage({ [address]: 'is' });
  await renewPacks(options);
  expect(asked).toEqual([address]);
  expect(held).toEqual([{ ...old, sha256: pack.sha256, release: 'r2', files }]);
});

it('does nothing for a pack that is the same, or that the new build has no more', async () => {
  const same = { ...old, sha256: pack.sha256 };
  const { options, asked } = stage({}, { held: async () => [same, heldPack('gate')] });
  await renewPacks(options);
  expect(asked).toEqual([]);
});

it.each([
  ['is not there', {}],
  ['is a sign-in page', { [address]: '<html>' }],
])('rejects and keeps nothing when a piece %s', async (_, answers) => {
  const { options, held, there } = stage(answers);
  await expect(renewPacks(options)).rejects.toThrow(address);
  expect([held.length, there.size]).toEqual([0, 2]);
});

it('leaves the packs as they are where there is no room', async () => {
  const full = () => Promise.reject(new PackStoreError('full'));
  const { options, held } = stage({ [address]: 'is' }, { put: full });
  await renewPacks(options);
  expect(held).toEqual([]);
});
