import { describe, expect, it } from 'vitest';
import { TARGET_UNITS } from '../../../scripts/signs/layout.ts';
import { PANELS } from '../../../scripts/signs/panels.ts';
import {
  PICTURE_RECTS,
  panelRects,
  TARGET_BOX,
  targetContent,
  targetSvg,
} from '../../../scripts/signs/target.ts';

const PICTURES = { hero: 'hero.jpg', ridge: 'ridge.jpg', door: 'door.jpg' };

describe('targetContent', () => {
  it('holds pictures and panels, and not a word', () => {
    const content = targetContent(PICTURES);
    expect(content.match(/<image /g)).toHaveLength(3);
    expect(content).not.toContain('<text');
    expect(content).not.toContain('<tspan');
  });

  it('draws no panel like another', () => {
    const drawings = PANELS.map((panel) => panel.art());
    expect(new Set(drawings).size).toBe(5);
    expect(new Set(PANELS.map((panel) => panel.ground)).size).toBe(5);
  });

  it('is the same on every run', () => {
    expect(targetSvg(PICTURES)).toBe(targetSvg(PICTURES));
  });
});

describe('target boxes', () => {
  it('have the aspect that every format prints', () => {
    expect(TARGET_BOX.width * TARGET_UNITS.height).toBe(TARGET_BOX.height * TARGET_UNITS.width);
  });

  it('place the pictures 5 to 3 inside the rim', () => {
    expect(PICTURE_RECTS.hero).toEqual({ x: 4, y: 4, width: 228, height: 136.8 });
    for (const { width, height } of Object.values(PICTURE_RECTS)) {
      expect(width / height).toBeCloseTo(5 / 3, 10);
    }
  });

  it('fill the width with panels and end at the rim', () => {
    const rects = panelRects();
    expect(rects.map(({ width }) => width)).toEqual([60, 34, 28, 34, 60]);
    const last = rects.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBe(232);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeCloseTo(248, 10);
  });
});
