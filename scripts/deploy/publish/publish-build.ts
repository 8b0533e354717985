import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cachingOf } from '../../serve/caching-rules.ts';
import {
  outdated,
  type ReleaseLog,
  releaseBefore,
  releaseLogSchema,
  runningRelease,
  withRelease,
} from './release-log.ts';

/** Below the folder: what a web server serves, what is kept of each release beside it, and the log. */
export const WEB_FOLDER = 'htdocs';
const RELEASES_FOLDER = 'releases';
const LOG_FILE = 'releases.json';

export type Published = {
  release: string;
  /** Files that were written, and that were taken away, in the web's folder. */
  written: number;
  removed: number;
};

/**
 * Puts a build into a folder beside what is there: files that are named by their content first, pages
 * after them, the service worker last, so that at no moment a page asks for what is not there. Files of
 * releases that ended within `days` stay for those who still have them open. Rejects for a folder that
 * holds something else, and for a build without a release's name.
 */
export async function publishBuild(
  build: string,
  folder: string,
  { days, now = new Date() }: { days: number; now?: Date },
): Promise<Published> {
  const name = join(build, 'release.txt');
  if (!existsSync(name)) throw new Error(`No build in ${build}: run "npm run build" first.`);
  const id = readFileSync(name, 'utf8').trim();
  const log = await readLog(folder);
  const files = filesUnder(build).toSorted((a, b) => orderOf(a) - orderOf(b));
  for (const file of files.filter((one) => !isHashed(one))) {
    await put(join(build, file), join(folder, RELEASES_FOLDER, id, file));
  }
  const written = await putAll(build, join(folder, WEB_FOLDER), files);
  return finish(folder, log, { id, files }, written, days, now);
}

/** Brings back the release before the one that runs. Rejects where none is kept whole, and changes nothing then. */
export async function rollBack(
  folder: string,
  { days, now = new Date() }: { days: number; now?: Date },
): Promise<Published> {
  const log = await readLog(folder);
  const before = releaseBefore(log);
  if (before === null) throw new Error(`No release before this one is kept in ${folder}.`);
  const kept = join(folder, RELEASES_FOLDER, before.id);
  const placeOf = (file: string) => join(isHashed(file) ? join(folder, WEB_FOLDER) : kept, file);
  const missing = before.files.filter((file) => !existsSync(placeOf(file)));
  if (missing.length > 0) {
    throw new Error(`Release ${before.id} lacks ${missing.length} files, such as ${missing[0]}.`);
  }
  const plain = before.files.filter((file) => !isHashed(file));
  const written = await putAll(kept, join(folder, WEB_FOLDER), plain);
  return finish(folder, log, before, written, days, now);
}

async function finish(
  folder: string,
  log: ReleaseLog,
  release: { id: string; files: string[] },
  written: number,
  days: number,
  now: Date,
): Promise<Published> {
  const before = runningRelease(log);
  const isNew = new Set(release.files);
  // A page that is no more must be gone; what is named by its content waits.
  const gone = (before?.files ?? []).filter((file) => !isHashed(file) && !isNew.has(file));
  const next = outdated(withRelease(log, release, now), days, now);
  const removed = [
    ...gone,
    ...next.files.filter((file) => !isNew.has(file) && !gone.includes(file)),
  ];
  // The log is written before anything goes, so that a break in the middle forgets no file that is used.
  await writeWhole(join(folder, LOG_FILE), `${JSON.stringify(next.log, null, 1)}\n`);
  for (const file of removed) await rm(join(folder, WEB_FOLDER, file), { force: true });
  for (const id of next.releases) {
    await rm(join(folder, RELEASES_FOLDER, id), { recursive: true, force: true });
  }
  return { release: release.id, written, removed: removed.length };
}

async function readLog(folder: string): Promise<ReleaseLog> {
  const file = join(folder, LOG_FILE);
  if (existsSync(file)) return releaseLogSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(
      `${folder} holds something else: name an empty folder, or one published into before.`,
    );
  }
  return { releases: [] };
}

/** Paths of all files, compressed twins too, without hidden ones. */
function filesUnder(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = under === '' ? entry.name : `${under}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(folder, path) : [path];
    });
}

const plainName = (file: string) => `/${file.replace(/\.(?:br|gz)$/, '')}`;

function isHashed(file: string): boolean {
  return cachingOf(plainName(file)) === 'hashed';
}

/** What others ask for comes before what asks for it. */
function orderOf(file: string): number {
  const order = ['hashed', 'named', 'page', 'fresh', 'error'] as const;
  return order.indexOf(cachingOf(plainName(file)));
}

async function putAll(from: string, to: string, files: readonly string[]): Promise<number> {
  let written = 0;
  for (const file of files) written += (await put(join(from, file), join(to, file))) ? 1 : 0;
  return written;
}

/** Copies a file unless the same is there, whose time then stays, by which browsers know it. */
async function put(from: string, to: string): Promise<boolean> {
  if (existsSync(to) && (await readFile(to)).equals(await readFile(from))) return false;
  await mkdir(dirname(to), { recursive: true });
  const half = `${to}.half`;
  await copyFile(from, half);
  await rename(half, to);
  return true;
}

async function writeWhole(file: string, text: string): Promise<void> {
  await writeFile(`${file}.half`, text);
  await rename(`${file}.half`, file);
}
