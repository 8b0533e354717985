// Compiles the image targets under public/markers, for both trackers: npm run markers
import { join } from 'node:path';
import { siteIds } from '../content/site-files.ts';
import { compileMarkers } from './compile-markers.ts';

const root = join(import.meta.dirname, '../..');
await compileMarkers(await siteIds(root), {
  folder: join(root, 'public/markers'),
  say: (line) => process.stdout.write(`${line}\n`),
});
