import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { pagesOf, tilePlace, tilesOf, writeSheet } from '../../../scripts/screens/contact-sheet.ts';

const SHAPE = { columns: 2, rows: 2, tileWidth: 30, tileHeight: 40 };
const folder = mkdtempSync(join(tmpdir(), 'contact-sheet-'));

afterAll(() => rmSync(folder, { recursive: true }));

it('fills sheet after sheet', () => {
  expect(pagesOf([1, 2, 3, 4, 5], SHAPE)).toEqual([[1, 2, 3, 4], [5]]);
  expect(pagesOf([], SHAPE)).toEqual([]);
});

it('puts tiles in rows, with room for a caption below each', () => {
  expect([0, 1, 2].map((index) => tilePlace(index, SHAPE))).toEqual([
    { left: 12, top: 12 },
    { left: 54, top: 12 },
    { left: 12, top: 86 },
  ]);
});

/** A picture of bands of so many rows each, twice as wide as a tile. */
async function banded(name: string, bands: readonly [rows: number, colour: string][]) {
  const file = join(folder, name);
  const strips = bands.map(([height, background], index) => ({
    input: { create: { width: 60, height, channels: 3 as const, background } },
    left: 0,
    top: bands.slice(0, index).reduce((sum, [rows]) => sum + rows, 0),
  }));
  const height = bands.reduce((sum, [rows]) => sum + rows, 0);
  await sharp({ create: { width: 60, height, channels: 3, background: '#000000' } })
    .composite(strips)
    .png()
    .toFile(file);
  return file;
}

it('goes on with a long picture in further tiles, and leaves out what was shown', async () => {
  const red: [number, string] = [80, '#ff0000'];
  const blue: [number, string] = [80, '#0000ff'];
  const long = [red, blue, [20, '#00ff00'] as [number, string]];
  const files = await Promise.all([
    banded('long', long),
    banded('the-same', long),
    banded('short', [[30, '#ff0000']]),
  ]);
  const tiles = await tilesOf(
    files.map((file, index) => ({ file, caption: `screen ${index}` })),
    SHAPE,
  );
  expect(tiles.map(({ caption }) => caption)).toEqual([
    'screen 0',
    'screen 0 2',
    'screen 0 3',
    'screen 1',
    'screen 2',
  ]);
  const heights = await Promise.all(
    tiles.map(async ({ picture }) => (await sharp(picture).metadata()).height),
  );
  expect(heights).toEqual([40, 40, 10, 40, 15]);
});

it('sets each tile in its place on the sheet', async () => {
  const shown = [
    { file: await banded('red', [[80, '#ff0000']]), caption: 'red' },
    { file: await banded('blue', [[80, '#0000ff']]), caption: 'blue & <long>' },
  ];
  const file = join(folder, 'sheet.png');
  await writeSheet(await tilesOf(shown, SHAPE), SHAPE, file);
  const sheet = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  expect([sheet.info.width, sheet.info.height]).toEqual([96, 86]);
  const at = (x: number, y: number) => {
    const start = (y * sheet.info.width + x) * sheet.info.channels;
    return [...sheet.data.subarray(start, start + 3)];
  };
  expect(at(20, 20)).toEqual([255, 0, 0]);
  expect(at(60, 50)).toEqual([0, 0, 255]);
  expect(at(60, 53)).not.toEqual([0, 0, 255]);
});
