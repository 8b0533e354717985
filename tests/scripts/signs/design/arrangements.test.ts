import { describe, expect, it } from 'vitest';
import { ARRANGEMENTS, RIM } from '../../../../scripts/signs/design/arrangements.ts';
import { TARGET_BOX } from '../../../../scripts/signs/target.ts';

describe.each(Object.entries(ARRANGEMENTS))('%s', (_name, { pictures, panels }) => {
  const rects = [...pictures, ...panels].map(({ rect }) => rect);

  it('stays inside the rim', () => {
    for (const { x, y, width, height } of rects) {
      expect(x).toBeGreaterThanOrEqual(RIM);
      expect(y).toBeGreaterThanOrEqual(RIM);
      expect(x + width).toBeLessThanOrEqual(TARGET_BOX.width - RIM + 1e-9);
      expect(y + height).toBeLessThanOrEqual(TARGET_BOX.height - RIM + 1e-9);
    }
  });

  it('covers nearly the whole block', () => {
    const inner = (TARGET_BOX.width - 2 * RIM) * (TARGET_BOX.height - 2 * RIM);
    const area = rects.reduce((sum, { width, height }) => sum + width * height, 0);
    expect(area / inner).toBeGreaterThan(0.93);
  });

  it('lays nothing over another but a round picture', () => {
    const square = [...pictures.filter(({ shape }) => shape !== 'round'), ...panels].map(
      ({ rect }) => rect,
    );
    for (const [index, a] of square.entries()) {
      for (const b of square.slice(index + 1)) {
        const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
        const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
        expect(Math.min(wide, high)).toBeLessThanOrEqual(1e-9);
      }
    }
  });
});
