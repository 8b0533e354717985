import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { recipeHash, sourceClosure } from '../../../../scripts/models/pipeline/recipe.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hue-hien-recipe-'));
  await writeFile(join(folder, 'a.ts'), "import { b } from './b.ts';\nimport 'node:fs';\n");
  await writeFile(join(folder, 'b.ts'), "export { c } from './c.ts';\n");
  await writeFile(join(folder, 'c.ts'), 'export const c = 1;\n');
});

test('follows relative imports, and no packages', async () => {
  const found = await sourceClosure([join(folder, 'a.ts')]);
  expect([...found.keys()].map((path) => basename(path))).toEqual(['a.ts', 'b.ts', 'c.ts']);
});

test('follows the project’s own addresses too', async () => {
  await writeFile(join(folder, 'a.ts'), "import { isSiteId } from '#domain/site-id.ts';\n");
  const found = await sourceClosure([join(folder, 'a.ts')]);
  expect([...found.keys()].map((path) => basename(path)).toSorted()).toEqual([
    'a.ts',
    'site-id.ts',
  ]);
});

test('changes with a file that is imported at third hand, and with the data', async () => {
  const before = await recipeHash([join(folder, 'a.ts')], 'data');
  expect(await recipeHash([join(folder, 'a.ts')], 'other data')).not.toBe(before);
  await writeFile(join(folder, 'c.ts'), 'export const c = 2;\n');
  expect(await recipeHash([join(folder, 'a.ts')], 'data')).not.toBe(before);
});

test('does not change with the line ends of another system', async () => {
  const before = await recipeHash([join(folder, 'c.ts')]);
  await writeFile(join(folder, 'c.ts'), 'export const c = 1;\r\n');
  expect(await recipeHash([join(folder, 'c.ts')])).toBe(before);
});
