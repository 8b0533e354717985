import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Locale } from '#domain/locale.ts';
import {
  type NarrationFile,
  type NarrationManifest,
  NO_NARRATION_FILES,
} from '#domain/narration.ts';
import { readSite } from '#domain/site.ts';
import {
  type NarrationJob,
  planNarration,
  type Recording,
  SYNTHETIC_VOICES,
} from './plan-narration.ts';
import { convert, makeSilence, measure, speak } from './sound-tools.ts';
import { plainMarkup, speechMarkup } from './speech-markup.ts';

const RECORDINGS = 'content-src/voices';
const RECORDING_TYPES = ['.wav', '.flac', '.m4a', '.mp3', '.ogg', '.opus'];
/** Mean loudness below which a file counts as silent, decibels below full scale. */
const SILENT_DB = -45;
const SHORTEST_MS = 300;

/** Makes what is missing of one site's sound files, writes its manifest, and tells what was done. */
export async function renderSite(siteFile: string, scratch: string): Promise<string> {
  const reading = readSite(JSON.parse(await readFile(siteFile, 'utf8')));
  if (!reading.ok) throw new Error(`${siteFile} is not valid: type npm run content`);
  const { site } = reading;
  const manifestPath = `src/content/narration/${site.id}.json`;
  const before = onDisk(await readManifest(manifestPath));
  const recordings = await findRecordings(site.id);
  const jobs = planNarration(site, before, (locale, name) => {
    return recordings.get(`${locale}/${name}`) ?? null;
  });
  const files: NarrationFile[] = [];
  for (const job of jobs) files.push(job.kept === null ? await make(job, scratch) : keep(job));
  await makeSilence('public/narration/silence.mp3');
  const removed = await removeOthers(site.id, files);
  await mkdir(dirname(manifestPath), { recursive: true });
  await writeFile(manifestPath, `${JSON.stringify({ files }, null, 2)}\n`);
  const outdated = jobs.filter((job) => job.outdated).map((job) => job.recording?.path);
  return [
    `${site.id}: ${jobs.filter((job) => job.kept === null).length} made, ${files.length} in all, ${removed} removed`,
    ...outdated.map((path) => `  ${path} speaks an older text: record it again`),
  ].join('\n');
}

/** A file that was deleted has to be made again. */
function onDisk({ files }: NarrationManifest): NarrationManifest {
  return { files: files.filter(({ url }) => existsSync(join('public', url))) };
}

function keep({ file, kept }: NarrationJob): NarrationFile {
  return { ...file, durationMs: kept?.durationMs ?? 0 };
}

async function make({ file, text, recording }: NarrationJob, scratch: string) {
  const mp3Path = join('public', file.url);
  await mkdir(dirname(mp3Path), { recursive: true });
  let fromPath = recording?.path;
  const machine = SYNTHETIC_VOICES[file.locale];
  if (fromPath === undefined && machine !== undefined) {
    fromPath = join(scratch, 'spoken.wav');
    await speak(markupOf(file.locale, text), machine, fromPath);
  }
  await convert(fromPath ?? '', mp3Path);
  const { durationMs, meanDb } = await measure(mp3Path);
  if (durationMs < SHORTEST_MS || !(meanDb > SILENT_DB)) {
    throw new Error(`${mp3Path} is ${durationMs} ms long at ${meanDb} dB: nothing can be heard`);
  }
  return { ...file, durationMs };
}

function markupOf(locale: Locale, text: string): string {
  const vietnamese = SYNTHETIC_VOICES.vi?.voice;
  if (locale === 'vi' || vietnamese === undefined) return plainMarkup(text);
  return speechMarkup(text, vietnamese);
}

async function readManifest(path: string): Promise<NarrationManifest> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as NarrationManifest;
  } catch {
    return NO_NARRATION_FILES;
  }
}

/** Recordings by `LOCALE/SEGMENT-N`. */
async function findRecordings(siteId: string): Promise<Map<string, Recording>> {
  const found = new Map<string, Recording>();
  for (const locale of ['vi', 'en', 'fr'] satisfies Locale[]) {
    const folder = join(RECORDINGS, siteId, locale);
    for (const name of await readdir(folder).catch(() => [])) {
      if (!RECORDING_TYPES.includes(extname(name).toLowerCase())) continue;
      const path = join(folder, name);
      const hash = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
      found.set(`${locale}/${basename(name, extname(name))}`, { path, hash });
    }
  }
  return found;
}

/** Removes sound files that no sentence has any more; returns how many. */
async function removeOthers(siteId: string, files: readonly NarrationFile[]): Promise<number> {
  const folder = `public/narration/${siteId}`;
  const kept = new Set(files.map((file) => join('public', file.url)));
  const present = await readdir(folder, { recursive: true }).catch(() => []);
  const others = present
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.mp3') && !kept.has(path));
  await Promise.all(others.map((path) => rm(path)));
  return others.length;
}
