// Sets the texts of the content files as an editor would: `npm run content:tidy [FILE…]`.
import { readFile, writeFile } from 'node:fs/promises';
import { contentFiles, RECONSTRUCTIONS_FOLDER, siteFiles } from './site-files.ts';
import { findJsonFault } from './json-fault.ts';
import { tidyFile } from './tidy-text.ts';

const named = process.argv.slice(2);
const files =
  named.length > 0
    ? named
    : [...(await siteFiles()), ...(await contentFiles('.', RECONSTRUCTIONS_FOLDER))];
let changed = 0;
for (const file of files) {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null || findJsonFault(text) !== null) {
    console.error(`${file}: cannot be read; type npm run content`);
    process.exitCode = 1;
    continue;
  }
  const tidied = tidyFile(text);
  if (tidied === text) continue;
  await writeFile(file, tidied);
  changed += 1;
  console.log(`${file}: set anew`);
}
console.log(changed === 0 ? 'Nothing to set anew.' : `Files set anew: ${changed}.`);
