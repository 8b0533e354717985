import { describe, expect, it } from 'vitest';
import { isAppAddress, isAppNavigation, pagesFor } from '../../src/sw/app-page.ts';

describe('pagesFor', () => {
  it('tries the address’s own page, then the page without content', () => {
    expect(pagesFor('/s/thai-hoa')).toEqual(['/s/thai-hoa/index.html', '/app.html']);
    expect(pagesFor('/en/s/thai-hoa/')).toEqual(['/en/s/thai-hoa/index.html', '/app.html']);
    expect(pagesFor('/en')).toEqual(['/en/index.html', '/app.html']);
    expect(pagesFor('/')).toEqual(['/index.html', '/app.html']);
  });

  it('never gives the home page’s words to another address', () => {
    expect(pagesFor('/no/such/place')).toEqual(['/app.html']);
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

describe('isAppNavigation', () => {
  const opens = (address: string, mode: RequestMode = 'navigate') =>
    isAppNavigation(new URL(address, 'https://hue.example'), mode);

  it('is a screen that is opened, whatever its query ends in', () => {
    expect(opens('/s/thai-hoa')).toBe(true);
    expect(opens('/s/thai-hoa?ref=hue.vn')).toBe(true);
    expect(opens('/en/s/thai-hoa/scan?from=/assets/a.b#c.d')).toBe(true);
  });

  it('is neither a file that is opened nor what a page asks for by itself', () => {
    expect(opens('/signs/thai-hoa-a4.pdf')).toBe(false);
    expect(opens('/assets/index?x=1')).toBe(false);
    expect(opens('/s/thai-hoa', 'cors')).toBe(false);
  });
});
