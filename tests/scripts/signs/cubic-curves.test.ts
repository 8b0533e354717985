import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cubicArcs, cubicCurves } from '../../../scripts/signs/cubic-curves.ts';

async function draw(content: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200" viewBox="0 0 20 20"><rect width="20" height="20" fill="#fff"/>${content}</svg>`;
  return sharp(Buffer.from(svg)).greyscale().raw().toBuffer();
}

/** Mean difference of two drawings, grey levels. */
async function apart(one: string, other: string): Promise<number> {
  const [a, b] = [await draw(one), await draw(other)];
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;
}

describe('cubicCurves', () => {
  it('writes a circle as four curves and keeps how it is painted', () => {
    expect(cubicCurves('<circle cx="10" cy="5" r="1" fill="#000"/>')).toBe(
      '<path d="M11 5C11 5.552 10.552 6 10 6C9.448 6 9 5.552 9 5C9 4.448 9.448 4 10 4C10.552 4 11 4.448 11 5Z" fill="#000"/>',
    );
  });

  it.each([
    '<circle cx="10" cy="9" r="7.5" fill="#d00" stroke="#000" stroke-width="0.4"/>',
    '<circle r="9" fill="#050"/>',
    '<path d="M2 10A8 8 0 0 1 18 10" fill="none" stroke="#000"/>',
    '<path d="M2 4A3 3 0 0 0 8 4L8 12A5 5 0 1 1 15 9Z" fill="#005"/>',
    '<path d="M3 3h9v4H5L5 12Q8 15 11 12C13 11 15 14 16 16A1 1 0 0 1 3 16Z" fill="#333"/>',
    '<path d="M12 3L9 3A1.5 1.5 0 0 0 7.5 4.5L7.5 15l2 1a2 2 0 0 1 4 0z" fill="#333"/>',
  ])('paints %s as it was', async (drawing) => {
    expect(cubicCurves(drawing)).not.toMatch(/<circle|[Aa]\d/);
    expect(await apart(drawing, cubicCurves(drawing))).toBeLessThan(0.2);
    expect(await apart(drawing, '')).toBeGreaterThan(2);
  });
});

describe('cubicArcs', () => {
  it('leaves what it does not know as it is', () => {
    expect(cubicArcs('M0 0S1 1 2 2A1 1 0 0 1 3 3')).toBe('M0 0S1 1 2 2A1 1 0 0 1 3 3');
    expect(cubicArcs('M0 0A2 1 0 0 1 3 3')).toBe('M0 0A2 1 0 0 1 3 3');
  });
});
