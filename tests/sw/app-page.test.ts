import { describe, expect, it } from 'vitest';
import { isAppAddress, pagesFor } from '../../src/sw/app-page.ts';

describe('pagesFor', () => {
  it('tries the address’s own page, then the root page', () => {
    expect(pagesFor('/s/thai-hoa')).toEqual(['/s/thai-hoa/index.html', '/index.html']);
    expect(pagesFor('/en/s/thai-hoa/')).toEqual(['/en/s/thai-hoa/index.html', '/index.html']);
    expect(pagesFor('/en')).toEqual(['/en/index.html', '/index.html']);
  });

  it('gives the root page to home and to addresses that nothing answers to', () => {
    expect(pagesFor('/')).toEqual(['/index.html']);
    expect(pagesFor('/no/such/place')).toEqual(['/index.html']);
  });
});

describe('isAppAddress', () => {
  it('tells screens from files', () => {
    expect(['/', '/scan', '/fr/s/ngo-mon/view'].map(isAppAddress)).toEqual([true, true, true]);
    expect(['/signs/a3.pdf', '/models/x.glb', '/assets/x'].map(isAppAddress)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
