// Makes the sound files of every site's narration: `npm run narration [-- SITE …]`.
// With --check it makes nothing, and measures the files that are there.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSite } from '#domain/site.ts';
import { siteFiles } from '../content/site-files.ts';
import { measureSite } from './measure-site.ts';
import { renderSite } from './render-site.ts';
import { INSTALL_LINE, makeSilence, missingTools } from './sound-tools.ts';

const PUBLIC = 'public';
const MANIFESTS = 'src/content/narration';
const VOICES = join('content-src', 'voices');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
});
const files = await siteFiles();
const known = files.map((file) => basename(file, '.json'));
const unknown = positionals.filter((name) => !known.includes(name));
const missing = await missingTools();
if (unknown.length > 0) {
  console.error(`There is no site "${unknown.join('", "')}". There are: ${known.join(', ')}.`);
  process.exitCode = 1;
} else if (missing.length > 0) {
  console.error(
    [
      `To make sound files, ${missing.join(' and ')} must be on this computer; on Debian or Ubuntu type: ${INSTALL_LINE}`,
      'Nothing else needs them. Until then the app shows captions and speaks with the voice of the phone itself, where it has one.',
    ].join('\n'),
  );
  process.exitCode = 1;
} else {
  const wanted = files.filter(
    (file) => positionals.length === 0 || positionals.includes(basename(file, '.json')),
  );
  process.exitCode = (await (values.check ? check(wanted) : render(wanted))) ? 0 : 1;
}

async function render(wanted: readonly string[]): Promise<boolean> {
  const scratch = await mkdtemp(join(tmpdir(), 'narration-'));
  let isGood = true;
  try {
    await makeSilence(join(PUBLIC, 'narration', 'silence.mp3'));
    for (const file of wanted) {
      const reading = readSite(JSON.parse(await readFile(file, 'utf8')));
      if (!reading.ok) {
        console.error(`${file}: left out, it has faults; type npm run content`);
        isGood = false;
        continue;
      }
      const folders = { voices: VOICES, publicFolder: PUBLIC, manifests: MANIFESTS, scratch };
      const report = await renderSite(reading.site, folders, showProgress).catch((error: unknown) =>
        String(error),
      );
      clearProgress();
      if (typeof report === 'string') {
        // What stood there before stays, and the other sites are made all the same.
        console.error(`${reading.site.id}: ${report}`);
        isGood = false;
        continue;
      }
      const { made, kept, removed, lines, refusedRecordings } = report;
      console.log(
        `${reading.site.id}: ${made} files made, ${kept} kept as they are, ${removed} old ones removed`,
      );
      for (const line of lines) console.log(`  ${line}`);
      if (refusedRecordings > 0) isGood = false;
    }
  } finally {
    await rm(scratch, { recursive: true });
  }
  return isGood;
}

async function check(wanted: readonly string[]): Promise<boolean> {
  let isGood = true;
  for (const file of wanted) {
    const siteId = basename(file, '.json');
    const { lines, faults } = await measureSite(siteId, MANIFESTS, PUBLIC);
    for (const line of lines) console.log(line);
    for (const fault of faults) console.error(`✗ ${fault}`);
    if (faults.length > 0) isGood = false;
  }
  return isGood;
}

/** One line that is written over again and again; nothing where the output goes into a file. */
function showProgress(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${words}`);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
