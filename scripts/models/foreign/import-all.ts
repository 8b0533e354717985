import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reconstruction } from '#domain/reconstruction.ts';
import { sha256 } from '../gltf/glb-facts.ts';
import { recipeHash } from '../pipeline/recipe.ts';
import { runApart } from '../pipeline/run-apart.ts';
import { describedSites } from './described-sites.ts';
import { type DroppedPlace, nameFault, placeOf } from './dropped-place.ts';
import {
  type ForeignManifest,
  foreignMade,
  readForeignManifest,
  writeForeignManifest,
} from './foreign-manifest.ts';
import { sidecarPath } from './import-model.ts';
import { publishDropped } from './publish-dropped.ts';

const WORKER = fileURLToPath(new URL('foreign-worker.ts', import.meta.url));

/** Where people drop models, under the project's folder. */
export const DROPPED_FOLDER = 'content-src/models';

export interface ImportOptions {
  /** The project's folder. */
  root: string;
  /** Sites that are built from code, which no dropped-in model may take the name of. */
  built: readonly string[];
  /** Only these sites; all where it is empty. */
  only?: readonly string[];
  say: (line: string) => void;
}

/** Sites that have a model, and what is wrong with others. */
export interface Imported {
  sites: readonly string[];
  faults: readonly string[];
}

/** Names of the models that people dropped into a folder. */
export async function foreignFiles(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => []);
  return files.filter((file) => /\.(glb|gltf)$/i.test(file)).toSorted();
}

/**
 * Imports every changed model that was dropped in, each in a process of its own, says what was done,
 * and lists what each site has in `src/content/models/SITE.json`. What fails keeps its last good files.
 */
export async function importAll(options: ImportOptions): Promise<Imported> {
  const { root, built, only = [], say } = options;
  const [source, target] = [join(root, DROPPED_FOLDER), join(root, 'public/models')];
  const faults: string[] = [];
  const described = await describedSites(root, built);
  const files = await foreignFiles(source);
  const manifest = await readForeignManifest(target);
  const names = new Set<string>();
  const sites = new Set<string>();
  const made = new Set<string>();
  for (const file of files) {
    const name = file.replace(/\.(glb|gltf)$/i, '');
    const place = placeOf(name, described);
    if (only.length > 0 && !only.includes(place.site)) {
      names.add(name);
      continue;
    }
    const misnamed = names.has(name)
      ? 'There are a .glb and a .gltf of this name. Remove one of them.'
      : nameFault(name, built);
    names.add(name);
    if (misnamed !== null) {
      faults.push(`${file}: ${misnamed}`);
      continue;
    }
    const known = described.get(place.site);
    if (known !== undefined) sites.add(place.site);
    const into = { manifest, target, made, say };
    const fault = await importOne(join(source, file), name, place, known, into);
    if (fault !== null) faults.push(`${file}: ${fault}`);
  }
  const kept = Object.fromEntries(Object.entries(manifest).filter(([name]) => names.has(name)));
  if (files.length > 0) await writeForeignManifest(target, kept);
  for (const site of sites) faults.push(...(await publishDropped(root, site, kept, say)));
  if (made.size > 0) await refreshRecipes(options, kept, made);
  return { sites: [...sites], faults };
}

interface Into {
  manifest: ForeignManifest;
  target: string;
  /** Names of what has been imported now. */
  made: Set<string>;
  say: (line: string) => void;
}

/** Imports a model when it, or what is said of it, has changed; null, or what is wrong with it. */
async function importOne(
  path: string,
  name: string,
  place: DroppedPlace,
  described: Reconstruction | undefined,
  { manifest, target, made: now, say }: Into,
): Promise<string | null> {
  const before = manifest[name];
  const recipe = await recipeOf(path, place, described, before?.parts ?? []);
  if (before?.recipe === recipe) return null;
  say(`${name}: importing`);
  const about = described === undefined ? {} : { described };
  const answer = await runApart(WORKER, { path, ...place, ...about, folder: target });
  if (!answer.ok) return answer.reason;
  const made = foreignMade.parse(JSON.parse(answer.said ?? '{}'));
  manifest[name] = { ...made, recipe, source: sha256(await readFile(path)) };
  now.add(name);
  for (const line of made.account) say(`  ${line}`);
  for (const line of made.advice) say(`  OVER BUDGET ${line}`);
  for (const { file: output, triangles, drawCalls, brotliBytes } of made.levels)
    say(
      `  public/models/${output}: ${triangles} triangles, ${drawCalls} draw calls, ${brotliBytes} bytes brotli`,
    );
  return null;
}

/** Rows that an import has just asked for are in the file now: they make no second import. */
async function refreshRecipes(
  { root, built }: ImportOptions,
  manifest: ForeignManifest,
  made: ReadonlySet<string>,
): Promise<void> {
  const described = await describedSites(root, built);
  for (const file of await foreignFiles(join(root, DROPPED_FOLDER))) {
    const record = manifest[file.replace(/\.(glb|gltf)$/i, '')];
    if (record === undefined || !made.has(file.replace(/\.(glb|gltf)$/i, ''))) continue;
    const path = join(root, DROPPED_FOLDER, file);
    record.recipe = await recipeOf(path, record, described.get(record.site), record.parts);
  }
  await writeForeignManifest(join(root, 'public/models'), manifest);
}

/** Hash of the model, of the file beside it, of what is said of its parts, and of the importer. */
async function recipeOf(
  path: string,
  { site, piece }: DroppedPlace,
  described: Reconstruction | undefined,
  parts: readonly string[],
): Promise<string> {
  const beside = await readFile(sidecarPath(path), 'utf8').catch(() => '');
  const rows = described?.parts.filter(({ id }) => parts.includes(id)) ?? [];
  return recipeHash(
    [WORKER],
    sha256(await readFile(path)),
    beside.replaceAll('\r\n', '\n'),
    JSON.stringify([site, piece, described?.name, rows]),
  );
}
