import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatProblem } from '#domain/content-problem.ts';
import { CONTENT_LOCALES } from '#domain/content-locale.ts';
import { narrationSentences } from '#domain/narration.ts';
import { type NarrationManifest, TRACK_KINDS } from '#domain/narration-manifest.ts';
import type { Site } from '#domain/site.ts';

const REMAKE = 'type npm run narration';

/** Faults and notes on a site's sound files: those listed that are not there, and sentences that none of them says. */
export async function checkNarrationFiles(
  root: string,
  siteFile: string,
  site: Site,
): Promise<{ faults: string[]; notes: string[] }> {
  const manifest = await readManifest(root, site.id);
  if (manifest === null) {
    return { faults: [], notes: [`${siteFile}: no sound file was made of it yet; ${REMAKE}`] };
  }
  const silent = sentencesWithoutFile(site, manifest);
  const note = `${siteFile}: sentences without a sound file of their present text: ${silent}; ${REMAKE}`;
  return {
    faults: missingSounds(siteFile, manifest, join(root, 'public')),
    notes: silent === 0 ? [] : [note],
  };
}

/** Null where there is none, or one of an older shape. */
async function readManifest(root: string, siteId: string): Promise<NarrationManifest | null> {
  const path = join(root, 'src/content/narration', `${siteId}.json`);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  const manifest = JSON.parse(text) as Partial<NarrationManifest>;
  return manifest.tracks === undefined ? null : { tracks: manifest.tracks };
}

function missingSounds(
  file: string,
  { tracks }: NarrationManifest,
  publicFolder: string,
): string[] {
  return tracks.flatMap(({ url, captionsUrl, bytes }) =>
    [url, captionsUrl].flatMap((listed) => {
      const path = join(publicFolder, listed);
      if (!existsSync(path)) return [onFile(file, `public${listed} is not there`)];
      const found = statSync(path).size;
      if (listed !== url || found === bytes) return [];
      return [onFile(file, `public${url} has ${found} bytes, and ${bytes} are listed`)];
    }),
  );
}

function onFile(file: string, message: string): string {
  return formatProblem(file, { path: 'narration', message, instead: REMAKE });
}

function sentencesWithoutFile(site: Site, manifest: NarrationManifest): number {
  return CONTENT_LOCALES.flatMap((locale) =>
    TRACK_KINDS.flatMap((kind) =>
      narrationSentences(site, locale, manifest, kind).filter(
        // A text that falls back to another language is counted there.
        (sentence) => sentence.locale === locale && sentence.clip === null,
      ),
    ),
  ).length;
}
