import { describe, expect, it } from 'vitest';
import { siteIds } from '../../../scripts/content/site-files.ts';
import { contrastRatio } from '../../../scripts/signs/contrast.ts';
import { loadSignDesign } from '../../../scripts/signs/design/load-design.ts';
import {
  hexOf,
  keptChroma,
  labOf,
  PAPERS,
  printedContrast,
  printedLab,
  reach,
  withinReach,
} from '../../../scripts/signs/inks.ts';
import { PALETTE } from '../../../scripts/signs/palette.ts';
import { sheetLook } from '../../../scripts/signs/sheet-look.ts';

const LOOKS = await Promise.all(
  (await siteIds()).map(async (siteId) => {
    const { palette } = sheetLook(await loadSignDesign(siteId));
    return { siteId, palette };
  }),
);

describe('labOf', () => {
  it('knows white, black and red', () => {
    expect(Math.round(labOf('#ffffff')[0])).toBe(100);
    expect(labOf('#000000')[0]).toBe(0);
    expect(labOf('#ff0000').map(Math.round)).toEqual([53, 80, 67]);
  });
});

describe('reach', () => {
  it('is the solid itself at its lightness, and nothing on bare paper', () => {
    const [yellow] = PAPERS.coated.hues;
    expect(yellow).toBeDefined();
    if (yellow === undefined) return;
    expect(reach(PAPERS.coated, yellow)).toBeCloseTo(Math.hypot(yellow[1], yellow[2]), 6);
    expect(reach(PAPERS.coated, [93, yellow[1], yellow[2]])).toBe(0);
  });

  it('knows that no four inks print a screen’s green', () => {
    expect(keptChroma(PAPERS.coated, '#00ff00')).toBeLessThan(0.6);
    expect(keptChroma(PAPERS.uncoated, '#00ff00')).toBeLessThan(
      keptChroma(PAPERS.coated, '#00ff00'),
    );
  });
});

describe('withinReach', () => {
  it('leaves what prints as it is, and takes from the rest only chroma', () => {
    expect(withinReach(PAPERS.coated, '#7b1613')).toBe('#7b1613');
    const blue = withinReach(PAPERS.coated, '#0000ff');
    expect(keptChroma(PAPERS.coated, blue)).toBeGreaterThan(0.9);
    expect(labOf(blue)[0]).toBeCloseTo(labOf('#0000ff')[0], 0);
  });

  it('writes colours as it reads them', () => {
    for (const colour of ['#7b1613', '#0f5a47', '#fbf4e2'])
      expect(hexOf(labOf(colour))).toBe(colour);
  });
});

describe('printedLab', () => {
  it('prints black no darker than the ink on that paper', () => {
    expect(printedLab(PAPERS.uncoated, '#000000')[0]).toBe(PAPERS.uncoated.black[0]);
  });
});

describe.each(LOOKS)('the colours of $siteId’s sheet', ({ palette }) => {
  const flat = [palette.board, palette.accent, palette.paper, PALETTE.gold, PALETTE.goldLight];
  const words = [palette.accent, PALETTE.ink, PALETTE.inkSoft];

  it('lie within what coated paper shows, and keep their hue’s strength on uncoated paper', () => {
    for (const colour of flat) {
      expect(keptChroma(PAPERS.coated, colour)).toBeGreaterThanOrEqual(0.97);
      expect(keptChroma(PAPERS.uncoated, colour)).toBeGreaterThanOrEqual(0.6);
    }
  });

  it('are legible: 4.5 to 1 on screen and on coated paper, 3 to 1 on uncoated', () => {
    for (const colour of words) {
      expect(contrastRatio(colour, palette.paper)).toBeGreaterThanOrEqual(4.5);
      expect(printedContrast(PAPERS.coated, colour, palette.paper)).toBeGreaterThanOrEqual(4.5);
      expect(printedContrast(PAPERS.uncoated, colour, palette.paper)).toBeGreaterThanOrEqual(3);
    }
    expect(contrastRatio(PALETTE.goldLight, palette.boardDark)).toBeGreaterThanOrEqual(4.5);
    const gold = printedContrast(PAPERS.uncoated, PALETTE.goldLight, palette.boardDark);
    expect(gold).toBeGreaterThanOrEqual(3);
  });
});
