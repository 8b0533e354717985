import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../../../scripts/signs/contrast.ts';
import { ARRANGEMENTS } from '../../../../scripts/signs/design/arrangements.ts';
import { loadSignDesign } from '../../../../scripts/signs/design/load-design.ts';

const files = await readdir('scripts/signs/design/sites');
const sites = files.map((file) => file.slice(0, -3));
const designs = await Promise.all(sites.map(loadSignDesign));

describe('the written designs', () => {
  it('are eight, each with its own arrangement, board and panels', () => {
    expect(sites).toHaveLength(8);
    expect(new Set(designs.map(({ arrangement }) => arrangement)).size).toBe(8);
    expect(new Set(designs.map(({ palette }) => palette.board)).size).toBe(8);
    expect(new Set(designs.map(({ emblem }) => emblem)).size).toBe(8);
  });

  it.each(designs)('$siteId fills its places', ({ siteId, arrangement, panels, pictures }) => {
    expect(sites).toContain(siteId);
    expect(panels).toHaveLength(ARRANGEMENTS[arrangement].panels.length);
    expect(pictures).toHaveLength(3);
    expect(pictures[0]?.id).toBe('hero');
    expect(new Set(panels.map(({ ground }) => ground)).size).toBe(panels.length);
  });

  it.each(designs)('$siteId has an accent that is legible on paper', ({ palette }) => {
    expect(contrastRatio(palette.paper, palette.accent)).toBeGreaterThan(4.5);
  });
});
