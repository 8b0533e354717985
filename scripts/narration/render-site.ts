import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { CONTENT_LOCALES } from '#domain/content-locale.ts';
import {
  type NarrationManifest,
  type NarrationTrack,
  NO_NARRATION_FILES,
} from '#domain/narration-manifest.ts';
import type { ToldSite } from '#domain/told-segments.ts';
import { planNarration } from './plan-narration.ts';
import { findRecordings } from './recordings.ts';
import { renderTrack } from './render-track.ts';

/** Where things stand, all from the root of the repository unless a test says otherwise. */
export type NarrationFolders = {
  voices: string;
  publicFolder: string;
  manifests: string;
  scratch: string;
};

/** What was done for one site. */
export type SiteReport = {
  made: number;
  kept: number;
  removed: number;
  /** What is to be said of recordings, one line each. */
  lines: readonly string[];
  refusedRecordings: number;
};

/** Makes what is missing of one site's sound files and writes its manifest. */
export async function renderSite(
  site: ToldSite & { id: string },
  { voices, publicFolder, manifests, scratch }: NarrationFolders,
  onProgress: (words: string) => void,
): Promise<SiteReport> {
  const manifestPath = join(manifests, `${site.id}.json`);
  const before = await readManifest(manifestPath);
  const recordings = await findRecordings(site, CONTENT_LOCALES, voices);
  const plans = planNarration(site, onDisk(before, publicFolder), recordings.find);
  const tracks: NarrationTrack[] = [];
  for (const plan of plans) {
    const onSentence = (done: number, of: number) =>
      onProgress(`${site.id} ${plan.locale} ${plan.kind}: sentence ${done + 1} of ${of}`);
    tracks.push(plan.kept ?? (await renderTrack(plan, { publicFolder, scratch, onSentence })));
  }
  const removed = await removeOthers(
    join(publicFolder, 'narration', site.id),
    publicFolder,
    tracks,
  );
  await mkdir(dirname(manifestPath), { recursive: true });
  await writeFile(manifestPath, `${JSON.stringify({ tracks }, null, 2)}\n`);
  const kept = plans.filter((plan) => plan.kept !== null).length;
  return {
    made: plans.length - kept,
    kept,
    removed,
    lines: recordings.lines,
    refusedRecordings: recordings.refused,
  };
}

/** The manifest of a site as it stands; empty where there is none, or an unreadable or older one. */
export async function readManifest(path: string): Promise<NarrationManifest> {
  try {
    const read = JSON.parse(await readFile(path, 'utf8')) as Partial<NarrationManifest>;
    return Array.isArray(read.tracks) ? { tracks: read.tracks } : NO_NARRATION_FILES;
  } catch {
    return NO_NARRATION_FILES;
  }
}

/** A file that was deleted or changed since has to be made again. */
function onDisk({ tracks }: NarrationManifest, publicFolder: string): NarrationManifest {
  return {
    tracks: tracks.filter(({ url, captionsUrl, bytes }) => {
      const path = join(publicFolder, url);
      return (
        existsSync(path) &&
        statSync(path).size === bytes &&
        existsSync(join(publicFolder, captionsUrl))
      );
    }),
  };
}

/** Removes files that no track has any more; returns how many. */
async function removeOthers(
  folder: string,
  publicFolder: string,
  tracks: readonly NarrationTrack[],
): Promise<number> {
  const kept = new Set(tracks.flatMap(({ url, captionsUrl }) => [url, captionsUrl]));
  const present = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const others = present
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !kept.has(`/${relative(publicFolder, path).split(sep).join('/')}`));
  await Promise.all(others.map((path) => rm(path)));
  return others.length;
}
