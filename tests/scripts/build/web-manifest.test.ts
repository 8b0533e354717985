import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, test } from 'vitest';
import { parseAddress } from '#domain/address.ts';
import { WEB_MANIFEST } from '../../../scripts/build/web-manifest.ts';

const { icons, screenshots, shortcuts, share_target: target } = WEB_MANIFEST;
const PNG_ICONS = [...icons, ...shortcuts.flatMap((shortcut) => shortcut.icons)].filter(
  ({ type }) => type === 'image/png',
);

const fileOf = (src: string) => join('public', src);

test('one address begins the app, and all of it is the app', () => {
  const { id, start_url: start, scope } = WEB_MANIFEST;
  expect({ id, start, scope }).toEqual({ id: '/', start: '/', scope: '/' });
});

describe('icons', () => {
  it.each(PNG_ICONS)('$src is as large as it is said', async ({ src, sizes }) => {
    const { width, height, format } = await sharp(fileOf(src)).metadata();
    expect(`${width}x${height} ${format}`).toBe(`${sizes} png`);
  });

  it('are there in the sizes that Chrome installs with, one for each way of showing them', () => {
    const said = icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`);
    expect(said).toEqual([
      'any 192x192',
      'any 512x512',
      'any any',
      'maskable 192x192',
      'maskable 512x512',
      'monochrome 512x512',
    ]);
  });

  it.each(['maskable-192.png', 'maskable-512.png'])('%s is opaque to its edges', async (file) => {
    const { isOpaque } = await sharp(fileOf(`/icons/${file}`)).stats();
    expect(isOpaque).toBe(true);
  });

  it('the one without colours is a shape on nothing, whole within the circle of 80 %', async () => {
    const { data, info } = await sharp(fileOf('/icons/monochrome-512.png'))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    let opaque = 0;
    let farthest = 0;
    for (let pixel = 0; pixel < info.width * info.height; pixel++) {
      if ((data[pixel * 4 + 3] ?? 0) < 128) continue;
      opaque += 1;
      const [x, y] = [(pixel % info.width) - 255.5, Math.floor(pixel / info.width) - 255.5];
      farthest = Math.max(farthest, Math.hypot(x, y));
    }
    expect(farthest).toBeLessThanOrEqual(0.4 * 512);
    expect(opaque / 512 ** 2).toBeGreaterThan(0.1);
    expect(opaque / 512 ** 2).toBeLessThan(0.4);
  });
});

describe('pictures of the app', () => {
  it.each(screenshots)('$src is as large as it is said', async ({ src, sizes }) => {
    const { width, height, format } = await sharp(fileOf(src)).metadata();
    expect(`${width}x${height} ${format}`).toBe(`${sizes} jpeg`);
  });

  it('are of one shape for each form, within what Chrome shows, and light', () => {
    for (const form of ['narrow', 'wide'] as const) {
      const sizes = screenshots.filter((one) => one.form_factor === form).map((one) => one.sizes);
      const [width = 0, height = 0] = (sizes[0] ?? '').split('x').map(Number);
      expect(new Set(sizes).size).toBe(1);
      expect(sizes.length).toBeLessThanOrEqual(8);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(320);
      expect(Math.max(width, height)).toBeLessThanOrEqual(2.3 * Math.min(width, height));
      expect(width > height).toBe(form === 'wide');
    }
    const bytes = screenshots.reduce((sum, { src }) => sum + statSync(fileOf(src)).size, 0);
    expect(bytes).toBeLessThan(600_000);
  });

  it('are described, each by words of its own', () => {
    expect(screenshots.every(({ label }) => label.length > 10)).toBe(true);
    expect(new Set(screenshots.map(({ src, label }) => src && label)).size).toBe(4);
  });
});

test.each(shortcuts)('the shortcut $name leads to a screen', ({ url, icons: [icon] }) => {
  expect(parseAddress(url).screen).toBe(url.slice(1));
  expect(existsSync(fileOf(icon.src))).toBe(true);
});

test('pictures are taken by the screen that looks at them, as a form with a file', () => {
  expect(parseAddress(target.action)).toEqual({ screen: 'picture', locale: 'vi' });
  expect([target.method, target.enctype]).toEqual(['POST', 'multipart/form-data']);
  expect(target.params.files).toEqual([{ name: 'picture', accept: ['image/*'] }]);
});

test('a second window never fights the first for the camera', () => {
  expect(WEB_MANIFEST.launch_handler.client_mode[0]).toBe('navigate-existing');
});
