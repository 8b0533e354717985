import { describe, expect, it } from 'vitest';
import type { Motif } from '../../../../scripts/signs/enamel/motif.ts';
import { MOTIFS } from '../../../../scripts/signs/enamel/motifs.ts';

const motifs: [string, Motif][] = Object.entries(MOTIFS);

describe('the figures', () => {
  it('are all different', () => {
    const drawings = motifs.map(([, motif]) => motif.draw(motif.enamels));
    expect(new Set(drawings).size).toBe(motifs.length);
  });

  it.each(motifs)('%s draws numbers only, no words, and the same on every run', (_id, motif) => {
    const drawing = motif.draw(motif.enamels);
    expect(drawing).not.toMatch(/NaN|undefined|Infinity|<text/);
    expect(motif.draw(motif.enamels)).toBe(drawing);
  });

  it('take other enamels', () => {
    const { tiger } = MOTIFS;
    expect(tiger.draw({ ...tiger.enamels, body: '#f4efe2' })).toContain('fill="#f4efe2"');
  });
});
