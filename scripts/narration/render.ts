// Makes the sound files of every site's narration: `npm run narration`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderSite } from './render-site.ts';
import { siteFiles } from '../content/site-files.ts';
import { INSTALL_LINE, missingTools } from './sound-tools.ts';

const missing = await missingTools();
if (missing.length > 0) {
  console.error(`The narration needs ${missing.join(', ')}. Type: ${INSTALL_LINE}`);
  process.exit(1);
}
const scratch = await mkdtemp(join(tmpdir(), 'narration-'));
try {
  for (const file of await siteFiles()) {
    console.log(await renderSite(file, scratch));
  }
} finally {
  await rm(scratch, { recursive: true });
}
