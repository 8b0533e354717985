import { describe, expect, it } from 'vitest';
import { listedPacks, packsFor, siteOfPack } from '#domain/packs/pack-choice.ts';
import { packListSchema } from '#domain/packs/pack-schema.ts';
import type { SiteId } from '#domain/site-id.ts';
import { aFile, aList, aPack } from './a-list.ts';

const GATE = 'ngo-mon' as SiteId;
const HALL = 'thai-hoa' as SiteId;

describe('packsFor', () => {
  it('is what all share once, then each site with its voice', () => {
    expect(packsFor([GATE, HALL], { quality: 'light', voice: 'fr' })).toEqual([
      'shared',
      'ngo-mon',
      'ngo-mon/light',
      'ngo-mon/fr',
      'thai-hoa',
      'thai-hoa/light',
      'thai-hoa/fr',
    ]);
  });

  it('takes the fine models on top of the light ones', () => {
    expect(packsFor([GATE], { quality: 'fine', voice: 'vi' })).toEqual([
      'shared',
      'ngo-mon',
      'ngo-mon/light',
      'ngo-mon/fine',
      'ngo-mon/vi',
    ]);
  });

  it('is nothing for no site', () => {
    expect(packsFor([], { quality: 'light', voice: 'vi' })).toEqual([]);
  });
});

describe('a list', () => {
  const list = aList('r1', aPack('shared', aFile('/x', 'x')), aPack('ngo-mon', aFile('/g', 'g')));

  it('of the tests is one that a build could write', () => {
    expect(packListSchema.parse(list)).toEqual(list);
  });

  it('gives what it offers of what is asked for, each once', () => {
    const ids = listedPacks(list, ['ngo-mon', 'ngo-mon/fr', 'ngo-mon']).map(({ id }) => id);
    expect(ids).toEqual(['ngo-mon']);
  });
});

describe('siteOfPack', () => {
  it.each([
    ['shared', null],
    ['ngo-mon', 'ngo-mon'],
    ['ngo-mon/vi', 'ngo-mon'],
  ])('of %s is %s', (id, site) => expect(siteOfPack(id)).toBe(site));
});
