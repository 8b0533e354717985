import { describe, expect, it, test } from 'vitest';
import { filesToFetch, packAddress, type SitePack, unlisted } from '#domain/site-pack.ts';

const file = (url: string, revision: string) => ({ url, bytes: 1, revision });

const PACK: SitePack = {
  siteId: 'thai-hoa',
  files: [file('/a', '1'), file('/b', '2'), file('/c', '3')],
};

test('what is missing or has changed is fetched, wherever it is held', () => {
  const held = new Map([
    ['/a', new Set(['0', '1'])],
    ['/b', new Set(['1'])],
    ['/old', new Set(['9'])],
  ]);
  expect(filesToFetch(PACK, held)).toEqual([file('/b', '2'), file('/c', '3')]);
});

test('what another pack lists stays', () => {
  const other: SitePack = { siteId: 'ngo-mon', files: [file('/a', '1'), file('/d', '1')] };
  expect(unlisted([PACK, other], ['/a', '/d', '/old'])).toEqual(['/old']);
});

describe('packAddress', () => {
  it('is a path of the app’s own origin', () => {
    expect(packAddress('ngo-mon')).toBe('/packs/ngo-mon.json');
  });
});
