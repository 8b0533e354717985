import { describe, expect, it } from 'vitest';
import { GAP, RIM } from '../../../scripts/signs/design/arrangements.ts';
import { loadSignDesign } from '../../../scripts/signs/design/load-design.ts';
import {
  TARGET_BOX,
  targetContent,
  targetSlots,
  targetSvg,
} from '../../../scripts/signs/target.ts';

const PICTURES = ['hero.jpg', 'second.jpg', 'third.jpg'];
const design = await loadSignDesign('ngo-mon');

describe('targetContent', () => {
  it('holds pictures and panels, and not a word', () => {
    const content = targetContent(design, PICTURES);
    expect(content.match(/<image /g)).toHaveLength(3);
    expect(content).not.toContain('<text');
    expect(content).not.toContain('<tspan');
  });

  it('puts panels where pictures are wanting', () => {
    const content = targetContent(design, ['hero.jpg']);
    expect(content.match(/<image /g)).toHaveLength(1);
    expect(content.match(/<clipPath id="ngo-mon-panel-/g)).toHaveLength(7);
  });

  it('names nothing twice, so that targets can share a sheet', async () => {
    const other = await loadSignDesign('thai-hoa');
    const ids = [targetContent(design, PICTURES), targetContent(other, PICTURES)].flatMap(
      (content) => [...content.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
    );
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is the same on every run', () => {
    expect(targetSvg(design, PICTURES)).toBe(targetSvg(design, PICTURES));
  });
});

describe('targetSlots', () => {
  it('keep to the block and its rim', () => {
    const { pictures, panels } = targetSlots(design, 3);
    expect(pictures).toHaveLength(3);
    const rects = [...pictures, ...panels].map(({ rect }) => rect);
    expect(Math.min(...rects.map(({ x }) => x))).toBe(RIM);
    expect(Math.max(...rects.map(({ y, height }) => y + height))).toBe(TARGET_BOX.height - RIM);
    const [first, second] = panels;
    expect((second?.rect.x ?? 0) - (first?.rect.x ?? 0) - (first?.rect.width ?? 0)).toBeCloseTo(
      GAP,
      10,
    );
  });
});
