import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type NarrationManifest, NO_NARRATION_FILES, textKey } from '#domain/narration.ts';
import type { Site } from '#domain/site.ts';
import { checkSiteFile } from './check-site-file.ts';
import { type ListedModel, modelPartFaults } from './model-parts.ts';
import { missingPublicFiles } from './public-files.ts';
import { siteFiles } from './site-files.ts';

/** `faults` stop a build; `notes` are things to know, such as voices that speak an older text. */
export type ContentReport = { faults: readonly string[]; notes: readonly string[]; sites: number };

/** Checks every site under `root`, with the public files it names. */
export async function checkContent(root: string, today: string): Promise<ContentReport> {
  const faults: string[] = [];
  const notes: string[] = [];
  const files = await siteFiles(root);
  const models = await readModels(root);
  for (const file of files) {
    const { site, lines } = checkSiteFile(file, await readFile(join(root, file), 'utf8'), today);
    faults.push(...lines);
    if (site === null) continue;
    const narration = await readNarration(root, site.id);
    faults.push(...missingPublicFiles(file, site, narration, join(root, 'public')));
    faults.push(...modelPartFaults(file, site, models));
    const silent = sentencesWithoutFile(site, narration);
    if (silent > 0) {
      notes.push(
        `${file}: sentences without a sound file of their present text: ${silent}; type npm run narration`,
      );
    }
  }
  return { faults, notes, sites: files.length };
}

/** Today as YYYY-MM-DD, in the country of the sites. */
export function todayInHue(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
}

async function readNarration(root: string, siteId: string): Promise<NarrationManifest> {
  const path = join(root, 'src/content/narration', `${siteId}.json`);
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null ? NO_NARRATION_FILES : (JSON.parse(text) as NarrationManifest);
}

/** The list that the model builder writes; empty before the first model is built. */
async function readModels(root: string): Promise<readonly ListedModel[]> {
  const text = await readFile(join(root, 'public/models/manifest.json'), 'utf8').catch(() => null);
  return text === null ? [] : (JSON.parse(text) as { models: ListedModel[] }).models;
}

/** Vietnamese and English are complete; other languages fall to the device's own voice. */
function sentencesWithoutFile(site: Site, { files }: NarrationManifest): number {
  const spoken = new Set(files.map((file) => `${file.locale} ${file.textKey}`));
  return site.narration.segments
    .flatMap((segment) => segment.sentences)
    .flatMap(({ vi, en }) => [`vi ${textKey(vi)}`, `en ${textKey(en)}`])
    .filter((sentence) => !spoken.has(sentence)).length;
}
