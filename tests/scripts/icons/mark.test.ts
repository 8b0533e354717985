import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import { Icon } from '#screens/page/Icon.tsx';
import { markSvg, SHORTCUTS, shortcutSvg } from '../../../scripts/icons/mark.ts';
import { PALETTE } from '../../../scripts/signs/palette.ts';

describe('markSvg', () => {
  it('keeps a maskable mark inside the circle that every device shows', async () => {
    const side = 512;
    const { data } = await sharp(Buffer.from(markSvg('full', 'square', true)))
      .resize(side, side)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const ground = [1, 3, 5].map((at) => Number.parseInt(PALETTE.lacquer.slice(at, at + 2), 16));
    let farthest = 0;
    for (let pixel = 0; pixel < side * side; pixel += 1) {
      const drawn = ground.some(
        (value, channel) => Math.abs((data[pixel * 3 + channel] ?? 0) - value) > 12,
      );
      if (!drawn) continue;
      const [x, y] = [(pixel % side) + 0.5 - side / 2, Math.floor(pixel / side) + 0.5 - side / 2];
      farthest = Math.max(farthest, Math.hypot(x, y));
    }
    // The safe zone is a circle of 80 % of the side (W3C manifest, maskable icons).
    expect(farthest).toBeLessThanOrEqual(0.4 * side);
  });

  it('leaves the thin gold away where it would only blur', () => {
    expect(markSvg('small', 'rounded').length).toBeLessThan(markSvg('full', 'rounded').length);
    expect(markSvg('small', 'rounded')).not.toContain('stroke');
  });
});

test.each(['scan', 'tour'] as const)('the shortcut %s bears the sign of the app', (name) => {
  const icon = renderToStaticMarkup(createElement(Icon, { name }));
  expect(icon).toContain(`d="${SHORTCUTS[name]}"`);
  expect(shortcutSvg(SHORTCUTS[name])).toContain(`d="${SHORTCUTS[name]}"`);
});

describe('the committed icons', () => {
  it.each([
    ['icon-192.png', 192],
    ['icon-512.png', 512],
    ['maskable-192.png', 192],
    ['maskable-512.png', 512],
    ['monochrome-512.png', 512],
    ['shortcut-scan.png', 192],
    ['shortcut-tour.png', 192],
    ['apple-touch-icon.png', 180],
  ])('%s is square and %i pixels wide', async (file, size) => {
    const { width, height, format } = await sharp(`public/icons/${file}`).metadata();
    expect({ width, height, format }).toEqual({ width: size, height: size, format: 'png' });
  });

  it('are what the script draws', async () => {
    expect(await readFile('public/icons/icon.svg', 'utf8')).toBe(markSvg('full', 'rounded'));
    expect(await readFile('public/icons/favicon.svg', 'utf8')).toBe(markSvg('small', 'rounded'));
  });
});
