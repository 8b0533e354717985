import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ASSUMED_PRINT_SIZE, printSize } from '#domain/print-sizes.ts';
import type { SiteId } from '#domain/site-id.ts';
import { compileTargets, type SignImage } from '#vision/targets/compile-targets.ts';
import { joinTargets, singleTargets } from '#vision/targets/join-targets.ts';
import { readTargetsFile } from '#vision/targets/read-targets-file.ts';
import { lumaPicture } from './luma-picture.ts';
import { fingerprint, readIfThere } from './marker-files.ts';
import type { TargetsEntry } from './marker-manifest.ts';

/** Raised whenever the same pictures would compile to something else; a test notices when it was not. */
export const SIGNS_COMPILER_VERSION = 'targets 1';

export const SIGNS_FILE = 'signs.targets';

/** Features below which nobody should print a sign: any usable picture gives as many as fit, some three hundred. */
const FEWEST_FEATURES = 60;

export type PicturedSign = { siteId: SiteId; picture: Uint8Array };

export type CompileSignsOptions = {
  folder: string;
  say: (line: string) => void;
  /** What is there already was made from this. */
  known: TargetsEntry | null;
  compile?: (signs: readonly SignImage[]) => Uint8Array;
};

/**
 * Writes the one file that the engine finds every sign by, compiling only the signs that have
 * changed; without any sign the file is removed, and null given.
 */
export async function compileSigns(
  signs: readonly PicturedSign[],
  { folder, say, known, compile = compileTargets }: CompileSignsOptions,
): Promise<TargetsEntry | null> {
  const path = join(folder, SIGNS_FILE);
  if (signs.length === 0) {
    await rm(path, { force: true });
    return null;
  }
  const before = await compiledBefore(path, known);
  const sources: TargetsEntry['signs'] = [];
  const files: Uint8Array[] = [];
  const widthMetres = printSize(ASSUMED_PRINT_SIZE).target.width;
  for (const { siteId, picture } of signs) {
    const source = {
      siteId,
      pictureSha256: fingerprint(picture),
      widthMetres,
    };
    sources.push(source);
    const ready = before.get(JSON.stringify(source));
    if (ready === undefined) say(`${SIGNS_FILE}: compiling ${siteId}`);
    const single = ready ?? compile([await signImage(source, picture)]);
    checkDetail(siteId, single);
    files.push(single);
  }
  const file = joinTargets(files);
  const entry = {
    compiler: SIGNS_COMPILER_VERSION,
    url: `/markers/${SIGNS_FILE}`,
    sha256: fingerprint(file),
    bytes: file.length,
    signs: sources,
  };
  if (before.size > 0 && entry.sha256 === known?.sha256) {
    say(`${SIGNS_FILE}: unchanged`);
  } else {
    await writeFile(path, file);
    const count = signs.length === 1 ? '1 sign' : `${signs.length} signs`;
    say(`${SIGNS_FILE}: ${count}, ${(file.length / 1_000).toFixed(1)} kB`);
  }
  return entry;
}

/** An empty or nearly empty picture compiles like any other, and would never be found. */
function checkDetail(siteId: string, file: Uint8Array): void {
  const count = readTargetsFile(file).reduce((sum, { features }) => sum + features.count, 0);
  if (count >= FEWEST_FEATURES) return;
  throw new Error(
    `${siteId}.png gives ${count} features to find it by, and ${FEWEST_FEATURES} are the least: ` +
      'use a picture with more detail and contrast',
  );
}

/** A file of each sign that is there already, by what it was made from. */
async function compiledBefore(
  path: string,
  known: TargetsEntry | null,
): Promise<Map<string, Uint8Array>> {
  const file = await readIfThere(path);
  if (file === null || known?.compiler !== SIGNS_COMPILER_VERSION) return new Map();
  if (fingerprint(file) !== known.sha256) return new Map();
  const singles = singleTargets(file);
  return new Map(
    known.signs.flatMap((source) => {
      const single = singles.get(source.siteId);
      return single === undefined ? [] : [[JSON.stringify(source), single] as const];
    }),
  );
}

async function signImage(
  { siteId, widthMetres }: TargetsEntry['signs'][number],
  picture: Uint8Array,
): Promise<SignImage> {
  return { id: siteId, widthMetres, ...(await lumaPicture(picture)) };
}
