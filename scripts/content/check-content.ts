import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Reconstruction } from '#domain/reconstruction.ts';
import type { Site } from '#domain/site.ts';
import { checkSiteJoin } from '#domain/site-join-check.ts';
import type { SiteModels } from '#domain/site-models.ts';
import { checkBuilt } from '#domain/site-models-check.ts';
import { checkSigns } from '../signs/gate/check-signs.ts';
import { checkAcross, type SharedFile } from './check-across.ts';
import { checkNarrationFiles } from './check-narration-files.ts';
import { checkModelsFile, checkReconstructionFile } from './check-reconstruction-file.ts';
import { checkSiteFile } from './check-site-file.ts';
import { checkReconstructionTexts, checkSiteTexts, type TextReport } from './check-texts.ts';
import { openCoverage } from './glyphs.ts';
import { missingModels } from './public-files.ts';
import { onLines, type ReadContent } from './read-content-file.ts';
import {
  contentFiles,
  MODELS_FOLDER,
  RECONSTRUCTIONS_FOLDER,
  SITES_FOLDER,
  siteFiles,
} from './site-files.ts';

/** `faults` stop a build; `notes` are things to know, such as voices that speak an older text. */
export type ContentReport = {
  faults: readonly string[];
  notes: readonly string[];
  sites: number;
  reconstructions: number;
};

/** The files of one folder that could be read, by the site whose name they bear. */
type Folder<Value> = {
  byName: ReadonlyMap<string, Value>;
  /** Of all its files, the unreadable ones too. */
  names: readonly string[];
  faults: string[];
};

/** Checks every content file under `root`, against each other and against the public files they name. */
export async function checkContent(root: string, today: string): Promise<ContentReport> {
  const readAll = folderReader(root);
  const reconstructions = await readAll(RECONSTRUCTIONS_FOLDER, (file, text) =>
    checkReconstructionFile(file, text, today),
  );
  const models = await readAll(MODELS_FOLDER, checkModelsFile);
  const sites = await readAll(SITES_FOLDER, (file, text) => checkSiteFile(file, text, today));
  const publicFolder = join(root, 'public');
  const faults = [
    ...reconstructions.faults,
    ...models.faults,
    ...sites.faults,
    ...builtFaults(reconstructions, models, publicFolder),
    ...acrossFaults(sites, reconstructions),
    ...(await checkSigns(root, sites.names)),
  ];
  const notes: string[] = [];
  const isDrawn = await openCoverage();
  const report = (file: string, found: TextReport) => {
    faults.push(...onLines(file, found.faults));
    notes.push(...onLines(file, found.notes));
  };
  for (const [name, site] of sites.byName) {
    const file = `${SITES_FOLDER}/${name}.json`;
    const sounds = await checkNarrationFiles(root, file, site);
    faults.push(...joinFaults(file, site, reconstructions, models), ...sounds.faults);
    notes.push(...sounds.notes);
    const told = reconstructions.byName.get(name) ?? null;
    report(file, checkSiteTexts(site, told, models.byName.get(name) ?? null, isDrawn));
  }
  for (const [name, told] of reconstructions.byName) {
    report(`${RECONSTRUCTIONS_FOLDER}/${name}.json`, checkReconstructionTexts(told, isDrawn));
  }
  return {
    faults,
    notes,
    sites: sites.names.length,
    reconstructions: reconstructions.names.length,
  };
}

function acrossFaults(sites: Folder<Site>, reconstructions: Folder<Reconstruction>): string[] {
  const shared: SharedFile[] = [
    ...[...sites.byName].map(([name, { sources, tourOrder }]) => ({
      file: `${SITES_FOLDER}/${name}.json`,
      sources,
      tourOrder,
    })),
    ...[...reconstructions.byName].map(([name, { sources }]) => ({
      file: `${RECONSTRUCTIONS_FOLDER}/${name}.json`,
      sources,
    })),
  ];
  return checkAcross(shared).flatMap(({ file, problem }) => onLines(file, [problem]));
}

/** Today as YYYY-MM-DD, in the country of the sites. */
export function todayInHue(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
}

function folderReader(root: string) {
  return async <Value>(
    folder: string,
    check: (file: string, text: string) => ReadContent<Value>,
  ): Promise<Folder<Value>> => {
    const files =
      folder === SITES_FOLDER ? await siteFiles(root) : await contentFiles(root, folder);
    const byName = new Map<string, Value>();
    const faults: string[] = [];
    for (const file of files) {
      const { value, lines } = check(file, await readFile(join(root, file), 'utf8'));
      faults.push(...lines);
      if (value !== null) byName.set(basename(file, '.json'), value);
    }
    return { byName, names: files.map((file) => basename(file, '.json')), faults };
  };
}

/** What was built against what is said of it, and against the files. */
function builtFaults(
  reconstructions: Folder<Reconstruction>,
  models: Folder<SiteModels>,
  publicFolder: string,
): string[] {
  return [...models.byName].flatMap(([name, built]) => {
    const file = `${MODELS_FOLDER}/${name}.json`;
    const described = reconstructions.byName.get(name);
    return [
      ...untold(file, name, reconstructions),
      ...(described === undefined
        ? []
        : onLines(`${RECONSTRUCTIONS_FOLDER}/${name}.json`, checkBuilt(described, built))),
      ...missingModels(file, built, publicFolder),
    ];
  });
}

/** A site's page needs its reconstruction and its models. */
function joinFaults(
  file: string,
  site: Site,
  reconstructions: Folder<Reconstruction>,
  models: Folder<SiteModels>,
): string[] {
  const reconstruction = reconstructions.byName.get(site.id);
  if (!models.names.includes(site.id)) {
    return [
      `${file}: nothing is built for it; type npm run models`,
      ...untold(file, site.id, reconstructions),
    ];
  }
  const built = models.byName.get(site.id) ?? null;
  if (reconstruction === undefined) return [];
  return onLines(file, checkSiteJoin(site, reconstruction, built));
}

function untold(file: string, name: string, { names }: Folder<Reconstruction>): string[] {
  if (names.includes(name)) return [];
  return [`${file}: nothing is said of its parts; write ${RECONSTRUCTIONS_FOLDER}/${name}.json`];
}
