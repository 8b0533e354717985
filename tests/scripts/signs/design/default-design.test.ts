import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../../../scripts/signs/contrast.ts';
import { defaultDesign } from '../../../../scripts/signs/design/default-design.ts';
import { loadSignDesign } from '../../../../scripts/signs/design/load-design.ts';

const SLUGS = ['an-dinh', 'van-mieu', 'thien-mu', 'lang-tu-duc', 'truong-tien', 'long-an'];

describe('defaultDesign', () => {
  it('is the same on every run', () => {
    expect(defaultDesign('an-dinh')).toEqual(defaultDesign('an-dinh'));
  });

  it('gives each slug its own panels and board', () => {
    const designs = SLUGS.map(defaultDesign);
    const panels = designs.map((design) => design.panels.map(({ motif }) => motif).join());
    expect(new Set(panels).size).toBe(SLUGS.length);
    expect(new Set(designs.map(({ palette }) => palette.board)).size).toBe(SLUGS.length);
    expect(new Set(designs.map(({ arrangement }) => arrangement)).size).toBeGreaterThan(2);
  });

  it.each(SLUGS)('%s: no figure and no ground twice in a block, a legible accent', (slug) => {
    const { panels, palette } = defaultDesign(slug);
    expect(panels).toHaveLength(11);
    expect(new Set(panels.map(({ motif }) => motif)).size).toBe(11);
    expect(new Set(panels.map(({ ground }) => ground)).size).toBe(11);
    expect(contrastRatio(palette.accent, palette.paper)).toBeGreaterThan(4.5);
  });
});

describe('loadSignDesign', () => {
  it('takes the written design, or draws one', async () => {
    expect((await loadSignDesign('ngo-mon')).arrangement).toBe('gate');
    expect(await loadSignDesign('an-dinh')).toEqual(defaultDesign('an-dinh'));
  });
});
