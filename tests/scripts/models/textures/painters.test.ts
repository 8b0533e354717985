import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { vaultBrick } from '../../../../scripts/models/textures/brick.ts';
import { Painter } from '../../../../scripts/models/textures/painter.ts';
import { roofTiles } from '../../../../scripts/models/textures/roof-tiles.ts';
import { at } from '../../../../scripts/models/kit/vector.ts';

const FOLDER = fileURLToPath(new URL('../../../../scripts/models/textures', import.meta.url));

async function means(png: Uint8Array): Promise<number[]> {
  const { channels } = await sharp(png).stats();
  return channels.slice(0, 3).map(({ mean }) => mean);
}

test('a material painted twice has the same bytes', async () => {
  const [first, second] = [await roofTiles(32), await roofTiles(32)];
  expect(first.colour.equals(second.colour)).toBe(true);
  expect(first.normal.equals(second.normal)).toBe(true);
  expect(first.orm.equals(second.orm)).toBe(true);
});

test('no painter asks for chance or for the time', async () => {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(files.map((name) => readFile(`${FOLDER}/${name}`, 'utf8')));
  const asking = files.filter((_, i) =>
    /Math\.random|Date\.|new Date|performance\./.test(at(texts, i)),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(asking).toEqual([]);
});

test('roof tiles are pale and nearly grey, so that the glaze alone colours them', async () => {
  const [red = 0, green = 0, blue = 0] = await means((await roofTiles(128)).colour);
  expect(red).toBeGreaterThan(190);
  expect(red / green).toBeCloseTo(1.03, 1);
  expect(green / blue).toBeCloseTo(1.06, 1);
});

test('brick is redder than green and greener than blue', async () => {
  const [red = 0, green = 0, blue = 0] = await means((await vaultBrick(64)).colour);
  expect(red).toBeGreaterThan(green * 1.15);
  expect(green).toBeGreaterThan(blue);
});

test('a grain colours and roughens its own rows alone', () => {
  const painter = new Painter(8, 8);
  painter.rect(0, 0, 8, 8, { colour: '#646464', relief: 0.5, roughness: 0.4 });
  painter.grain(4, 4, () => ({ colour: [0.5, 1, 1], roughness: 0.2, relief: 0.25 }));
  const { colour, orm, relief } = painter.planes();
  const [plain, grained] = [8 * 1 + 4, 8 * 6 + 4];
  expect(colour[grained * 3]).toBe(50);
  expect(colour[grained * 3 + 1]).toBe(100);
  expect(colour[plain * 3]).toBeGreaterThan(90);
  expect(orm[grained * 3 + 1]).toBe(153);
  expect(relief[grained]).toBeCloseTo((relief[plain] ?? 0) + 0.25, 2);
});
