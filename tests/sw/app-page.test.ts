import { describe, expect, it } from 'vitest';
import { isAppAddress, isAppNavigation, isNamedByContent } from '../../src/sw/app-page.ts';

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

describe('isNamedByContent', () => {
  it.each([
    '/assets/index-Dc1ff7VW.js',
    '/models/thai-hoa/hall-mid.1a2b3c4d.glb',
    '/decoders/basis.1a2b3c4d/basis_transcoder.wasm',
    `/chunks/${'0a'.repeat(32)}.bin`,
  ])('knows %s', (path) => expect(isNamedByContent(path)).toBe(true));

  it.each(['/pictures/thai-hoa-480.webp', '/narration/silence.mp3', '/no-such-file.txt'])(
    'leaves %s alone',
    (path) => expect(isNamedByContent(path)).toBe(false),
  );
});
