// Compiles the image targets under public/markers, for both trackers: npm run markers
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteSchema } from '#domain/site.ts';
import { compileMarkers } from './compile-markers.ts';

const root = join(import.meta.dirname, '../..');
const content = join(root, 'src/content/sites');
const files = (await readdir(content)).filter((name) => name.endsWith('.json')).sort();
const sites = await Promise.all(
  files.map(async (name) =>
    siteSchema.parse(JSON.parse(await readFile(join(content, name), 'utf8'))),
  ),
);
await compileMarkers(sites, {
  folder: join(root, 'public/markers'),
  say: (line) => process.stdout.write(`${line}\n`),
});
