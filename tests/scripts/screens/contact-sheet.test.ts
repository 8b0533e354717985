import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { pagesOf, tilePlace, writeSheet } from '../../../scripts/screens/contact-sheet.ts';

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

it('shows a whole screen or its upper part, each in its place', async () => {
  const red = join(folder, 'red.png');
  const tall = join(folder, 'tall.png');
  const paint = (height: number, background: string) =>
    sharp({ create: { width: 60, height, channels: 3, background } }).png();
  await paint(80, '#ff0000').toFile(red);
  await paint(900, '#0000ff').toFile(tall);
  const file = join(folder, 'sheet.png');
  await writeSheet(
    [
      { file: red, caption: 'red' },
      { file: tall, caption: 'tall & <long>' },
    ],
    SHAPE,
    file,
  );
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
