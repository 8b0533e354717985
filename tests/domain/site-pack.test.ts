import { describe, expect, it } from 'vitest';
import { packAddress, planPack } from '#domain/site-pack.ts';

const file = (url: string, revision: string) => ({ url, bytes: 1, revision });

describe('planPack', () => {
  it('fetches what is missing or has changed, and drops what is no longer listed', () => {
    const pack = { siteId: 'thai-hoa', files: [file('/a', '1'), file('/b', '2'), file('/c', '3')] };
    const held = new Map([
      ['/a', '1'],
      ['/b', '1'],
      ['/old', '9'],
    ]);
    expect(planPack({ ...pack, siteId: 'thai-hoa' }, held)).toEqual({
      fetch: [file('/b', '2'), file('/c', '3')],
      drop: ['/old'],
    });
  });
});

describe('packAddress', () => {
  it('is a path of the app’s own origin', () => {
    expect(packAddress('ngo-mon')).toBe('/packs/ngo-mon.json');
  });
});
