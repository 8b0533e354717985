import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Address, formatAddress, parseAddress } from '#domain/address.ts';
import { LOCALES } from '#domain/locale.ts';

test.each<[string, Address]>([
  ['/', { screen: 'home', locale: null }],
  ['/en', { screen: 'home', locale: 'en' }],
  ['/s/thai-hoa', { screen: 'site', locale: 'vi', siteId: 'thai-hoa' }],
  ['/en/s/thai-hoa/', { screen: 'site', locale: 'en', siteId: 'thai-hoa' }],
  ['/fr/s/ngo-mon/view', { screen: 'view', locale: 'fr', siteId: 'ngo-mon' }],
  ['/s/ngo-mon/place', { screen: 'place', locale: 'vi', siteId: 'ngo-mon' }],
  ['/fr/sources', { screen: 'sources', locale: 'fr' }],
  ['/tour', { screen: 'tour', locale: 'vi' }],
  ['/en/tour/', { screen: 'tour', locale: 'en' }],
  ['/fr/picture', { screen: 'picture', locale: 'fr' }],
  ['/picture/1', { screen: 'not-found', locale: null }],
  ['/tour/1', { screen: 'not-found', locale: null }],
  ['/scan', { screen: 'scan', locale: 'vi', siteId: null }],
  ['/en/s/thai-hoa/scan', { screen: 'scan', locale: 'en', siteId: 'thai-hoa' }],
  ['/s/a-new-site', { screen: 'site', locale: 'vi', siteId: 'a-new-site' }],
  ['/s/No_Site', { screen: 'not-found', locale: null }],
  ['/en/s/thai-hoa/scan/more', { screen: 'not-found', locale: 'en' }],
])('%s', (path, address) => {
  expect(parseAddress(path)).toEqual(address);
});

test('every address that is written is read back', () => {
  const locale = fc.constantFrom(...LOCALES);
  const siteId = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  const address: fc.Arbitrary<Address> = fc.oneof(
    fc.record({ screen: fc.constantFrom('site', 'view', 'place'), locale, siteId }),
    fc.record({ screen: fc.constantFrom('sources', 'tour', 'picture'), locale }),
    fc.record({ screen: fc.constant('scan'), locale, siteId: fc.option(siteId) }),
  );
  fc.assert(
    fc.property(address, (written) => {
      expect(parseAddress(formatAddress(written))).toEqual(written);
    }),
  );
});
