import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { partBasesPlugin } from '../../../scripts/build/part-bases-plugin.ts';
import { smallReconstruction } from '../../domain/site-fixture.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bases-'));
  await mkdir(join(root, 'src/content/reconstructions'), { recursive: true });
  const text = JSON.stringify(smallReconstruction());
  await writeFile(join(root, 'src/content/reconstructions/thai-hoa.json'), text);
});
afterEach(() => rm(root, { recursive: true }));

/** The code of a bundle that hands on what `address` gives. */
async function bundleOf(address: string): Promise<string> {
  await writeFile(join(root, 'main.js'), `import it from '${address}';\nconsole.log(it);\n`);
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [partBasesPlugin()],
    build: { write: false, rolldownOptions: { input: join(root, 'main.js') } },
  })) as Rolldown.RolldownOutput;
  return output.map((file) => ('code' in file ? file.code : '')).join('');
}

test('a reconstruction comes without the words on its parts, and those come alone', async () => {
  const outline = await bundleOf('./src/content/reconstructions/thai-hoa.json');
  expect(outline).toContain('Paving en.');
  expect(outline).not.toContain('Guessed en.');
  const bases = await bundleOf('./src/content/reconstructions/thai-hoa.json?basis');
  expect(bases).toContain('Guessed en.');
  expect(bases).not.toContain('Paving en.');
});
