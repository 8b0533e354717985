// Writes the files for nginx and Caddy into deploy/: `npm run deploy:files [-- --host NAME --root FOLDER]`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { siteHost } from '../site-host.ts';
import { deployFiles, WEB_ROOT } from './deploy-files.ts';

const { values } = parseArgs({
  options: { host: { type: 'string' }, root: { type: 'string', default: WEB_ROOT } },
});
const folder = join(import.meta.dirname, '../../deploy');
for (const [name, text] of deployFiles({ host: siteHost(values.host), root: values.root })) {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`deploy/${name}`);
}
