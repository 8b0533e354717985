import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { smallModels, smallReconstruction, smallSite } from '../../domain/site-fixture.ts';
import { contentCheckPlugin } from '../../../scripts/content/vite-plugin.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  await mkdir(join(root, 'src/content/sites'), { recursive: true });
  for (const kind of ['models', 'reconstructions']) {
    await mkdir(join(root, 'src/content', kind), { recursive: true });
  }
  await mkdir(join(root, 'public/models/thai-hoa'), { recursive: true });
  await mkdir(join(root, 'public/models/textures'), { recursive: true });
  const models = smallModels();
  const put = (path: string, record: unknown) =>
    writeFile(join(root, 'src/content', path), JSON.stringify(record));
  await put('models/thai-hoa.json', models);
  await put('reconstructions/thai-hoa.json', smallReconstruction());
  for (const { levels } of Object.values(models.pieces)) {
    for (const { url } of levels) await writeFile(join(root, 'public', url), '.'.repeat(300));
  }
  for (const url of Object.keys(models.textures)) {
    await writeFile(join(root, 'public', url), '.'.repeat(100));
  }
  await writeFile(
    join(root, 'main.js'),
    "import site from './src/content/sites/thai-hoa.json';\nconsole.log(site.hanName);\n",
  );
});
afterEach(() => rm(root, { recursive: true }));

const buildWith = (site: unknown) =>
  writeFile(join(root, 'src/content/sites/thai-hoa.json'), JSON.stringify(site)).then(() =>
    build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [contentCheckPlugin()],
      build: { write: false, rolldownOptions: { input: join(root, 'main.js') } },
    }),
  );

test('a good site is built', async () => {
  const result = await buildWith(smallSite({ hanName: '太和殿' }));
  const output = 'output' in result ? result.output : [];
  expect(output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('')).toContain('太和殿');
});

test('a bad site stops the build with file, field and what to write', async () => {
  await expect(buildWith(smallSite({ hanName: '' }))).rejects.toThrow(
    'src/content/sites/thai-hoa.json → hanName: got ""; write at least 1 character',
  );
});

test('the development server refuses a bad file when it is asked for', () => {
  const plugin = contentCheckPlugin();
  const { transform } = plugin;
  if (typeof transform !== 'function') throw new Error('the plugin transforms by a plain function');
  const thrown: string[] = [];
  const context = { error: (message: string) => thrown.push(message) };
  const id = join(process.cwd(), 'src/content/sites/thai-hoa.json');
  expect(transform.call(context as never, '{', id)).toBeNull();
  expect(transform.call(context as never, '{', join(process.cwd(), 'package.json'))).toBeNull();
  expect(thrown).toEqual([
    'Content to put right:\nsrc/content/sites/thai-hoa.json:1:2: got the end of the file; write a field name in double quotes',
  ]);
});
